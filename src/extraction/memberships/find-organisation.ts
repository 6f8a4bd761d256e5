import { type Body, BodyKind } from '../bodies/body.ts';
import { isNamedOrganisation } from '../bodies/body-index.ts';
import { lowerAt, TokenKind, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { ClaimPlace } from './claim-place.ts';
import { periodAfter } from './find-period.ts';

/** What somebody belongs to, and the words for it. */
export interface Whole extends TokenRange {
  readonly name: string;
}

/** No more adjectives stand before a name: "the ruling National Alliance". */
const MOST_ADJECTIVES = 3;

/** The organisations at an index: by name, by description ("the bloc"), or "it"; empty where there is none. */
export function wholesAt(place: ClaimPlace, at: number, members: readonly Body[]): Whole[] {
  const { tokens } = place.text;
  const wholes: Whole[] = [];
  let index = /^(?:both|either)$/.test(lowerAt(tokens, at)) ? at + 1 : at;
  for (let whole = wholeAt(place, index, members); whole !== null; whole = wholeAt(place, index, members)) {
    wholes.push({ ...whole, to: afterApposition(place, whole.to) });
    const comma = textAt(tokens, whole.to) === ',' ? 1 : 0;
    const and = /^(?:and|or)$/.test(lowerAt(tokens, whole.to + comma)) ? 1 : 0;
    index = whole.to + comma + and;
    if (comma + and === 0 || isSubject(place, index) || wholes.at(-1)?.to !== whole.to) break;
  }
  return wholes;
}

/** ", an industry group," says what was named before it. */
function afterApposition({ text: { tokens, bodies } }: ClaimPlace, at: number): number {
  if (textAt(tokens, at) !== ',' || !isA(tokens[at + 1], WordClass.determiner)) return at;
  const body = bodies.from(at + 1);
  if (body?.noun == null) return at;
  for (let index = body.to; index < body.to + LONGEST_APPOSITION; index++)
    if (textAt(tokens, index) === ',') return index;
  return at;
}

/** "a club of five countries" goes on for no more words. */
const LONGEST_APPOSITION = 6;

/** Whether a body after "and" begins a clause of its own: "Ayland joined the Roe Pact and the Bo Union left it". */
function isSubject({ text }: ClaimPlace, at: number): boolean {
  const body = text.bodies.from(at);
  if (body === null) return false;
  const end = text.bodies.endOf(body);
  return isA(text.tokens[end], WordClass.auxiliary | WordClass.verb | WordClass.speechVerb | WordClass.adverb);
}

/** The organisation at an index; null where there is none. */
export function wholeAt(place: ClaimPlace, at: number, members: readonly Body[]): Whole | null {
  const { text } = place;
  if (/^(?:it|them|there)$/.test(lowerAt(text.tokens, at))) {
    const name = organisationSpokenOf(place, at, members);
    return name === null ? null : { name, from: at, to: at + 1 };
  }
  const same = sameAsBefore(place, at, members);
  if (same !== null) return same;
  const body = bodyAt(place, at);
  const name = body === null ? null : text.names.organisationOf(body, members);
  return body === null || name === null ? null : { name, from: at, to: text.bodies.endOf(body) };
}

function bodyAt(place: ClaimPlace, at: number): Body | null {
  const { bodies, tokens } = place.text;
  // "left of its own accord"
  if (lowerAt(tokens, at + 1) === 'own') return null;
  return (
    besideDescription(place.text, at) ?? bodies.from(at) ?? bodyAfterAdjectives(place, at) ?? bodyCalled(place, at)
  );
}

/** "the council" after a claim of membership in the Roe Council. */
function sameAsBefore({ text, before }: ClaimPlace, at: number, members: readonly Body[]): Whole | null {
  const organisation = before.at(-1)?.organisation;
  const body = organisation === undefined ? null : text.bodies.from(at);
  if (organisation === undefined || body?.noun == null || body.noun !== body.name) return null;
  const isNamed = organisation.toLowerCase().split(' ').includes(body.noun);
  return isNamed && members.every(({ name }) => name !== organisation)
    ? { name: organisation, from: at, to: body.to }
    : null;
}

/** "the whaling body, the Roe Commission,": what is described is named beside it. */
function besideDescription({ bodies, tokens }: ClaimPlace['text'], at: number): Body | null {
  const described = bodies.from(at);
  if (described?.noun == null || textAt(tokens, described.to) !== ',') return null;
  const name = bodies.from(described.to + 1);
  return name !== null && isNamedOrganisation(name) && /^[,.;]?$/.test(textAt(tokens, name.to)) ? name : null;
}

/** "the pool" for the Roe Power Pool: a noun of a name that was named before. */
function bodyCalled({ text: { tokens, bodies } }: ClaimPlace, at: number): Body | null {
  const noun = tokens[at + 1];
  if (lowerAt(tokens, at) !== 'the' || noun?.kind !== TokenKind.word || noun.capital) return null;
  const named = bodies.lastBefore(
    at,
    (body) => isNamedOrganisation(body) && body.name.toLowerCase().endsWith(` ${noun.lower}`),
  );
  return named === null ? null : { ...named, from: at + 1, to: at + 2 };
}

function bodyAfterAdjectives({ text }: ClaimPlace, at: number): Body | null {
  const start = isA(text.tokens[at], WordClass.determiner | WordClass.possessive) ? at + 1 : at;
  for (let index = start; index <= start + MOST_ADJECTIVES; index++) {
    const body = text.bodies.from(index);
    if (body !== null) return body.kind === BodyKind.organisation && body.noun === null ? body : null;
    const token = text.tokens[index];
    if (token?.kind !== TokenKind.word || token.capital || isA(token, CLOSED)) return null;
  }
  return null;
}

const CLOSED =
  WordClass.preposition | WordClass.conjunction | WordClass.determiner | WordClass.possessive | WordClass.relative;

/** What the text has last said that somebody belongs to or named since, else the last body that others can belong to. */
export function organisationSpokenOf(place: ClaimPlace, at: number, members: readonly Body[]): string | null {
  const { names } = place.text;
  const antecedent = antecedentOf(place, at);
  if (antecedent !== null) return names.organisationOf(antecedent, members);
  const last = place.before.at(-1);
  const isNear = last !== undefined && at - last.to < FAR && !members.some(({ name }) => name === last.organisation);
  if (!isNear) return names.groupBefore(at, members) ?? organisationAhead(place, at, members);
  return names.groupNamed({ from: last.to, to: at }, members) ?? last.organisation;
}

/** "Ayland rejoined in 2011 after leaving the Roe Pact in 2007": what the rest of the sentence names. */
function organisationAhead({ text, sentence }: ClaimPlace, at: number, members: readonly Body[]): string | null {
  const body = text.bodies.inside({ from: at, to: sentence.to }).find(isNamedOrganisation);
  return body === undefined ? null : text.names.organisationOf(body, members);
}

/** A claim that is farther back is not what "it" means, in tokens. */
const FAR = 120;

/** "the Roe Pact, which Ayland joined in 1999", "to which it has belonged since 2001", "where it is an observer" */
export function antecedentOf({ text, sentence }: ClaimPlace, at: number): Body | null {
  for (let index = at - 1; index > Math.max(sentence.from, at - LONGEST_CLAUSE); index--) {
    if (!/^(?:which|where|that)$/.test(lowerAt(text.tokens, index))) continue;
    const next = lowerAt(text.tokens, index + 1);
    if (text.bodies.from(index + 1) === null && !/^(?:it|they)$/.test(next)) return null;
    const before = isA(text.tokens[index - 1], WordClass.preposition) ? index - 1 : index;
    const body = text.bodies.until(textAt(text.tokens, before - 1) === ',' ? before - 1 : before);
    return body?.kind === BodyKind.organisation ? body : null;
  }
  return null;
}

/** A relative clause has no more words before its verb. */
const LONGEST_CLAUSE = 24;

/** Whether nothing is named at an index: a clause ends there, or a date follows. */
export function isOpen(place: ClaimPlace, at: number): boolean {
  const { tokens } = place.text;
  if (at >= place.sentence.to || periodAfter(tokens, at) !== null) return true;
  return (
    /^(?:[,.;)–—]|and|but|when|while|after|before|since|until)$/.test(lowerAt(tokens, at)) &&
    lowerAt(tokens, at + 1) !== 'then'
  );
}
