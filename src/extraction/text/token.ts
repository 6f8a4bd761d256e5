import type { Span } from '#domain';

/** A word, a number, a mark that may open or close a quotation, or any other character. */
export const TokenKind = { word: 0, number: 1, quote: 2, mark: 3 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** The least piece of a text that the stages look at. White space is none. */
export interface Token extends Span {
  /** `text.slice(start, end)` */
  readonly text: string;
  /** The same in lower case, with straight apostrophes. */
  readonly lower: string;
  /** The same as nouns are compared: a plural as its singular. */
  readonly stem: string;
  readonly kind: TokenKind;
  /** The word classes that it may have, as bits of `WordClass`. */
  readonly classes: number;
  /** Whether white space, or the beginning of the text, stands before it. */
  readonly spaced: boolean;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
}

/** A range of tokens: from the first, up to but without the second. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The stretch of the text that a range of tokens takes; null where the range is empty. */
export function spanOf(tokens: readonly Token[], range: TokenRange): Span | null {
  const first = tokens[range.from];
  const last = tokens[range.to - 1];
  return first === undefined || last === undefined || range.to <= range.from
    ? null
    : { start: first.start, end: last.end };
}

/** The word or mark at an index, in lower case; empty outside the text. */
export function lowerAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? '';
}

/** The word or mark at an index, as it stands; empty outside the text. */
export function textAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.text ?? '';
}

/** Whether the word at an index begins with a capital letter. */
export function isCapitalAt(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.capital === true;
}
