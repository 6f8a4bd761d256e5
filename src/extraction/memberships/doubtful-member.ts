import { SpeakerType } from '#domain';
import { BodyKind } from '../bodies/body.ts';
import type { BodyList } from '../bodies/body-index.ts';
import { isFirstName } from '../parties/first-name-gender.ts';
import { Gender, type Party } from '../parties/party.ts';
import { phraseAt } from '../phrases/phrase-at.ts';
import { lowerAt, textAt } from '../text/token.ts';
import type { ClaimPlace } from './claim-place.ts';

/**
 * The name that ends right before an index, where it looks like a person's by its form only ("Roe Ratings"): whoever
 * belongs to a body, and of whom the article tells nothing that is told of people, is taken for a body.
 */
export function doubtfulMember(place: ClaimPlace, at: number): BodyList | null {
  const { text, sentence } = place;
  const { phrases, directory, tokens } = text;
  const phrase = phraseAt(phrases, at - 1);
  const name = phrase?.name ?? null;
  if (phrase === undefined || name === null || name.to !== at || name.from < sentence.from) return null;
  const party = directory.byPhrase.get(phrase);
  if (party === undefined || !mayBeBody(party) || isFirstName(lowerAt(tokens, name.from))) return null;
  if (hasSurname(place, party)) return null;
  const body = { ...name, kind: BodyKind.organisation, name: party.name, noun: null, isCapital: false };
  return { members: [body], from: name.from, to: at };
}

function mayBeBody({ type, isSure, gender }: Party): boolean {
  return type === SpeakerType.PERSON && !isSure && gender === Gender.unknown;
}

/** Whether the article calls the party by the end of its name: people have surnames, bodies go by their first word. */
function hasSurname({ text: { phrases, directory, tokens } }: ClaimPlace, party: Party): boolean {
  const surname = party.name.slice(party.name.lastIndexOf(' ') + 1);
  return phrases.all.some(
    (phrase) =>
      phrase.name?.to === (phrase.name?.from ?? 0) + 1 &&
      textAt(tokens, phrase.name?.from ?? 0) === surname &&
      directory.byPhrase.get(phrase) === party,
  );
}
