import { parseHTML } from 'linkedom';

/** What is needed of the DOM, whose types belong to browsers. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  matches(selector: string): boolean;
  remove(): void;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement;
  readonly body: PageElement;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** Parses a page, or a fragment of one. */
export function parsePage(html: string): PageDocument {
  const isWhole = /<(?:html|body)\b/i.test(html.slice(0, 20_000));
  const whole = isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return (parseHTML(whole) as unknown as { document: PageDocument }).document;
}
