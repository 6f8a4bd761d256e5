import type { PageDocument, PageElement } from './page-node.ts';

/** What newspapers call, in a class or an id, that which stands on a page and is not of its story. */
const FURNITURE = new Set(
  `ad ads advert advertisement advertising adsense adslot adunit banner bio breadcrumb breadcrumbs comments consent cookie
  cookies dfp donate gdpr modal newsletter nav navigation onetrust outbrain paywall popup promo promoted pullquote
  recirculation recommended related share sharing sidebar signup skip social sponsor sponsored subscribe subscription
  taboola teaser toolbar trending`.split(/\s+/),
);
/** The same by its role: https://www.w3.org/TR/wai-aria-1.2/#landmark_roles */
const ROLES = new Set('alertdialog banner complementary contentinfo dialog navigation search'.split(' '));
/** What may hold the story, whatever it is called. */
const STORY = 'article, main, h1, [itemprop="articleBody"]';
/** As many characters are a story and no furniture, in UTF-16 code units. */
const LONGEST_FURNITURE = 1500;
/** What holds this share of the page's paragraphs is its story too: "content no-sidebar". */
const MOST_OF_PAGE = 0.5;

/** Takes advertisements, menus, notices and links to other stories off a page: Readability keeps those that read well. */
export function removeFurniture(document: PageDocument): void {
  const most = paragraphsIn(document.body) * MOST_OF_PAGE;
  for (const element of [...document.body.querySelectorAll('[class], [id], [role]')]) {
    if (isFurniture(element) && paragraphsIn(element) <= most) element.remove();
  }
}

/** How long the paragraphs below an element are together. */
function paragraphsIn(element: PageElement): number {
  return [...element.querySelectorAll('p')].reduce((sum, { textContent }) => sum + (textContent ?? '').length, 0);
}

function isFurniture(element: PageElement): boolean {
  const isCalledSo =
    ROLES.has(element.getAttribute('role') ?? '') || ['class', 'id'].some((name) => names(element, name));
  return isCalledSo && !element.matches(STORY) && element.querySelector(STORY) === null && isShort(element);
}

function names(element: PageElement, attribute: string): boolean {
  const words = (element.getAttribute(attribute) ?? '').replace(/pull-?quote/gi, 'pullquote');
  return words.split(/[^a-z]+/i).some((word) => FURNITURE.has(word.toLowerCase()));
}

function isShort({ textContent }: PageElement): boolean {
  return (textContent ?? '').length <= LONGEST_FURNITURE;
}
