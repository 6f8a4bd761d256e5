import { abbreviations } from '../lexicon/abbreviations.ts';
import type { Token } from './token.ts';
import { isDigit, markForm, type WordForm, WordForms, wordForm } from './word-form.ts';

// Letters and digits, joined by single marks that words have inside; a scan never goes back over more than one mark.
const PIECE = /[\p{L}\p{M}\p{N}]+(?:['’ʼ`´.\-‐‑&/_:,@][\p{L}\p{M}\p{N}]+)*|``|''|\.{2,}|--+|\S/guy;
const LETTER = /^[\p{L}\p{M}\p{N}]/u;
const LETTERS_AROUND_MARK = /\p{L}[,:]|[,:]\p{L}|^\d+-\p{Lu}/u;
const CLITIC = /['’ʼ`´](?:s|ll|d|re|ve|m)$/i;
const knownAbbreviations: ReadonlySet<string> = new Set(abbreviations);

/** The words and marks of the texts that were split last, of which most of the next is made. */
const words = new WordForms(wordForm);
const marks = new WordForms(markForm);

/** Splits a text into tokens. A clitic ("’s", "’ll") is a token of its own, an abbreviation has its full stop. */
export function splitTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let index = 0;
  while (index < text.length) {
    const end = endOfSpace(text, index);
    if (end > index) {
      spaced = true;
      index = end;
      continue;
    }
    index = pushPiece(tokens, { text, start: index, spaced });
    spaced = false;
  }
  return tokens;
}

function endOfSpace(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (code <= SPACES) return from + 1;
  return code < ASCII || isDashOrQuote(code) || text.charAt(from).trim() !== '' ? from : from + 1;
}

/** Adds the tokens that begin at a place; says up to where the text is taken. */
function pushPiece(tokens: Token[], { text, start, spaced }: Start): number {
  const plain = endOfPlainWord(text, start);
  if (plain > start) return pushPlainWord(tokens, { text, start, end: plain, spaced });
  if (isLoneMark(text, start)) return pushMark(tokens, { text, start, end: start + 1, spaced });
  const piece = pieceAt(text, start);
  const given = { text, start, end: start + piece.length, spaced };
  return LETTER.test(piece) ? pushWord(tokens, given) : pushMark(tokens, given);
}

/** Marks that can join two words. */
const JOINTS = new Set(Array.from("'`.-&/_:,@’‐‑", (mark) => mark.charCodeAt(0)));
const ASCII = 0x80;
/** No character up to this one is of a word, nor a mark. */
const SPACES = 0x20;
/** The first and last of the characters beside ASCII that newspapers use for marks: dashes, quotation marks, bullets, dots. */
const FIRST_DASH = 0x2010;
const LAST_DOT = 0x2027;

/** The end of a run of ASCII letters and digits that nothing joins to another one, as most words are; else its begin. */
function endOfPlainWord(text: string, from: number): number {
  let to = from;
  while (isPlain(text.charCodeAt(to))) to++;
  const next = text.charCodeAt(to);
  // White space, as after most words, or the end of the text.
  if (to === from || !(next > SPACES)) return to;
  if (next >= ASCII && !isDashOrQuote(next)) return from;
  if (!JOINTS.has(next)) return to;
  const after = text.charCodeAt(to + 1);
  return after >= ASCII || isPlain(after) ? from : to;
}

function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code);
}

function isDashOrQuote(code: number): boolean {
  return code >= FIRST_DASH && code <= LAST_DOT;
}

/** A mark that is a piece alone, as most are: those of several characters repeat one. */
function isLoneMark(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  const isMark = code < ASCII ? code > SPACES && !isPlain(code) : isDashOrQuote(code);
  return isMark && text.charCodeAt(index + 1) !== code;
}

function pieceAt(text: string, index: number): string {
  PIECE.lastIndex = index;
  return PIECE.exec(text)?.[0] ?? text.charAt(index);
}

/** A place in the text, and whether white space stands before it. */
interface Start {
  readonly text: string;
  readonly start: number;
  readonly spaced: boolean;
}

interface Piece extends Start {
  readonly end: number;
}

/** Adds a word that has no mark inside; says up to where the text is taken. */
function pushPlainWord(tokens: Token[], { text, start, end, spaced }: Piece): number {
  const isStopped =
    text.charCodeAt(end) === FULL_STOP && (takesFullStop(text.slice(start, end)) || goesOnAfter(text, end));
  const to = isStopped ? end + 1 : end;
  tokens.push(wordToken({ text, start, end: to, spaced }));
  return isStopped ? afterStops(text, to) : to;
}

const FULL_STOP = 0x2e;

/** The full stop of an abbreviation takes those after it along: "etc..." */
function afterStops(text: string, from: number): number {
  let index = from;
  while (text[index] === '.') index++;
  return index;
}

function pushMark(tokens: Token[], { text, start, end, spaced }: Piece): number {
  tokens.push(tokenOf(marks.of(text.slice(start, end)), start, spaced));
  return end;
}

/** Adds the tokens of a run of letters and digits; says up to where the text is taken. */
function pushWord(tokens: Token[], { text, start, end, spaced }: Piece): number {
  const piece = text.slice(start, end);
  if (LETTERS_AROUND_MARK.test(piece)) return pushParts(tokens, { text, start, end, spaced });
  const isStopped = text[end] === '.' && (takesFullStop(piece) || goesOnAfter(text, end));
  const clitic = CLITIC.exec(piece);
  if (clitic === null || clitic.index === 0) {
    const to = isStopped ? end + 1 : end;
    tokens.push(wordToken({ text, start, end: to, spaced }));
    return isStopped ? afterStops(text, to) : to;
  }
  const mark = start + clitic.index;
  tokens.push(wordToken({ text, start, end: mark, spaced }));
  tokens.push(wordToken({ text, start: mark, end, spaced: false }));
  return end;
}

/** A comma or colon joins digits only: "Mayor:yes" is three tokens. */
function pushParts(tokens: Token[], { text, start, end, spaced }: Piece): number {
  let at = start;
  for (const part of text.slice(start, end).split(/([,:]|(?<=^\d+)-(?=\p{Lu}))/u)) {
    const to = at + part.length;
    if (part === ',' || part === ':' || part === '-') pushMark(tokens, { text, start: at, end: to, spaced: false });
    else if (part !== '') tokens.push(wordToken({ text, start: at, end: to, spaced: at === start && spaced }));
    at = to;
  }
  return end;
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

function wordToken({ text, start, end, spaced }: Piece): Token {
  return tokenOf(words.of(text.slice(start, end)), start, spaced);
}

function tokenOf({ text, lower, stem, kind, classes, capital }: WordForm, start: number, spaced: boolean): Token {
  return { start, end: start + text.length, text, lower, stem, kind, classes, spaced, capital };
}
