import { type Token, TokenKind } from './token.ts';

/** Double marks and single ones are paired apart. */
export const MarkFamily = { double: 0, single: 1 } as const;
export type MarkFamily = (typeof MarkFamily)[keyof typeof MarkFamily];

/** What a mark is typed as. */
export const MarkShape = { opening: 0, closing: 1, either: 2 } as const;
export type MarkShape = (typeof MarkShape)[keyof typeof MarkShape];

const shapes: ReadonlyMap<string, readonly [MarkFamily, MarkShape]> = new Map([
  ['“', [MarkFamily.double, MarkShape.opening]],
  ['„', [MarkFamily.double, MarkShape.opening]],
  ['‟', [MarkFamily.double, MarkShape.opening]],
  ['«', [MarkFamily.double, MarkShape.opening]],
  ['``', [MarkFamily.double, MarkShape.opening]],
  ['”', [MarkFamily.double, MarkShape.closing]],
  ['»', [MarkFamily.double, MarkShape.closing]],
  ["''", [MarkFamily.double, MarkShape.closing]],
  ['"', [MarkFamily.double, MarkShape.either]],
  ['＂', [MarkFamily.double, MarkShape.either]],
  ['‘', [MarkFamily.single, MarkShape.opening]],
  ['‚', [MarkFamily.single, MarkShape.opening]],
  ['‛', [MarkFamily.single, MarkShape.opening]],
  ['‹', [MarkFamily.single, MarkShape.opening]],
  ['`', [MarkFamily.single, MarkShape.opening]],
  ['’', [MarkFamily.single, MarkShape.closing]],
  ['›', [MarkFamily.single, MarkShape.closing]],
  ['´', [MarkFamily.single, MarkShape.closing]],
  ["'", [MarkFamily.single, MarkShape.either]],
]);

/** Words that begin with an apostrophe of their own, without it. */
const elided = new Set(['em', 'til', 'tis', 'twas', 'cause', 'bout', 'round', 'n', 'neath', 'cos', 'nuff']);
const OPENING_MARKS = new Set(['(', '[', '{', '—', '–', '-', '--', '/']);

/** A quotation mark where it stands. */
export interface QuoteMark {
  readonly index: number;
  readonly family: MarkFamily;
  readonly shape: MarkShape;
  /** It clings to what follows, with a gap before it. */
  readonly leansRight: boolean;
  /** It clings to what stands before, with a gap or a mark after it. */
  readonly leansLeft: boolean;
}

/** How the token at an index serves as a quotation mark; null where it is none, or an apostrophe at the head of a word. */
export function quoteMarkAt(tokens: readonly Token[], index: number): QuoteMark | null {
  const token = tokens[index];
  if (token?.kind !== TokenKind.quote) return null;
  const [family, shape] = shapes.get(token.text) ?? [MarkFamily.double, MarkShape.either];
  const next = tokens[index + 1];
  const leansRight = next?.spaced === false && isSetOff(token, tokens[index - 1]);
  const leansLeft = !token.spaced && isGap(next);
  if (family === MarkFamily.single && leansRight && isElision(token, next)) return null;
  return { index, family, shape, leansRight, leansLeft };
}

/** The end of the text, white space or another mark. */
function isGap(next: Token | undefined): boolean {
  return next === undefined || next.spaced || next.kind >= TokenKind.quote;
}

/** The beginning of the text, white space or a mark that opens stands before it. */
function isSetOff(mark: Token, before: Token | undefined): boolean {
  return mark.spaced || before === undefined || before.kind === TokenKind.quote || OPENING_MARKS.has(before.text);
}

function isElision(mark: Token, next: Token | undefined): boolean {
  if (next === undefined || mark.text === '‘') return false;
  return elided.has(next.lower) || (next.kind === TokenKind.number && /^\d0s?$/.test(next.text));
}
