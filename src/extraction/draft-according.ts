import { withoutEdge } from './content-end.ts';
import { type Draft, Rule } from './draft.ts';
import type { Phrase } from './find-phrases.ts';
import { COMMA, endOfWords, isAfterQuote, isMark, phraseFrom, type Reading } from './reading.ts';
import { lowerAt, type TokenRange } from './token.ts';

const ATTACHED = new Set(['of', 'in', 'at', 'for', 'from', 'to', 'with', 'by', 'on', 'and']);

/** The statements that "according to" attributes: before it, after it, or on both sides. */
export function draftAccording(reading: Reading): Omit<Draft, 'sentence'>[] {
  const { from, to } = reading.sentence;
  for (let index = from; index < to - 2; index++) {
    if (reading.quoted[index] === 1 || lowerAt(reading.tokens, index) !== 'according') continue;
    if (lowerAt(reading.tokens, index + 1) !== 'to') continue;
    const draft = accordingAt(reading, index);
    if (draft !== null) return [draft];
  }
  return [];
}

function accordingAt(reading: Reading, index: number): Omit<Draft, 'sentence'> | null {
  const source = sourceAt(reading, index + 2);
  if (source === null) return null;
  const ranges = contentAround(reading, index, source.to);
  if (ranges.length === 0) return null;
  const mention = { from: index + 2, to: source.mentionTo };
  return {
    ranges,
    cue: { from: index, to: index + 2 },
    mention,
    phrases: source.phrases,
    rule: Rule.accordingTo,
    goesOn: false,
  };
}

interface Source {
  readonly phrases: readonly Phrase[];
  readonly mentionTo: number;
  /** Where the clause of "according to" ends: at its comma, or at the end of the sentence. */
  readonly to: number;
}

function sourceAt(reading: Reading, from: number): Source | null {
  const head = phraseFrom(reading, from);
  if (head === null) return null;
  const phrases = [head];
  let mentionTo = head.to;
  while (head.name === null && ATTACHED.has(lowerAt(reading.tokens, mentionTo))) {
    const next = phraseFrom(reading, mentionTo + 1);
    if (next === null) break;
    phrases.push(next);
    mentionTo = next.to;
  }
  const named = head.name === null && isMark(reading, mentionTo, COMMA) ? phraseFrom(reading, mentionTo + 1) : null;
  if (named?.name != null && isMark(reading, named.to, COMMA))
    return { phrases: [...phrases, named], mentionTo: named.to, to: named.to };
  return { phrases, mentionTo, to: endOfSource(reading, mentionTo) };
}

function endOfSource(reading: Reading, from: number): number {
  const to = endOfWords(reading);
  for (let index = from; index < to; index++) if (isMark(reading, index, COMMA)) return index;
  return to;
}

/** After the source where the sentence begins with it, else before it, and after its comma where the clause goes on. */
function contentAround(reading: Reading, index: number, sourceTo: number): TokenRange[] {
  const { from } = reading.sentence;
  const to = endOfWords(reading);
  if (index - from <= 1) return rangeOf(reading, sourceTo + 1, to);
  const before = rangeOf(reading, from, index);
  const goesOn =
    isMark(reading, index - 1, COMMA) &&
    isMark(reading, sourceTo, COMMA) &&
    (!isAfterQuote(reading, index - 1) || reading.quoted[sourceTo + 1] === 1);
  return goesOn ? [...before, ...rangeOf(reading, sourceTo + 1, to)] : before;
}

function rangeOf(reading: Reading, from: number, to: number): TokenRange[] {
  const end = withoutEdge(reading, from, to);
  return end > from ? [{ from, to: end }] : [];
}
