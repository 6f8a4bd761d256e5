import { namePrefixes } from '../lexicon/abbreviations.ts';
import type { Quote } from './quote.ts';
import type { Paragraph } from './split-paragraphs.ts';
import { type Token, TokenKind, type TokenRange, textAt } from './token.ts';
import { isA, WordClass } from './word-class.ts';

/** A sentence of the reporter's. Quotations inside it are never split, however many sentences they hold. */
export interface Sentence extends TokenRange {
  readonly paragraph: Paragraph;
  /** The outermost quotations in it. */
  readonly quotes: readonly Quote[];
}

const TERMINAL = new Set(['.', '!', '?', '…', '...', '....']);
const prefixes: ReadonlySet<string> = new Set(namePrefixes);
/** How far after a quotation the verb of its attribution may stand, in tokens. */
const NEAR = 14;

/** Splits the paragraphs into sentences. */
export function splitSentences(
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
  quotes: readonly Quote[],
): Sentence[] {
  const sentences: Sentence[] = [];
  const outer = quotes.filter((quote) => quote.depth === 0);
  let next = 0;
  for (const paragraph of paragraphs) {
    while ((outer[next]?.from ?? Number.POSITIVE_INFINITY) < paragraph.from) next++;
    const first = next;
    while ((outer[next]?.from ?? Number.POSITIVE_INFINITY) < paragraph.to) next++;
    splitParagraph(tokens, { paragraph, quotes: outer.slice(first, next) }, sentences);
  }
  return sentences;
}

/** No sentence is longer, in tokens: what is, is cut, so that no text takes longer to read than its length allows. */
const LONGEST = 300;

interface QuotedParagraph {
  readonly paragraph: Paragraph;
  readonly quotes: readonly Quote[];
}

function splitParagraph(tokens: readonly Token[], { paragraph, quotes }: QuotedParagraph, sentences: Sentence[]): void {
  let from = paragraph.from;
  let firstQuote = 0;
  let quote = 0;
  let index = paragraph.from;
  while (index < paragraph.to) {
    const here = quotes[quote];
    const isQuote = here?.from === index;
    index = isQuote ? here.to : index + 1;
    if (isQuote) quote++;
    const ends = isQuote ? endsAfterQuote(tokens, here, paragraph.to) : endsAfter(tokens, index - 1, paragraph.to);
    if (!ends && index < paragraph.to && index - from < LONGEST) continue;
    sentences.push({ paragraph, from, to: index, quotes: quotes.slice(firstQuote, quote) });
    from = index;
    firstQuote = quote;
  }
}

function endsAfter(tokens: readonly Token[], index: number, to: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || index + 1 >= to) return true;
  if (token.kind === TokenKind.mark) return TERMINAL.has(token.text) && startsSentence(next);
  return endsInStop(token) && !prefixes.has(token.lower) && isFunctionWord(next);
}

const FULL_STOP = 0x2e;

/** An abbreviation can end a sentence too. */
function endsInStop({ kind, text }: Token): boolean {
  return kind === TokenKind.word && text.charCodeAt(text.length - 1) === FULL_STOP && text.length > 2;
}

function isOpeningMark(token: Token): boolean {
  return token.text === '“' || token.text === '‘' || token.text === '«';
}

function startsSentence(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === TokenKind.quote) return token.spaced || isOpeningMark(token);
  return token.capital || token.kind === TokenKind.number || OPENERS.has(token.text) || isSmallName(token);
}

/** Marks that a sentence can begin with. */
const OPENERS = new Set(['(', '[', '—', '–', '-', '*', '•', '¿', '¡', '#', '@']);

/** "al-Amin" begins a sentence with a small letter where the writer is careless. */
function isSmallName(token: Token): boolean {
  return token.text.includes('-') && /-\p{Lu}/u.test(token.text);
}

function isFunctionWord(token: Token | undefined): boolean {
  const bits =
    WordClass.determiner |
    WordClass.subjectPronoun |
    WordClass.subordinator |
    WordClass.preposition |
    WordClass.conjunction;
  return token?.capital === true && isA(token, bits | WordClass.possessive);
}

/** A sentence ends with a quotation whose last word ends one, unless the attribution follows. */
function endsAfterQuote(tokens: readonly Token[], quote: Quote, to: number): boolean {
  const next = tokens[quote.to];
  if (next === undefined || quote.to >= to) return true;
  const last = lastWordOf(tokens, quote);
  if (!TERMINAL.has(last)) return false;
  if (next.kind >= TokenKind.quote) return next.kind === TokenKind.quote || next.text === '(';
  if (!next.capital && !isSmallName(next)) return false;
  return last === '.' || !isAttributed(tokens, quote.to, to);
}

/** The last word or mark that is spoken. */
function lastWordOf(tokens: readonly Token[], { to, closed }: Quote): string {
  const last = to - (closed ? 2 : 1);
  return tokens[last]?.kind === TokenKind.quote ? textAt(tokens, last - 1) : textAt(tokens, last);
}

const ENDS_ATTRIBUTION = new Set([...TERMINAL, ':']);

/** Whether a subject and a verb of speech follow, with no comma or full stop before the verb but around an apposition. */
function isAttributed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + NEAR); index++) {
    const token = tokens[index];
    if (isA(token, WordClass.speechVerb) && !isA(token, WordClass.preposition))
      return index > from || !isA(token, WordClass.role);
    if (token?.kind === TokenKind.quote || ENDS_ATTRIBUTION.has(textAt(tokens, index))) return false;
    if (isA(token, WordClass.auxiliary | WordClass.subordinator)) return false;
  }
  return false;
}
