import { afterDateline } from './dateline.ts';
import { isCredit, isDateOrByline } from './front-matter.ts';
import { type Token, TokenKind, type TokenRange, textAt } from './token.ts';

/** What a paragraph is: only headlines and the body hold statements. */
export const ParagraphKind = { headline: 0, body: 1, note: 2 } as const;
export type ParagraphKind = (typeof ParagraphKind)[keyof typeof ParagraphKind];

/** A paragraph, and the tokens of it that are its own words: without the dateline or the bullet before them. */
export interface Paragraph extends TokenRange {
  readonly kind: ParagraphKind;
  /** The first token of the paragraph, the dateline included. */
  readonly first: number;
}

/** Splits an article into headlines, paragraphs and notes (bylines, dates, credits). */
export function splitParagraphs(text: string, tokens: readonly Token[]): Paragraph[] {
  const hasBlankLines = /\n[ \t\r]*\n/.test(text);
  const paragraphs: Paragraph[] = [];
  let first = 0;
  let inBody = false;
  for (let index = 1; index <= tokens.length; index++) {
    if (index < tokens.length && !isBreak({ text, tokens, hasBlankLines }, first, index)) continue;
    const paragraph = paragraphOf(tokens, { from: first, to: index }, inBody);
    inBody ||= paragraph.kind === ParagraphKind.body;
    paragraphs.push(paragraph);
    first = index;
  }
  return tokens.length === 0 ? [] : paragraphs;
}

interface Lines {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly hasBlankLines: boolean;
}

/** A line that is wrapped at a width goes on in the next; any other line break ends a paragraph. */
function isBreak({ text, tokens, hasBlankLines }: Lines, first: number, index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index];
  if (before === undefined || after?.spaced !== true) return false;
  // A space between two words, as almost always.
  if (after.start === before.end + 1 && text[before.end] === ' ') return false;
  const gap = text.slice(before.end, after.start);
  const newline = gap.indexOf('\n');
  if (newline < 0) return gap.includes('\u2029');
  if (!hasBlankLines || gap.includes('\n', newline + 1)) return true;
  return isBullet(after) || isWholeLine(tokens[first], before);
}

/** Whether what stands on a line, and before it in its paragraph, ends a sentence or is too short to be wrapped. */
function isWholeLine(first: Token | undefined, last: Token): boolean {
  return ENDS_LINE.test(last.text) || last.end - (first?.start ?? 0) < WRAPPED_LINE;
}

const ENDS_LINE = /^[.?!:”"»’'…]$/;
/** A line shorter than this is a line of its own and not wrapped. */
const WRAPPED_LINE = 50;
const BULLETS = new Set(['*', '•', '-', '–', '·', '▪', '►']);
/** A paragraph of more tokens is no headline. */
const LONGEST_HEADLINE = 40;

function isBullet(token: Token | undefined): boolean {
  return token !== undefined && BULLETS.has(token.text);
}

function paragraphOf(tokens: readonly Token[], range: TokenRange, inBody: boolean): Paragraph {
  const first = range.from;
  if (isDateOrByline(tokens, range) || isCredit(tokens, range))
    return { from: first, to: range.to, first, kind: ParagraphKind.note };
  if (isBullet(tokens[first]) && tokens[first + 1]?.spaced === true) {
    return { from: first + 1, to: range.to, first, kind: ParagraphKind.headline };
  }
  const from = afterDateline(tokens, range);
  const isHeadline = from === first && isHeadlineLike(tokens, range) && (!inBody || isQuoted(tokens, range));
  return {
    from: afterSlug(tokens, from),
    to: range.to,
    first,
    kind: isHeadline ? ParagraphKind.headline : ParagraphKind.body,
  };
}

function isHeadlineLike(tokens: readonly Token[], range: TokenRange): boolean {
  return range.to - range.from < LONGEST_HEADLINE && !endsSentence(tokens, range);
}

/** A quotation alone on a line of the body, without a full stop, is a headline between paragraphs. */
function isQuoted(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens[from]?.kind === TokenKind.quote && tokens[to - 1]?.kind === TokenKind.quote;
}

function endsSentence(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const last = tokens[to - 1];
  if (last?.kind !== TokenKind.quote) return last !== undefined && TERMINAL.has(last.text);
  // A headline may be a quotation; a sentence that ends in one has its full stop in it or after it.
  const inside = tokens[to - 2];
  return to - from > 2 && inside !== undefined && TERMINAL.has(inside.text);
}

const TERMINAL = new Set(['.', '!', '?', '…', '...']);

/** "UPDATE 2-" before a headline is the agency's, not the headline's. */
function afterSlug(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (first === undefined || !/^\p{Lu}{3,}$/u.test(first.text)) return from;
  const isNumber = tokens[from + 1]?.kind === TokenKind.number;
  const dash = from + (isNumber ? 2 : 1);
  return textAt(tokens, dash) === '-' && tokens[dash]?.spaced === false ? dash + 1 : from;
}
