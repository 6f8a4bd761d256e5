import { BodyKind } from '../bodies/body.ts';
import type { BodyList } from '../bodies/body-index.ts';
import * as list from '../lexicon/membership-words.ts';
import { lowerAt, type Token, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { datesOf } from './claim-of-move.ts';
import type { ClaimPlace } from './claim-place.ts';
import type { ClaimReader } from './claim-reader.ts';
import { startOfVerb, subjectOf } from './find-members.ts';
import { type Period, periodAfter } from './find-period.ts';
import { cover, type MembershipClaim } from './membership-claim.ts';

const admits: ReadonlySet<string> = new Set(list.admitVerbs);
const expels: ReadonlySet<string> = new Set(list.expelVerbs);
const founds: ReadonlySet<string> = new Set(list.foundVerbs);

/** Words that say what something is made of, by the words that have to follow them. */
const comprising: readonly (readonly [ReadonlySet<string>, readonly string[]])[] = [
  [new Set(['brings', 'bringing']), ['together']],
  [new Set(['among']), ['them']],
  [new Set(['consist', 'consists', 'consisting', 'composed']), ['of']],
  [new Set(['made']), ['up', 'of']],
  [new Set(list.compriseVerbs), []],
];

/** What a body is said to do with its members: "The Roe Pact admitted A", "comprises A and B", "was joined by A". */
export const claimOfBody: ClaimReader = {
  words: new Set([
    ...[admits, expels, ...comprising.map(([first]) => first)].flatMap((some) => [...some]),
    ...['joined', 'counts', 'numbers'],
  ]),
  read,
};

function read(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const { tokens } = place.text;
  const word = lowerAt(tokens, at);
  const took = isA(tokens[at - 1], WordClass.passive) ? joinedBy(tokens, at) : takingAt(tokens, at);
  if (took !== null) return taken(place, at, took);
  if (word === 'counts' || word === 'numbers') return counted(place, at);
  const from = afterComprising(tokens, at);
  return from === null ? null : comprised(place, at, from);
}

/** A verb of a body that takes in or puts out, and where those begin whom it does so with. */
interface Taking {
  readonly from: number;
  readonly isExit: boolean;
}

function joinedBy(tokens: readonly Token[], at: number): Taking | null {
  const isJoined = lowerAt(tokens, at) === 'joined' && lowerAt(tokens, at + 1) === 'by';
  return isJoined ? { from: at + 2, isExit: false } : null;
}

function takingAt(tokens: readonly Token[], at: number): Taking | null {
  const word = lowerAt(tokens, at);
  const isExit = expels.has(word);
  return isExit || admits.has(word) ? { from: at + 1, isExit } : null;
}

/** "The Roe Pact admitted Ayland in 1999" */
function taken(place: ClaimPlace, at: number, { from, isExit }: Taking): MembershipClaim[] | null {
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
  const rest = comprising.find(([first]) => first.has(word))?.[1];
  const isWhole = rest?.every((next, index) => lowerAt(tokens, at + 1 + index) === next) ?? false;
  return rest !== undefined && isWhole ? at + 1 + rest.length : null;
}

/** "The Roe Pact comprises A, B and C", "the Roe Pact, which also includes A and B," */
function comprised(place: ClaimPlace, at: number, from: number): MembershipClaim[] | null {
  const { text } = place;
  const members = text.bodies.listFrom(from);
  if (members === null || !isMembership(place, members)) return null;
  const comma = textAt(text.tokens, at - 1) === ',' ? at - 1 : at;
  const named = someOf(place, comma, members) ?? wholeOf(place, comma, members);
  return named === null ? null : [claim(named, members, { period: null, isExit: false })];
}

/** Two or more of one kind; and the sentence does not tell that they founded it, which says more. */
function isMembership(place: ClaimPlace, list: BodyList): boolean {
  return list.members.length > 1 && !isMixed(list) && !isFoundedLater(place, list.to);
}

/** What the members make up, before a verb for it: "the Roe Pact, which also includes". */
function wholeOf(place: ClaimPlace, at: number, members: BodyList): Named | null {
  const { tokens, bodies, names } = place.text;
  const verb = startOfVerb(tokens, at);
  if (verb === null) return null;
  const which = /^(?:which|that)$/.test(lowerAt(tokens, verb - 1)) ? verb - 1 : verb;
  const body = bodies.until(textAt(tokens, which - 1) === ',' ? which - 1 : which);
  const name = body === null ? null : names.organisationOf(body, members.members);
  return name === null || body === null ? organisationDoing(place, verb, members) : { name, list: listOf(body) };
}

/** "The Roe Pact has seven members, among them A and B", "the 21 members of the Roe Pact, including A and B" */
function someOf(place: ClaimPlace, at: number, members: BodyList): Named | null {
  const isCounted = /^(?:members|states|countries|nations)$/.test(lowerAt(place.text.tokens, at - 1));
  return isCounted ? ownerOfCount(place, at, members) : ownerOfMembers(place, at, members);
}

function ownerOfCount(place: ClaimPlace, at: number, members: BodyList): Named | null {
  const { tokens } = place.text;
  if (lowerAt(tokens, at - 1) !== 'members' && lowerAt(tokens, at - 2) !== 'member') return null;
  let verb = at - 1;
  while (verb > at - LONGEST_COUNT && !/^(?:has|have|had)$/.test(lowerAt(tokens, verb))) verb--;
  return organisationDoing(place, verb, members);
}

function ownerOfMembers({ text }: ClaimPlace, at: number, members: BodyList): Named | null {
  const { tokens, bodies, names } = text;
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
