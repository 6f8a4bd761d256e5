import { abbreviations } from '../lexicon/abbreviations.ts';
import { type Token, TokenKind } from './token.ts';
import { classesOf } from './word-class.ts';

// Letters and digits, joined by single marks that words have inside; a scan never goes back over more than one mark.
const PIECE = /[\p{L}\p{M}\p{N}]+(?:['’ʼ`´.\-‐‑&/_:,@][\p{L}\p{M}\p{N}]+)*|\s+|``|''|\.{2,}|--+|\S/guy;
const LETTER = /^[\p{L}\p{M}\p{N}]/u;
const LETTERS_AROUND_MARK = /\p{L}[,:]|[,:]\p{L}|^\d+-\p{Lu}/u;
const CLITIC = /['’ʼ`´](?:s|ll|d|re|ve|m)$/i;
const QUOTE_MARKS = new Set([
  '“',
  '”',
  '„',
  '‟',
  '«',
  '»',
  '"',
  '＂',
  '‘',
  '’',
  '‚',
  '‛',
  "'",
  '`',
  '``',
  "''",
  '´',
  '‹',
  '›',
]);
const CURRENCY = new Set(['$', '£', '€', '¥', '₦', '₹', '%']);
const knownAbbreviations: ReadonlySet<string> = new Set(abbreviations);

/** Splits a text into tokens. A clitic ("’s", "’ll") is a token of its own, an abbreviation has its full stop. */
export function splitTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let index = 0;
  while (index < text.length) {
    const start = index;
    const plain = endOfPlainWord(text, start);
    const piece = plain > start ? text.slice(start, plain) : pieceAt(text, start);
    if (isSpace(piece)) {
      spaced = true;
      index += piece.length;
      continue;
    }
    const given = { text, start, piece, spaced };
    if (plain > start) index = pushPlainWord(tokens, given);
    else if (LETTER.test(piece)) index = pushWord(tokens, given);
    else index = pushMark(tokens, given);
    spaced = false;
  }
  return tokens;
}

const SPACE = ' ';
/** Marks that can join two words, in ASCII. */
const JOINTS = new Set(Array.from("'`.-&/_:,@", (mark) => mark.charCodeAt(0)));

/** The end of a run of ASCII letters and digits that nothing joins to another one, as most words are; else its begin. */
function endOfPlainWord(text: string, from: number): number {
  let to = from;
  while (isPlain(text.charCodeAt(to))) to++;
  const next = text.charCodeAt(to);
  if (next >= ASCII) return from;
  if (!JOINTS.has(next)) return to;
  const after = text.charCodeAt(to + 1);
  return after >= ASCII || isPlain(after) ? from : to;
}

const ASCII = 0x80;
/** No character up to this one is of a word, nor a mark. */
const SPACES = 0x20;

function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code);
}

function pieceAt(text: string, index: number): string {
  if (text[index] === SPACE && text.charCodeAt(index + 1) > SPACES) return SPACE;
  PIECE.lastIndex = index;
  return PIECE.exec(text)?.[0] ?? text.charAt(index);
}

/** Adds a word that has no mark inside; says up to where the text is taken. */
function pushPlainWord(tokens: Token[], { text, start, piece, spaced }: Piece): number {
  const to = start + piece.length;
  const end = text[to] === '.' && (takesFullStop(piece) || goesOnAfter(text, to)) ? to + 1 : to;
  tokens.push(wordToken(end === to ? piece : text.slice(start, end), start, spaced));
  return end === to ? end : afterStops(text, end);
}

/** The full stop of an abbreviation takes those after it along: "etc..." */
function afterStops(text: string, from: number): number {
  let index = from;
  while (text[index] === '.') index++;
  return index;
}

function pushMark(tokens: Token[], given: Piece): number {
  const token = markToken(given);
  tokens.push(token);
  return token.end;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly piece: string;
  readonly spaced: boolean;
}

function isSpace(piece: string): boolean {
  const code = piece.charCodeAt(0);
  return code <= 0x20 || (code >= 0x80 && piece.trim() === '');
}

/** Adds the tokens of a run of letters and digits; says up to where the text is taken. */
function pushWord(tokens: Token[], { text, start, piece, spaced }: Piece): number {
  if (LETTERS_AROUND_MARK.test(piece)) return pushParts(tokens, { text, start, piece, spaced });
  let end = start + piece.length;
  if (text[end] === '.' && (takesFullStop(piece) || goesOnAfter(text, end))) end++;
  const clitic = CLITIC.exec(piece);
  if (clitic === null || clitic.index === 0) {
    tokens.push(wordToken(text.slice(start, end), start, spaced));
    return end > start + piece.length ? afterStops(text, end) : end;
  }
  tokens.push(wordToken(piece.slice(0, clitic.index), start, spaced));
  tokens.push(wordToken(piece.slice(clitic.index), start + clitic.index, false));
  return start + piece.length;
}

/** A comma or colon joins digits only: "Mayor:yes" is three tokens. */
function pushParts(tokens: Token[], { text, start, piece, spaced }: Piece): number {
  let at = start;
  for (const part of piece.split(/([,:]|(?<=^\d+)-(?=\p{Lu}))/u)) {
    if (part === ',' || part === ':' || part === '-')
      tokens.push(markToken({ text, start: at, piece: part, spaced: false }));
    else if (part !== '') tokens.push(wordToken(part, at, at === start && spaced));
    at += part.length;
  }
  return start + piece.length;
}

/** A full stop inside a sentence belongs to the short word before it: "Hafen hf., a shipping line". */
function goesOnAfter(text: string, stop: number): boolean {
  return text[stop + 1] === ',' && isLetter(text, stop - 1) && (!isLetter(text, stop - 5) || !isLetter(text, stop - 4));
}

function isLetter(text: string, index: number): boolean {
  return LETTER.test(text.charAt(index));
}

function takesFullStop(piece: string): boolean {
  if (piece.length === 1) return /\p{Lu}/u.test(piece);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(piece)) return true;
  return knownAbbreviations.has(piece.toLowerCase()) && (piece.length > 3 || /^\p{Lu}|\./u.test(piece));
}

function wordToken(word: string, start: number, spaced: boolean): Token {
  const plain = word.includes('’') || word.includes('ʼ') ? word.replace(/[’ʼ]/g, "'") : word;
  const lower = plain.toLowerCase();
  const key = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return {
    start,
    end: start + word.length,
    text: word,
    lower: key,
    kind: isDigit(word.charCodeAt(0)) ? TokenKind.number : TokenKind.word,
    classes: classesOf(key),
    spaced,
    capital: isCapital(word),
  };
}

function markToken({ start, piece, spaced }: Piece): Token {
  return {
    start,
    end: start + piece.length,
    text: piece,
    lower: piece,
    kind: QUOTE_MARKS.has(piece) ? TokenKind.quote : CURRENCY.has(piece) ? TokenKind.number : TokenKind.mark,
    classes: 0,
    spaced,
    capital: false,
  };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** "al-Amin" is a name as "Al-Amin" is. */
const SMALL_HEAD = /^\p{Ll}{1,3}[-'’]\p{Lu}/u;

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 0x80 && code >= 0x61) return word.length > 3 && SMALL_HEAD.test(word);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return /^\p{Lu}/u.test(word);
}
