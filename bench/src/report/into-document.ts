const BEGIN = '<!-- figures: written by npm run bench -- --document -->';
const END = '<!-- end of the figures -->';

/**
 * A document with its figures replaced: what stands between its two marks.
 * @throws Error where the document has no such marks
 */
export function intoDocument(document: string, figures: string): string {
  const begin = document.indexOf(BEGIN);
  const end = document.indexOf(END);
  if (begin === -1 || end < begin) throw new Error(`the document has no place for figures: write ${BEGIN} and ${END}`);
  return `${document.slice(0, begin + BEGIN.length)}\n\n${figures}\n\n${document.slice(end)}`;
}
