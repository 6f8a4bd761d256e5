import { foldedName, type PositionRecord } from '#domain';
import { spelled } from '../bodies/find-bodies.ts';
import { appointVerbs } from '../lexicon/offices.ts';
import { dateAfter, type FoundDate } from '../memberships/find-date.ts';
import { lowerAt, spanOf } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { Holding, Office, PositionText } from './position-text.ts';

const appoints: ReadonlySet<string> = new Set(appointVerbs);

/** Writes down who holds what, in the order of the text; an office of the same person in the same body once. */
export function recordPositions(text: PositionText, holdings: readonly Holding[]): PositionRecord[] {
  const records = new Map<string, PositionRecord>();
  for (const holding of holdings.toSorted(byPlace)) {
    const evidence = spanOf(text.tokens, holding.range);
    if (evidence === null || holding.of === null) continue;
    const key = `${holding.person.name}\n${foldedName(holding.of)}`;
    if (records.has(key)) continue;
    const since = sinceOf(text, holding);
    const record = { person: holding.person.name, title: titleOf(text, holding), of: holding.of, evidence };
    records.set(key, since === null ? record : { ...record, since: since.value });
  }
  return [...records.values()];
}

function byPlace({ range: one }: Holding, { range: other }: Holding): number {
  return one.from - other.from || one.to - other.to;
}

/** "since 2019" after a title, or when its holder was put into it. */
function sinceOf({ tokens }: PositionText, { range, title }: Holding): FoundDate | null {
  const word = lowerAt(tokens, range.to);
  if (word === 'since') return dateAfter(tokens, range.to);
  const isNew = [1, 2, 3].some(
    (back) => appoints.has(lowerAt(tokens, title.from - back)) || lowerAt(tokens, title.from - back) === 'became',
  );
  return isNew && /^(?:in|on)$/.test(word) ? dateAfter(tokens, range.to) : null;
}

/** In the text's words; a verb's office by its noun ("who chairs" is "chair"). */
function titleOf({ tokens }: PositionText, { title, head, tenure }: Office): string {
  // "who chairs", "who holds the presidency"
  if (title.to === title.from + 1 && head !== lowerAt(tokens, title.from)) return head;
  const words = tenure === null ? spelled(tokens, title) : `${tenure} ${spelled(tokens, title)}`;
  return isA(tokens[title.to - 1], WordClass.people) && !isA(tokens[title.to - 1], WordClass.role)
    ? words.replace(/s$/, '')
    : words;
}
