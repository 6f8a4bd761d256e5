import { type Body, BodyKind } from '../bodies/body.ts';
import { type BodyList, isNamedOrganisation } from '../bodies/body-index.ts';
import { compriseVerbs, foundVerbs, groupNouns } from '../lexicon/membership-words.ts';
import { lowerAt, type Token, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { ClaimPlace } from './claim-place.ts';
import type { ClaimReader } from './claim-reader.ts';
import { startOfVerb } from './find-members.ts';
import { organisationSpokenOf, type Whole } from './find-organisation.ts';
import { cover, type MembershipClaim } from './membership-claim.ts';
import { organisationDoing } from './organisation-doing.ts';

const founds: ReadonlySet<string> = new Set(foundVerbs);
const groups: ReadonlySet<string> = new Set(groupNouns);

/** What may stand between the name of a body and those it is made of. */
const OPENERS = ['(', ':', '–', '—'];

/** Words that say what something is made of, by the words that have to follow them. */
const comprising: readonly (readonly [ReadonlySet<string>, readonly string[]])[] = [
  [new Set(['brings', 'bringing']), ['together']],
  [new Set(['among']), ['them']],
  [new Set(['such']), ['as']],
  [new Set(['consist', 'consists', 'consisting', 'composed', 'comprised']), ['of']],
  [new Set(['made']), ['up', 'of']],
  [new Set([...compriseVerbs, 'namely']), []],
];

/** What a body is said to be made of: "The Roe Pact comprises A and B", "counts A among its members", "a bloc of A and B". */
export const claimOfWhole: ClaimReader = {
  words: new Set([...groups, ...comprising.flatMap(([firsts]) => [...firsts]), ...OPENERS, 'counts', 'numbers']),
  read,
};

function read(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const { tokens } = place.text;
  const word = lowerAt(tokens, at);
  if (word === 'counts' || word === 'numbers') return counted(place, at);
  if (OPENERS.includes(word)) return listedBeside(place, at);
  if (groups.has(word) && lowerAt(tokens, at + 1) === 'of') return described(place, at);
  const from = afterComprising(tokens, at);
  return from === null ? null : comprised(place, at, from);
}

function claim(whole: Whole, members: BodyList): MembershipClaim {
  return {
    ...cover([whole, members]),
    members: members.members,
    organisation: whole.name,
    role: 'member',
    since: null,
    until: null,
    isOfSubject: false,
  };
}

/** The index after words that say what something is made of; null where there are none. */
function afterComprising(tokens: readonly Token[], at: number): number | null {
  const word = lowerAt(tokens, at);
  for (const [firsts, rest] of comprising) {
    if (!firsts.has(word)) continue;
    const isWhole = rest.every((next, index) => lowerAt(tokens, at + 1 + index) === next);
    if (isWhole) return at + 1 + rest.length;
  }
  return null;
}

/** "The Roe Pact comprises A, B and C", "the Roe Pact, which also includes A and B,", "its members, among them A and B" */
function comprised(place: ClaimPlace, at: number, from: number): MembershipClaim[] | null {
  const { tokens, bodies } = place.text;
  const members = bodies.listFrom(from);
  if (members === null) return null;
  const comma = textAt(tokens, at - 1) === ',' ? at - 1 : at;
  const some = ownerOfMembers(place, comma, members);
  const isList = members.members.length > 1 && isUnmixed(members) && !isFoundedLater(place, members.to);
  if (some === null && !isList) return null;
  const whole = some ?? wholeOf(place, comma, members);
  return whole === null ? null : [claim(whole, members)];
}

/** What the members make up, before a verb for it: "the Roe Pact, which also includes". */
function wholeOf(place: ClaimPlace, at: number, { members }: BodyList): Whole | null {
  const { tokens } = place.text;
  if (/^(?:among|such|namely)$/.test(lowerAt(tokens, at)) || textAt(tokens, at) === ',') return null;
  const verb = startOfVerb(tokens, at);
  if (verb === null) return null;
  const which = /^(?:which|that)$/.test(lowerAt(tokens, verb - 1)) ? verb - 1 : verb;
  const before = named(place, textAt(tokens, which - 1) === ',' ? which - 1 : which, members);
  return before ?? organisationDoing(place, verb, members);
}

function named({ text: { bodies, names } }: ClaimPlace, end: number, members: readonly Body[]): Whole | null {
  const body = bodies.until(end);
  const name = body === null ? null : names.organisationOf(body, members);
  return body === null || name === null ? null : { name, from: body.from, to: body.to };
}

/**
 * "The Roe Pact has seven members, among them A", "the 21 members of the Roe Pact, including A", "the Roe Pact’s seven
 * member states, among them A"
 */
function ownerOfMembers(place: ClaimPlace, at: number, { members }: BodyList): Whole | null {
  const { tokens } = place.text;
  const noun = memberNounUntil(tokens, at);
  if (noun !== null) return ownerBefore(place, noun, members);
  const body = named(place, at, members);
  if (body === null) return null;
  const of = isA(tokens[body.from - 1], WordClass.determiner) ? body.from - 2 : body.from - 1;
  return lowerAt(tokens, of) === 'of' && memberNounUntil(tokens, of) !== null ? body : null;
}

/** Where "members" or "member states" stands that ends before an index. */
function memberNounUntil(tokens: readonly Token[], end: number): number | null {
  const word = lowerAt(tokens, end - 1);
  if (word === 'members') return end - 1;
  return /^(?:states|countries|nations)$/.test(word) && lowerAt(tokens, end - 2) === 'member' ? end - 2 : null;
}

/** Whose members: before "has" and a number, before a possessive mark, or "its". */
function ownerBefore(place: ClaimPlace, noun: number, members: readonly Body[]): Whole | null {
  const { tokens } = place.text;
  for (let index = noun - 1; index >= Math.max(place.sentence.from, noun - LONGEST_COUNT); index--) {
    if (/^(?:has|have|had)$/.test(lowerAt(tokens, index))) return organisationDoing(place, index, members);
    if (isA(tokens[index], WordClass.possessiveMark)) return named(place, index, members);
    if (/^(?:its|their)$/.test(lowerAt(tokens, index))) return spokenOf(place, index, members);
  }
  return null;
}

/** "has" and "members" have no more words between them. */
const LONGEST_COUNT = 7;

function spokenOf(place: ClaimPlace, at: number, members: readonly Body[]): Whole | null {
  const name = organisationSpokenOf(place, at, members);
  return name === null ? null : { name, from: at, to: at + 1 };
}

/** Countries together with bodies are a list of something else. */
function isUnmixed({ members }: BodyList): boolean {
  return members.every(({ kind, isCapital }) => kind === members[0]?.kind && !(kind === BodyKind.country && isCapital));
}

/** The same sentence tells when those made it: that claim says more. */
function isFoundedLater({ text, sentence }: ClaimPlace, from: number): boolean {
  for (let index = from; index < sentence.to; index++) if (founds.has(lowerAt(text.tokens, index))) return true;
  return false;
}

/** "The Roe Pact counts A and B among its members" */
function counted(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const { tokens, bodies } = place.text;
  const members = bodies.listFrom(at + 1);
  if (members === null || lowerAt(tokens, members.to) !== 'among') return null;
  const whole = organisationDoing(place, at, members.members);
  return whole === null ? null : [claim(whole, { ...members, to: members.to + 3 })];
}

/** "the five-nation Roe Pact (A, B, C, D and E)", "the Roe Pact has four members: A, B, C and D" */
function listedBeside(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const members = place.text.bodies.listFrom(at + 1);
  if (members === null || !isUnmixed(members) || !isNamed(members)) return null;
  const whole = ownerOfMembers(place, at, members) ?? countedBefore(place, at, members);
  return whole === null ? null : [claim(whole, members)];
}

function isNamed({ members }: BodyList): boolean {
  return members.every(({ noun }) => noun === null);
}

/** "the five-nation Roe Pact" before what opens a list and closes after it */
function countedBefore(place: ClaimPlace, at: number, { members, to }: BodyList): Whole | null {
  const { tokens, bodies } = place.text;
  const body = bodies.until(at);
  if (body === null || !isNamedOrganisation(body) || !closes(tokens, { from: at, to })) return null;
  const isCounted = COUNTED.test(lowerAt(tokens, body.from - 1)) && members.length > 1;
  return isCounted ? named(place, at, members) : null;
}

/** "five-nation", "12-member" */
const COUNTED = /-(?:nation|member|country|state|party|club|company|university)$/;

/** Whether what opens before a list is closed after it. */
function closes(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const close = textAt(tokens, to);
  return textAt(tokens, from) === '(' ? close === ')' : /^[.;–—]?$/.test(close);
}

/** "The Roe Pact, a bloc of A, B and C," */
function described(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const { tokens, bodies } = place.text;
  const members = bodies.listFrom(at + 2);
  if (members === null || members.members.length < 2 || !isUnmixed(members)) return null;
  for (let index = at - 1; index > at - LONGEST_COUNT && textAt(tokens, index) !== '.'; index--) {
    if (textAt(tokens, index) !== ',') continue;
    const whole = named(place, index, members.members);
    return whole === null ? null : [claim(whole, members)];
  }
  return null;
}
