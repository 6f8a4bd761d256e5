import { SpeakerType } from '#domain';
import { type Body, BodyKind } from '../bodies/body.ts';
import { Gender, type Party } from '../parties/party.ts';
import { phraseAt } from '../phrases/phrase-at.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { lowerAt } from '../text/token.ts';
import type { PositionText } from './position-text.ts';

/** The country that a sentence before, or this one, is about. */
export function countryMeant(text: PositionText, at: number): string | null {
  for (let index = sentenceAt(text.sentences, at), back = 0; back < 3 && index >= 0; back++, index--) {
    const sentence = text.sentences[index];
    const range = { from: sentence?.from ?? at, to: Math.min(sentence?.to ?? at, at) };
    const body = text.bodies
      .inside(range)
      .find(({ kind, from }) => kind === BodyKind.country && from <= range.from + 2);
    if (body !== undefined) return text.names.countryName(body);
  }
  return null;
}

/** How many sentences back "its" reaches, and how many to a name that may be anything's. */
const MOST_BACK = 7;
const MOST_BACK_FOR_NAMES = 3;

/** Whom "its" means: the body that this sentence begins with, or the one before it. */
export function bodyMeant(text: PositionText, at: number, ofCountry: boolean): string | null {
  const country = ofCountry ? countryMeant(text, at) : null;
  if (country !== null) return country;
  const last = sentenceAt(text.sentences, at);
  for (let back = 0; back < MOST_BACK; back++) {
    const sentence = text.sentences[last - back];
    if (sentence === undefined) break;
    const range = { ...sentence, to: Math.min(sentence.to, at) };
    const name = topicOf(text, range, back < MOST_BACK_FOR_NAMES);
    if (name !== null) return name;
  }
  return null;
}

/** The first body of a sentence, or a name before it that may be a body's. */
function topicOf(text: PositionText, sentence: Sentence, hasNames: boolean): string | null {
  const body = text.bodies
    .inside(sentence)
    .find((each) => each.kind === BodyKind.organisation && isReporters(text, each));
  const before = { ...sentence, to: body?.from ?? sentence.to };
  const party = hasNames ? firstParty(text, before, mayBeBody) : null;
  if (party !== null || body === undefined) return party;
  // "Roe Diamonds, a producer, shut its Ayr plant": it is whose the plant is.
  const isOwned = possessives.has(lowerAt(text.tokens, body.from - 1));
  return (
    (isOwned ? firstParty(text, before, ({ gender }) => gender === Gender.unknown) : null) ?? text.names.nameOf(body)
  );
}

/** Whether a body is spoken of by the reporter and not inside a quotation. */
function isReporters({ sentences }: PositionText, { from }: Body): boolean {
  const sentence = sentences[sentenceAt(sentences, from)];
  return sentence?.quotes.every((quote) => from < quote.from || from >= quote.to) ?? false;
}

const possessives: ReadonlySet<string> = new Set(['its', 'their']);

function firstParty(
  { phrases, directory }: PositionText,
  { from, to, quotes }: Sentence,
  fits: (party: Party) => boolean,
): string | null {
  for (let index = from; index < to; index++) {
    const phrase = phraseAt(phrases, index);
    if (quotes.some((quote) => index >= quote.from && index < quote.to)) continue;
    const party = phrase?.from === index ? directory.byPhrase.get(phrase) : undefined;
    if (party !== undefined && fits(party)) return party.name;
  }
  return null;
}

/** Whether a name may be a body's, though it looks like a person's. */
export function mayBeBody({ type, name, isSure, gender, isPlace }: Party): boolean {
  // A longer name has a place in it only.
  if (type === SpeakerType.COUNTRY || (isPlace && !name.includes(' '))) return false;
  return type === SpeakerType.ORGANISATION || (!isSure && gender === Gender.unknown);
}
