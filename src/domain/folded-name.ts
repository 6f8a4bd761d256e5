/**
 * A name as names are compared: without regard to case, accents, kinds of apostrophe and hyphen, white space and a
 * leading "the" ("The Côte d’Ivoire" and "cote d'ivoire" are one).
 */
export function foldedName(name: string): string {
  return foldedLetters(name).replace(/\s+/g, ' ').trim().replace(/^the /, '');
}

/** A text without regard to case, accents and kinds of apostrophe and hyphen. Its length may differ from the text's. */
export function foldedLetters(text: string): string {
  let hasCapital = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > LAST_OF_ASCII) return foldedBeyondAscii(text);
    hasCapital ||= code >= CAPITAL_A && code <= CAPITAL_Z;
  }
  // Most of what is folded has small letters already.
  return hasCapital ? text.toLowerCase() : text;
}

const LAST_OF_ASCII = 0x7f;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;

function foldedBeyondAscii(text: string): string {
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
