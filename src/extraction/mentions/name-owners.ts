import { ActorKind } from '#domain';
import { calendarWords } from '../lexicon/calendar-words.ts';
import type { NamedPlace } from './find-full-names.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import type { JoinedWord } from './join-words.ts';

/** Whose name a word is part of, and where in it. */
export interface NameOwner {
  readonly actor: GazetteerEntry;
  /** The words of the full name, from this one on. */
  readonly rest: readonly JoinedWord[];
  /** The atom where the text first gives the full name. */
  readonly since: number;
}

/**
 * The words that mean one person in a text: capitalised words of the full names that it gives, without those that two
 * people share, those that the text also writes without a capital, and months and days.
 */
export function nameOwners(words: readonly JoinedWord[], fullNames: readonly NamedPlace[]): Map<string, NameOwner> {
  const owners = new Map<string, NameOwner>();
  const shared = new Set(words.filter(({ isCapitalised }) => !isCapitalised).map(({ key }) => key));
  for (const { key, owner } of ownedWords(words, fullNames)) {
    const first = owners.get(key);
    if (first === undefined) owners.set(key, owner);
    else if (first.actor.actorId !== owner.actor.actorId) shared.add(key);
  }
  for (const key of shared) owners.delete(key);
  return owners;
}

function* ownedWords(words: readonly JoinedWord[], fullNames: readonly NamedPlace[]) {
  const wordFrom = new Map(words.map((word, index) => [word.from, index]));
  for (const { from, to, actor } of fullNames) {
    const first = wordFrom.get(from);
    if (actor?.kind !== ActorKind.PERSON || first === undefined) continue;
    const name = words.slice(first, first + to - from).filter((word) => word.to <= to);
    for (const [index, word] of name.entries()) {
      if (isNameWord(word)) yield { key: word.key, owner: { actor, rest: name.slice(index), since: from } };
    }
  }
}

function isNameWord({ key, isCapitalised }: JoinedWord): boolean {
  return isCapitalised && key.length > 1 && !calendarWords.has(key);
}
