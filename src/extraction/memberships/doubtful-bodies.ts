import { SpeakerType } from '#domain';
import { type Body, BodyKind } from '../bodies/body.ts';
import { BodyIndex } from '../bodies/body-index.ts';
import { isFirstName } from '../parties/first-name-gender.ts';
import { Gender, type Party } from '../parties/party.ts';
import type { Given } from '../speakers/given.ts';
import { lowerAt, type Token, TokenKind, textAt } from '../text/token.ts';

/**
 * The bodies of a text, and the names that look like people's by their form only ("Roe Ratings"): of whoever belongs
 * to a body, and of whom the article tells nothing that is told of people, it is likelier that it is one itself.
 */
export function withDoubtfulBodies(given: Given, bodies: BodyIndex): BodyIndex {
  const doubtful = doubtfulBodies(given).filter((body) => !bodies.overlaps(body));
  if (doubtful.length === 0) return bodies;
  return new BodyIndex(
    given.tokens,
    [...bodies.all, ...doubtful].sort((one, other) => one.from - other.from),
  );
}

function doubtfulBodies(given: Given): Body[] {
  const { phrases, directory, tokens } = given;
  const found: Body[] = [];
  let surnamed: ReadonlySet<Party> | null = null;
  for (const phrase of phrases.all) {
    const party = phrase.name === null ? undefined : directory.byPhrase.get(phrase);
    if (phrase.name === null || party === undefined || !isDoubtful(party)) continue;
    surnamed ??= partiesWithSurnames(given);
    const { from, to } = phrase.name;
    if (surnamed.has(party) || isFirstName(lowerAt(tokens, from)) || isToldOfPerson(tokens, to)) continue;
    found.push({ from, to, kind: BodyKind.organisation, name: party.name, noun: null, isCapital: false });
  }
  return found;
}

function isDoubtful({ type, isSure, gender }: Party): boolean {
  return type === SpeakerType.PERSON && !isSure && gender === Gender.unknown;
}

/** "Ada Bell of Roe Farm", "Ada Bell, 54,", "Ada Bell … her": what follows the name in its sentence is told of people. */
function isToldOfPerson(tokens: readonly Token[], to: number): boolean {
  if (lowerAt(tokens, to) === 'of' || (textAt(tokens, to) === ',' && tokens[to + 1]?.kind === TokenKind.number))
    return true;
  for (let index = to; index < to + LONGEST_LOOK && !/^[.;!?]$/.test(textAt(tokens, index)); index++)
    if (/^(?:he|she|his|her|him|who)$/.test(lowerAt(tokens, index))) return true;
  return false;
}

/** How far after a name a pronoun for it is looked for, in tokens. */
const LONGEST_LOOK = 30;

/** Whom the article calls by the end of the name: people have surnames, bodies go by their first word. */
function partiesWithSurnames({ phrases, directory, tokens }: Given): Set<Party> {
  const found = new Set<Party>();
  for (const phrase of phrases.all) {
    if (phrase.name === null || phrase.name.to - phrase.name.from > 1) continue;
    const party = directory.byPhrase.get(phrase);
    if (party?.name.endsWith(` ${textAt(tokens, phrase.name.from)}`) === true) found.add(party);
  }
  return found;
}
