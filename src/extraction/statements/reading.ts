import { isInPhrase, type Phrase, type Phrases } from '../phrases/find-phrases.ts';
import { phraseAt } from '../phrases/phrase-at.ts';
import type { Quote } from '../text/quote.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { type Token, TokenKind } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';

/** One sentence with all that earlier stages know of it. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly phrases: Phrases;
  readonly sentence: Sentence;
  /** By token: 1 where it stands in an outermost quotation. */
  readonly quoted: Uint8Array;
}

/** The phrase that ends right before an index. */
export function phraseBefore({ phrases }: Reading, index: number): Phrase | null {
  const phrase = phraseAt(phrases, index - 1);
  return phrase?.to === index ? phrase : null;
}

/** The phrase that begins at an index. */
export function phraseFrom({ phrases }: Reading, index: number): Phrase | null {
  const phrase = phraseAt(phrases, index);
  return phrase?.from === index ? phrase : null;
}

/** The outermost quotation that begins at an index. */
export function quoteFrom({ sentence }: Reading, index: number): Quote | null {
  return sentence.quotes.find((quote) => quote.from === index) ?? null;
}

/** Whether an outermost quotation ends right before an index. */
export function isAfterQuote({ sentence }: Reading, index: number): boolean {
  return sentence.quotes.some((quote) => quote.to === index);
}

/** Whether a token outside quotations is one of these marks. */
export function isMark(reading: Reading, index: number, marks: ReadonlySet<string>): boolean {
  const token = reading.tokens[index];
  // Most tokens are words: no set is asked for them.
  return token?.kind === TokenKind.mark && reading.quoted[index] === 0 && marks.has(token.text);
}

export const COMMA: ReadonlySet<string> = new Set([',']);
export const DASHES: ReadonlySet<string> = new Set(['—', '–', '―', '--', '-']);
export const COLON: ReadonlySet<string> = new Set([':']);
export const SEMICOLON: ReadonlySet<string> = new Set([';']);
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...']);

/** Where the words of a sentence end: before its full stop. */
export function endOfWords({ tokens, sentence, quoted }: Reading): number {
  let to = sentence.to;
  while (to > sentence.from && quoted[to - 1] === 0 && isEnd(tokens[to - 1])) to--;
  return to;
}

function isEnd(token: Token | undefined): boolean {
  return token?.kind === TokenKind.mark && ENDS.has(token.text);
}

/** Whether a token is a verb that makes a clause: an auxiliary, a known form, or a past in -ed. */
export function isFiniteVerb({ tokens, phrases }: Reading, index: number): boolean {
  return isA(tokens[index], WordClass.finite) && !isInPhrase(phrases, index);
}
