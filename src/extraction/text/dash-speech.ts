import type { Quote } from './quote.ts';
import type { Paragraph } from './split-paragraphs.ts';
import { type Token, TokenKind, textAt } from './token.ts';
import { isA, WordClass } from './word-class.ts';

const DASHES = new Set(['—', '―', '–', '--']);
/** How far after a dash the verb of an attribution stands, in tokens. */
const NEAR = 5;

/**
 * Speech that a dash introduces: "—We wait —says Ada—. It is early." The words of the speaker count as quotations, the
 * dash at the head included. Null where a paragraph has none.
 */
export function findDashSpeech(tokens: readonly Token[], paragraph: Paragraph): Quote[] | null {
  const { from, to } = paragraph;
  if (!startsSpeech(tokens, from)) return null;
  const quotes: Quote[] = [];
  let speechFrom = from;
  let index = from + 1;
  while (index < to) {
    if (!isAttributionDash(tokens, index)) {
      index++;
      continue;
    }
    add(quotes, { from: speechFrom, to: index });
    const end = nextDash(tokens, index + 1, to);
    speechFrom = afterMark(tokens, end);
    index = speechFrom;
  }
  add(quotes, { from: speechFrom, to });
  return quotes;
}

function startsSpeech(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from + 1];
  if (next === undefined || !DASHES.has(textAt(tokens, from)) || next.spaced) return false;
  return next.kind === TokenKind.word || next.text === '¿' || next.text === '¡';
}

function isAttributionDash(tokens: readonly Token[], index: number): boolean {
  if (!DASHES.has(textAt(tokens, index))) return false;
  for (let at = index + 1; at <= index + NEAR; at++) if (isA(tokens[at], WordClass.speechVerb)) return true;
  return false;
}

function nextDash(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from; index < to; index++) if (DASHES.has(textAt(tokens, index))) return index + 1;
  return to;
}

function afterMark(tokens: readonly Token[], index: number): number {
  const text = textAt(tokens, index);
  return text === '.' || text === ',' ? index + 1 : index;
}

function add(quotes: Quote[], { from, to }: { from: number; to: number }): void {
  if (to > from) quotes.push({ from, to, closed: true, depth: 0, goesOn: false });
}
