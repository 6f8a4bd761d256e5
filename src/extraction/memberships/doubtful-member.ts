import { SpeakerType } from '#domain';
import { BodyKind } from '../bodies/body.ts';
import type { BodyList } from '../bodies/body-index.ts';
import { isFirstName } from '../parties/first-name-gender.ts';
import { Gender, type Party } from '../parties/party.ts';
import type { Phrase } from '../phrases/find-phrases.ts';
import { phraseAt } from '../phrases/phrase-at.ts';
import { lowerAt, type Token, type TokenRange, textAt } from '../text/token.ts';
import type { ClaimPlace, MembershipText } from './claim-place.ts';

/**
 * The name that ends right before an index, where it looks like a person's by its form only ("Roe Ratings"): whoever
 * belongs to a body, and of whom the article tells nothing that is told of people, is taken for a body.
 */
export function doubtfulMember({ text, sentence }: ClaimPlace, at: number): BodyList | null {
  const phrase = phraseAt(text.phrases, at - 1);
  const name = phrase?.name;
  if (phrase === undefined || name?.to !== at || name.from < sentence.from) return null;
  const party = text.directory.byPhrase.get(phrase);
  if (party === undefined || !mayBeBody(text, party, name)) return null;
  const body = { ...name, kind: BodyKind.organisation, name: party.name, noun: null, isCapital: false };
  return { members: [body], from: name.from, to: at };
}

function mayBeBody(text: MembershipText, party: Party, { from }: TokenRange): boolean {
  const isPerson = party.type === SpeakerType.PERSON && !party.isSure && party.gender === Gender.unknown;
  return isPerson && !isFirstName(lowerAt(text.tokens, from)) && !hasSurname(text, party);
}

/** Whether the article calls the party by the end of its name: people have surnames, bodies go by their first word. */
function hasSurname({ phrases, directory, tokens }: MembershipText, party: Party): boolean {
  const surname = party.name.slice(party.name.lastIndexOf(' ') + 1);
  return phrases.all.some((phrase) => isOneWord(tokens, phrase, surname) && directory.byPhrase.get(phrase) === party);
}

function isOneWord(tokens: readonly Token[], { name }: Phrase, word: string): boolean {
  return name !== null && name.to === name.from + 1 && textAt(tokens, name.from) === word;
}
