import type { Span } from '#domain';
import { findFullNames, type NamedPlace } from './find-full-names.ts';
import { findShortNames } from './find-short-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Atom, splitAtoms } from './split-atoms.ts';

/** A place in a text where a known actor is named. */
export interface FoundMention extends Span {
  readonly actorId: string;
  /** `text.slice(start, end)` */
  readonly text: string;
}

/**
 * Finds where a text names known actors: whole words, the longest name first, none over another, in the order of the
 * text. A name that means several actors names none of them. A person whose full name the text has given is found by
 * one word of it too ("Wang" after "Wang Yi"). Time is linear in the text.
 */
export function findMentions(text: string, gazetteer: Gazetteer): FoundMention[] {
  const atoms = splitAtoms(text);
  const fullNames = findFullNames(text, atoms, gazetteer);
  const places = [...fullNames, ...findShortNames(text, atoms, fullNames)];
  return places.flatMap((place) => mentionOf(text, atoms, place) ?? []).sort((one, other) => one.start - other.start);
}

function mentionOf(text: string, atoms: readonly Atom[], place: NamedPlace): FoundMention | null {
  const start = atoms[place.from]?.start;
  const end = atoms[place.to - 1]?.end;
  if (place.actor === null || start === undefined || end === undefined) return null;
  return { actorId: place.actor.actorId, start, end, text: text.slice(start, end) };
}
