import { BodyKind } from './body.ts';
import type { BodyList } from './body-index.ts';
import { datesOf } from './claim-of-move.ts';
import type { ClaimPlace } from './claim-place.ts';
import { startOfVerb, subjectOf } from './find-members.ts';
import { type Period, periodAfter } from './find-period.ts';
import * as list from './lexicon/membership-words.ts';
import { cover, type MembershipClaim } from './membership-claim.ts';
import { lowerAt, type Token, textAt } from './token.ts';
import { isA, WordClass } from './word-class.ts';

const admits: ReadonlySet<string> = new Set(list.admitVerbs);
const expels: ReadonlySet<string> = new Set(list.expelVerbs);
const founds: ReadonlySet<string> = new Set(list.foundVerbs);
const comprises: ReadonlySet<string> = new Set(list.compriseVerbs);
const consists: ReadonlySet<string> = new Set(['consist', 'consists', 'consisting', 'composed']);

/** What a body is said to do with its members: "The Roe Pact admitted A", "comprises A and B", "was joined by A". */
export function claimOfBody(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const { tokens } = place.text;
  const word = lowerAt(tokens, at);
  const isPassive = isA(tokens[at - 1], WordClass.passive);
  if (word === 'joined' && isPassive && lowerAt(tokens, at + 1) === 'by') return taken(place, at, at + 2, false);
  if (!isPassive && admits.has(word)) return taken(place, at, at + 1, false);
  if (!isPassive && expels.has(word)) return taken(place, at, at + 1, true);
  if (word === 'counts' || word === 'numbers') return counted(place, at);
  const from = afterComprising(tokens, at);
  return from === null ? null : comprised(place, at, from);
}

/** "The Roe Pact admitted Ayland in 1999" */
function taken(place: ClaimPlace, at: number, from: number, isExit: boolean): MembershipClaim[] | null {
  const { text } = place;
  const members = text.bodies.listFrom(from);
  const verb = members === null ? null : startOfVerb(text.tokens, at);
  const organisation = verb === null ? null : organisationDoing(place, verb, members);
  if (members === null || organisation === null) return null;
  return [claim(organisation, members, { period: periodAfter(text.tokens, members.to), isExit })];
}

interface Named {
  readonly name: string;
  readonly list: BodyList;
}

function organisationDoing(place: ClaimPlace, verb: number, members: BodyList | null): Named | null {
  const subject = subjectOf(place, verb);
  const [body, other] = subject?.members ?? [];
  if (subject === null || body === undefined || other !== undefined) return null;
  const name = place.text.names.organisationOf(body, members?.members ?? []);
  return name === null ? null : { name, list: subject };
}

interface Dated {
  readonly period: Period | null;
  readonly isExit: boolean;
}

function claim({ name, list: subject }: Named, members: BodyList, { period, isExit }: Dated): MembershipClaim {
  return {
    ...cover([subject, members, period === null ? null : { from: members.from, to: period.to }]),
    ...datesOf(period, isExit),
    members: members.members,
    organisation: name,
    role: 'member',
    isOfSubject: false,
  };
}

/** The index after words that say what something is made of; null where there are none. */
function afterComprising(tokens: readonly Token[], at: number): number | null {
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (word === 'brings' || word === 'bringing') return next === 'together' ? at + 2 : null;
  if (comprises.has(word)) return at + 1;
  if (word === 'among') return next === 'them' ? at + 2 : null;
  if (consists.has(word)) return next === 'of' ? at + 2 : null;
  return word === 'made' && next === 'up' && lowerAt(tokens, at + 2) === 'of' ? at + 3 : null;
}

/** "The Roe Pact comprises A, B and C", "the Roe Pact, which also includes A and B," */
function comprised(place: ClaimPlace, at: number, from: number): MembershipClaim[] | null {
  const { text } = place;
  const members = text.bodies.listFrom(from);
  if (members === null || members.members.length < 2 || isMixed(members) || isFoundedLater(place, members.to))
    return null;
  const comma = textAt(text.tokens, at - 1) === ',' ? at - 1 : at;
  const some = someOf(place, comma, members);
  if (some !== null) return [claim(some, members, { period: null, isExit: false })];
  const verb = startOfVerb(text.tokens, comma);
  if (verb === null) return null;
  const which = /^(?:which|that)$/.test(lowerAt(text.tokens, verb - 1)) ? verb - 1 : verb;
  const body = text.bodies.until(textAt(text.tokens, which - 1) === ',' ? which - 1 : which);
  const own = body === null ? null : text.names.organisationOf(body, members.members);
  const named =
    own === null || body === null ? organisationDoing(place, verb, members) : { name: own, list: listOf(body) };
  return named === null ? null : [claim(named, members, { period: null, isExit: false })];
}

/** "The Roe Pact has seven members, among them A and B", "the 21 members of the Roe Pact, including A and B" */
function someOf(place: ClaimPlace, at: number, members: BodyList): Named | null {
  const { tokens, bodies, names } = place.text;
  const noun = at - 1;
  if (/^(?:members|states|countries|nations)$/.test(lowerAt(tokens, noun))) {
    let verb = noun;
    while (verb > at - LONGEST_COUNT && !/^(?:has|have|had)$/.test(lowerAt(tokens, verb))) verb--;
    return lowerAt(tokens, noun - 1) === 'member' || lowerAt(tokens, noun) === 'members'
      ? organisationDoing(place, verb, members)
      : null;
  }
  const body = bodies.until(at);
  const name = body === null ? null : names.organisationOf(body, members.members);
  if (body === null || name === null) return null;
  const of = isA(tokens[body.from - 1], WordClass.determiner) ? body.from - 2 : body.from - 1;
  const isOf = lowerAt(tokens, of) === 'of' && lowerAt(tokens, of - 1) === 'members';
  return isOf ? { name, list: { members: [body], from: of - 1, to: body.to } } : null;
}

/** "has" and "members" have no more words between them. */
const LONGEST_COUNT = 7;

function listOf(body: BodyList['members'][number]): BodyList {
  return { members: [body], from: body.from, to: body.to };
}

/** Countries together with bodies are a list of something else. */
function isMixed({ members }: BodyList): boolean {
  return members.some(({ kind, isCapital }) => kind !== members[0]?.kind || (kind === BodyKind.country && isCapital));
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
  const named = members === null ? null : organisationDoing(place, at, members);
  if (members === null || named === null || lowerAt(tokens, members.to) !== 'among') return null;
  return [claim(named, { ...members, to: members.to + 3 }, { period: null, isExit: false })];
}
