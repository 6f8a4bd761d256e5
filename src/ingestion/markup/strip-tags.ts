/** Elements whose content is not read. */
const UNREAD = new Set(['script', 'style', 'head', 'noscript', 'template', 'svg', 'nav', 'iframe', 'object']);
/** Elements that stand in a line of text. */
const IN_LINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

/**
 * The words of a page or a fragment of one, without parsing it: in time that grows as its length does, whatever the
 * page is. Menus and the like stay in it.
 */
export function stripTags(markup: string): string {
  const lower = markup.toLowerCase();
  const parts: string[] = [];
  let at = 0;
  while (at < markup.length) {
    const tag = markup.indexOf('<', at);
    parts.push(markup.slice(at, tag === -1 ? markup.length : tag));
    if (tag === -1) break;
    const name = /^[a-z0-9]+/.exec(lower.slice(tag + 1, tag + 21).replace(/^\//, ''))?.[0] ?? '';
    if (!IN_LINE.has(name)) parts.push(name === 'br' ? '\n' : '\n\n');
    at = endOfTag(lower, tag, name);
  }
  return tidyParagraphs(decoded(parts.join('')));
}

function endOfTag(lower: string, tag: number, name: string): number {
  if (lower.startsWith('<!--', tag)) return after(lower, '-->', tag);
  const isUnread = UNREAD.has(name) && !lower.startsWith('</', tag);
  return after(lower, '>', isUnread ? after(lower, `</${name}`, tag) : tag);
}

function after(lower: string, mark: string, from: number): number {
  const found = lower.indexOf(mark, from);
  return found === -1 ? lower.length : found + mark.length;
}

function decoded(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, (whole, reference: string) => {
    if (!reference.startsWith('#')) return CHARACTERS[reference.toLowerCase()] ?? whole;
    const code = Number(reference.replace('#', '').replace(/^x/i, '0x'));
    const isCharacter = code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff);
    return isCharacter ? String.fromCodePoint(code) : '';
  });
}

/** Paragraphs apart by one blank line, the white space in each as it is read. */
export function tidyParagraphs(text: string): string {
  return text
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) =>
      paragraph
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
