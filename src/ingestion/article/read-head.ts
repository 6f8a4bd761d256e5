import type { ArticleFacts } from './article-draft.ts';
import { dayIn } from './moment-in.ts';

/** How many paragraphs at the top may be about the article rather than of it. */
const HEAD_PARAGRAPHS = 6;
const LONGEST_LINE = 160;
/** A dateline stands in the first characters of a paragraph. */
const DATELINE_LENGTH = 140;

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const DATELINE = new RegExp(
  [
    String.raw`^\s*(?:date\s+\d{4}-\d{2}-\d{2}\s+)?`,
    String.raw`(?<place>\p{Lu}[\p{Lu}.'’-]+(?:[ /-]\p{Lu}[\p{Lu}.'’-]*){0,4}(?:, (?!${MONTH})\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?)`,
    String.raw`(?:,? (?:[\p{L}\d.]{1,12}(?:,? [\p{L}\d.]{1,12}){0,3}))?`,
    String.raw`(?:,? \((?<agency>[\p{L}][\p{L} .&-]{1,40})\))?`,
    String.raw`\s?(?::|—|–|―|--| -)\s`,
  ].join(''),
  'u',
);
/** What a newsroom or a press office sets above the headline. */
const LABEL =
  /^(?:for immediate release|(?:press|media|news) (?:release|statement|notice)|embargoed (?:until|till|for)\b.*|not for publication\b.*|breaking(?: news)?|exclusive|news|world|politics|business)$/iu;
const BYLINE = /^by (\p{Lu}[^.]{2,80})$/iu;
/** An agency may sign its story' at the end: "… in 2010. – Agency". */
const SIGNATURE = /[.!?”"’']\s+[—–―-]{1,2}\s?(?<agency>\p{Lu}[\p{L}.&]{1,20}(?: \p{Lu}[\p{L}.&]{1,20}){0,2})\s*$/u;

/** What a text says about itself above and below its story: headline, byline, dateline, date, agency. */
export function readHead(text: string): ArticleFacts {
  const paragraphs = headOf(text);
  const lines = paragraphs.filter(isLine);
  const { words, place, agency } = datelineIn(paragraphs);
  return {
    headline: headlineOf(paragraphs),
    byline: lines.map((line) => BYLINE.exec(line.trim())?.[1]).find((name) => name !== undefined),
    dateline: place,
    publisher: agency ?? SIGNATURE.exec(text.slice(-120))?.groups?.['agency'],
    publishedAt: [words ?? '', ...lines].map(dayIn).find((found) => found !== null),
  };
}

type Dateline = Readonly<Partial<Record<'words' | 'place' | 'agency', string>>>;

function datelineIn(paragraphs: readonly string[]): Dateline {
  for (const paragraph of paragraphs) {
    const found = DATELINE.exec(paragraph.slice(0, DATELINE_LENGTH));
    if (found !== null) return { words: found[0], ...found.groups };
  }
  return {};
}

function headOf(text: string): string[] {
  // Enough for the head of any article, whatever the rest is.
  const head = text.slice(0, 4_000).split(/\n\s*\n|\r\n\s*\r\n/);
  return head.filter((paragraph) => paragraph.trim() !== '').slice(0, HEAD_PARAGRAPHS);
}

/** A line is about the article; a paragraph is of it, and ends as sentences do. */
function isLine(paragraph: string): boolean {
  const line = paragraph.trim();
  return line.length <= LONGEST_LINE && !/[.:;,]["”’']?$/.test(line) && !line.includes('\n');
}

/** The first line, where a text follows that is none. */
function headlineOf(paragraphs: readonly string[]): string | null {
  const [first, ...others] = paragraphs.filter((paragraph) => !LABEL.test(paragraph.trim()));
  if (first === undefined || !isLine(first) || others.every(isLine)) return null;
  const line = first.trim();
  const isOther = /^by \p{Lu}/iu.test(line) || dayIn(line) !== null || DATELINE.test(line);
  return isOther || line.length < 8 ? null : line;
}
