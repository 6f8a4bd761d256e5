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
  const splitter = new Splitter(text);
  let index = 0;
  while (index < text.length) {
    const end = endOfSpace(text, index);
    index = end > index ? splitter.skip(end) : splitter.take(index);
  }
  return splitter.tokens;
}

/** The tokens of a text up to where it is read. */
class Splitter {
  readonly tokens: Token[] = [];
  readonly #text: string;
  /** Whether white space, or the beginning of the text, stands before what is next. */
  #spaced = true;

  constructor(text: string) {
    this.#text = text;
  }

  /** Passes white space that ends at a place. */
  skip(end: number): number {
    this.#spaced = true;
    return end;
  }

  /** Adds the tokens that begin at a place; says up to where the text is taken. */
  take(start: number): number {
    const plain = endOfPlainWord(this.#text, start);
    if (plain > start) return this.#plainWord(start, plain);
    if (isLoneMark(this.#text, start)) return this.#mark(start, start + 1);
    const piece = pieceAt(this.#text, start);
    const end = start + piece.length;
    return LETTER.test(piece) ? this.#joinedWord(start, end) : this.#mark(start, end);
  }

  /** A word that has no mark inside. */
  #plainWord(start: number, end: number): number {
    const text = this.#text;
    const isStopped =
      text.charCodeAt(end) === FULL_STOP && (takesFullStop(text.slice(start, end)) || goesOnAfter(text, end));
    const to = this.#word(start, isStopped ? end + 1 : end);
    return isStopped ? afterStops(text, to) : to;
  }

  /** A run of letters and digits that marks may join. */
  #joinedWord(start: number, end: number): number {
    const text = this.#text;
    const piece = text.slice(start, end);
    if (LETTERS_AROUND_MARK.test(piece)) return this.#parts(start, end);
    const clitic = CLITIC.exec(piece);
    if (clitic !== null && clitic.index > 0) return this.#word(this.#word(start, start + clitic.index), end);
    const isStopped = text[end] === '.' && (takesFullStop(piece) || goesOnAfter(text, end));
    const to = this.#word(start, isStopped ? end + 1 : end);
    return isStopped ? afterStops(text, to) : to;
  }

  /** A comma or colon joins digits only: "Mayor:yes" is three tokens. */
  #parts(start: number, end: number): number {
    let at = start;
    for (const part of this.#text.slice(start, end).split(/([,:]|(?<=^\d+)-(?=\p{Lu}))/u)) {
      const to = at + part.length;
      if (part === ',' || part === ':' || part === '-') this.#mark(at, to);
      else if (part !== '') this.#word(at, to);
      at = to;
    }
    return end;
  }

  #word(start: number, end: number): number {
    return this.#add(words.of(this.#text.slice(start, end)), start);
  }

  #mark(start: number, end: number): number {
    return this.#add(marks.of(this.#text.slice(start, end)), start);
  }

  #add({ text, lower, stem, kind, classes, capital }: WordForm, start: number): number {
    const end = start + text.length;
    this.tokens.push({ start, end, text, lower, stem, kind, classes, spaced: this.#spaced, capital });
    this.#spaced = false;
    return end;
  }
}

function endOfSpace(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (code <= SPACES) return from + 1;
  return code < ASCII || isDashOrQuote(code) || text.charAt(from).trim() !== '' ? from : from + 1;
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

const FULL_STOP = 0x2e;

/** The full stop of an abbreviation takes those after it along: "etc..." */
function afterStops(text: string, from: number): number {
  let index = from;
  while (text[index] === '.') index++;
  return index;
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
