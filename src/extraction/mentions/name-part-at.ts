import { calendarWords } from '../lexicon/calendar-words.ts';
import type { NamedPlace } from './find-full-names.ts';
import type { JoinedWord } from './join-words.ts';
import type { NameOwner } from './name-owners.ts';

/** A part of a full name, in a place of its own. */
export interface NamePart extends NamedPlace {
  /** How many words it has. */
  readonly length: number;
}

/** The longest part of a full name at a word that has an owner; null where that is part of somebody else's name. */
export function namePartAt(
  index: number,
  words: readonly JoinedWord[],
  owners: ReadonlyMap<string, NameOwner>,
): NamePart | null {
  const first = words[index];
  const owner = first === undefined ? undefined : owners.get(first.key);
  if (first === undefined || owner === undefined || first.from < owner.since) return null;
  const part = words.slice(index, index + partLength(words.slice(index, index + owner.rest.length), owner.rest));
  const last = part.at(-1) ?? first;
  return isName(words[index + part.length])
    ? null
    : { from: first.from, to: last.to, actor: owner.actor, length: part.length };
}

/** How far the words are those of the name, up to a capitalised one. */
function partLength(words: readonly JoinedWord[], name: readonly JoinedWord[]): number {
  const end = words.findIndex(({ key, gap }, step) => key !== name[step]?.key || (step > 0 && gap !== ' '));
  return words.slice(0, end === -1 ? words.length : end).findLastIndex(({ isCapitalised }) => isCapitalised) + 1;
}

/** Whether a word goes on with the name before it. */
function isName(next: JoinedWord | undefined): boolean {
  return next?.gap === ' ' && next.isCapitalised && !calendarWords.has(next.key);
}
