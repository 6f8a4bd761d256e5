import type { BodyList } from '../bodies/body-index.ts';
import * as list from '../lexicon/membership-words.ts';
import { lowerAt, type Token, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { alsoDated } from './also-claimed.ts';
import { datesOf } from './claim-of-move.ts';
import { type ClaimPlace, claimBefore } from './claim-place.ts';
import type { ClaimReader } from './claim-reader.ts';
import { startOfVerb } from './find-members.ts';
import type { Whole } from './find-organisation.ts';
import { type Period, periodAfter, periodInPhrase, periodUntil } from './find-period.ts';
import { cover, lastEnd, type MembershipClaim } from './membership-claim.ts';
import { organisationDoing } from './organisation-doing.ts';
import { roleAfterAs, roleOfStatus } from './role-phrase.ts';

const admits: ReadonlySet<string> = new Set(list.admitVerbs);
const expels: ReadonlySet<string> = new Set(list.expelVerbs);
const grants: ReadonlySet<string> = new Set(list.grantVerbs);
const weak: ReadonlySet<string> = new Set(list.weakTakings);
const phrasal: ReadonlyMap<string, 'in' | 'out'> = new Map(Object.entries(list.phrasalTakings));
const starts: ReadonlySet<string> = new Set([
  ...[admits, expels, grants].flatMap((verbs) => [...verbs]),
  ...[...phrasal.keys()].map((words) => words.slice(0, words.indexOf(' '))),
  'joined',
]);

/** What a body is said to do with its members: "The Roe Pact admitted A", "expelled B", "was joined by A". */
export const claimOfBody: ClaimReader = { words: starts, read };

function read(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const { tokens } = place.text;
  const took = isA(tokens[at - 1], WordClass.passive) ? joinedBy(tokens, at) : takingAt(tokens, at);
  return took === null ? null : taken(place, at, took);
}

/** A verb of a body that takes in or puts out, and where those begin whom it does so with. */
interface Taking {
  readonly from: number;
  readonly isExit: boolean;
  /** What has to follow those, so that it counts. */
  readonly needs: 'status' | 'date' | null;
  /** Whether those who are members already may stand for the body: "A and B, later joined by C". */
  readonly isJoin?: boolean;
}

function joinedBy(tokens: readonly Token[], at: number): Taking | null {
  const by = periodAfter(tokens, at + 1)?.to ?? at + 1;
  const isJoined = lowerAt(tokens, at) === 'joined' && lowerAt(tokens, by) === 'by';
  return isJoined ? { from: by + 1, isExit: false, needs: null, isJoin: true } : null;
}

function takingAt(tokens: readonly Token[], at: number): Taking | null {
  const word = lowerAt(tokens, at);
  const side = phrasal.get(`${word} ${lowerAt(tokens, at + 1)}`);
  if (side !== undefined) return { from: at + 2, isExit: side === 'out', needs: null };
  const isExit = expels.has(word);
  if (grants.has(word)) return { from: at + 1, isExit: false, needs: 'status' };
  return isExit || admits.has(word) ? { from: at + 1, isExit, needs: weak.has(word) ? 'date' : null } : null;
}

/** "The Roe Pact admitted Ayland in 1999", "granted Ayland observer status" */
function taken(place: ClaimPlace, at: number, taking: Taking): MembershipClaim[] | null {
  const members = place.text.bodies.listFrom(taking.from);
  const verb = members === null ? null : startOfVerb(place.text.tokens, at);
  if (members === null || verb === null) return null;
  const whole = organisationDoing(place, verb, members.members) ?? (taking.isJoin ? sameWhole(place) : null);
  const given = statusAfter(place, members);
  const period = periodOf(place, taking, lastEnd(members.to, given));
  if (whole === null || !isEnough(taking, given, period)) return null;
  const claim: MembershipClaim = {
    ...cover([whole, { from: members.from, to: lastEnd(members.to, given, period) }]),
    ...datesOf(period, taking.isExit),
    members: members.members,
    organisation: whole.name,
    role: given?.role ?? 'member',
    isOfSubject: false,
  };
  return [claim, ...alsoDated(place, claim)];
}

/** "founded by A and B, which were joined by C": what those belong to. */
function sameWhole(place: ClaimPlace): Whole | null {
  const last = claimBefore(place);
  return last === null ? null : { name: last.organisation, from: last.from, to: last.to };
}

/** Behind those whom it does it with, or before "by". */
function periodOf({ text: { tokens } }: ClaimPlace, { from }: Taking, end: number): Period | null {
  return periodInPhrase(tokens, end) ?? periodUntil(tokens, from - 1);
}

function isEnough({ needs }: Taking, status: Status | null, period: Period | null): boolean {
  return needs === null || status !== null || (needs === 'date' && period !== null);
}

interface Status extends TokenRange {
  readonly role: string;
}

/** "as an observer", "observer status" after those who get it. */
function statusAfter({ text }: ClaimPlace, { to }: BodyList): Status | null {
  return roleAfterAs(text, to) ?? roleOfStatus(text.tokens, to);
}
