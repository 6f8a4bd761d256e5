/**
 * A name as names are compared: without regard to case, accents, kinds of apostrophe and hyphen, white space and a
 * leading "the" ("The Côte d’Ivoire" and "cote d'ivoire" are one).
 */
export function foldedName(name: string): string {
  return foldedLetters(name).replace(/\s+/g, ' ').trim().replace(/^the /, '');
}

/** A text without regard to case, accents and kinds of apostrophe and hyphen. Its length may differ from the text's. */
export function foldedLetters(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ＇]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l');
}

/** ASCII, which is most of what is folded, needs none of the above. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false;
  return true;
}
