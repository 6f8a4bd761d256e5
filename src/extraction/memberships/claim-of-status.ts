import { BodyKind } from '../bodies/body.ts';
import type { BodyList } from '../bodies/body-index.ts';
import { membershipNouns, moveNouns, statusVerbs } from '../lexicon/membership-words.ts';
import { words } from '../lexicon/words.ts';
import { lowerAt, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { datesOf } from './claim-of-move.ts';
import type { ClaimPlace } from './claim-place.ts';
import type { ClaimReader } from './claim-reader.ts';
import { yearOf } from './find-date.ts';
import { startOfVerb, subjectOf, subjectOfSentence } from './find-members.ts';
import { isOpen, organisationSpokenOf, type Whole, wholeAt } from './find-organisation.ts';
import { type Period, periodAfter, periodInPhrase } from './find-period.ts';
import { cover, type MembershipClaim } from './membership-claim.ts';

const statuses: ReadonlySet<string> = new Set(statusVerbs);
/** What somebody has who is a member. */
const seats: ReadonlySet<string> = new Set(['seat', 'seats', 'membership']);
/** Verbs before "its seat", "its membership". */
const entries: ReadonlySet<string> = new Set(['took', 'regained', 'resumed', 'renewed']);
const exits: ReadonlySet<string> = new Set(
  words('ended renounced relinquished surrendered lost gave cancelled terminated revoked let'),
);
const chairs: ReadonlySet<string> = new Set(['presidency', 'chairmanship', 'chair']);
const moves: ReadonlyMap<string, 'in' | 'out'> = new Map(Object.entries(moveNouns));
const roles: ReadonlyMap<string, string> = new Map(Object.entries(membershipNouns));

/** "has observer status at the Roe Pact", "its accession to the Roe Pact in 1999", "holds the presidency of it". */
export const claimOfStatus: ClaimReader = { words: new Set(['status', ...chairs, ...seats, ...moves.keys()]), read };

function read(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const word = lowerAt(place.text.tokens, at);
  if (word === 'status') return status(place, at);
  if (chairs.has(word)) return presidency(place, at);
  if (seats.has(word)) {
    const own = seat(place, at);
    if (own !== null) return own;
  }
  const side = moves.get(word);
  return side === undefined ? null : movedByNoun(place, at, side === 'out');
}

/** "Moldova has had observer status since 2016", "was granted observer status at the Roe Pact in 2006" */
function status(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const { tokens } = place.text;
  const role = roles.get(`${lowerAt(tokens, at - 2)} ${lowerAt(tokens, at - 1)}`) ?? roles.get(lowerAt(tokens, at - 1));
  return role === undefined ? null : held(place, { from: startOfNoun(place, at - 1), to: at + 1 }, role);
}

/** "has a seat on the Roe Council", "gave up its seat there", "won full membership of the Roe Pact in 1999" */
function seat(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const { tokens } = place.text;
  if (isA(tokens[at - 1], WordClass.possessive)) return gaveUp(place, at);
  const claims = held(place, { from: startOfNoun(place, at), to: at + 1 }, 'member');
  // A company's seat on a board is somebody's there.
  const isSure = claims?.every(
    ({ since, members }) => since !== null || members.every(({ kind }) => kind === BodyKind.country),
  );
  return isSure === true ? claims : null;
}

function presidency(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const isOwn = lowerAt(place.text.tokens, at + 1) === 'of';
  return isOwn ? held(place, { from: startOfNoun(place, at), to: at + 1 }, 'chair') : null;
}

function startOfNoun({ text }: ClaimPlace, at: number): number {
  let index = at;
  while (index > at - 4 && !statuses.has(lowerAt(text.tokens, index - 1))) index--;
  return index;
}

function held(place: ClaimPlace, noun: TokenRange, role: string): MembershipClaim[] | null {
  const { tokens } = place.text;
  if (!statuses.has(lowerAt(tokens, noun.from - 1))) return null;
  const verb = startOfVerb(tokens, noun.from - 1);
  const subject = verb === null ? null : subjectOf(place, verb);
  const whole = subject === null ? null : wholeAfter(place, noun, subject);
  if (subject === null || whole === null) return null;
  return [claim(subject, whole, { role, period: periodAfter(tokens, whole.to), isExit: false })];
}

function wholeAfter(place: ClaimPlace, noun: TokenRange, { members }: BodyList): Whole | null {
  const { tokens } = place.text;
  if (/^(?:of|in|at|on|with|to|within|from)$/.test(lowerAt(tokens, noun.to)) && periodAfter(tokens, noun.to) === null)
    return wholeAt(place, noun.to + 1, members);
  const isHere = isOpen(place, noun.to) || lowerAt(tokens, noun.to) === 'there';
  const name = isHere ? organisationSpokenOf(place, noun.from, members) : null;
  const to = lowerAt(tokens, noun.to) === 'there' ? noun.to + 1 : noun.to;
  return name === null ? null : { name, from: noun.from, to };
}

interface Told {
  readonly role: string;
  readonly period: Period | null;
  readonly isExit: boolean;
}

function claim(subject: BodyList, whole: Whole, { role, period, isExit }: Told): MembershipClaim {
  return {
    ...cover([subject, whole, { from: whole.from, to: Math.max(whole.to, period?.to ?? 0) }]),
    ...datesOf(period, isExit),
    members: subject.members,
    organisation: whole.name,
    role,
    isOfSubject: true,
  };
}

/** "Malta’s accession to the Roe Pact in 2004", "its membership of the Roe Pact dates from 2004", "the entry of Malta" */
function movedByNoun(place: ClaimPlace, at: number, isExit: boolean): MembershipClaim[] | null {
  const { tokens } = place.text;
  const owned = ownerOfMove(place, at);
  if (owned === null || !/^(?:of|to|into|in|from)$/.test(lowerAt(tokens, owned.to))) return gaveUp(place, at);
  const whole = wholeAt(place, owned.to + 1, owned.subject.members);
  if (whole === null) return null;
  const next = lowerAt(tokens, whole.to);
  const linked = /^(?:dates|dated|began|started|goes|came|ended|lapsed|expired)$/.test(next) ? whole.to + 1 : whole.to;
  const isEnd = isExit || /^(?:ended|lapsed|expired)$/.test(next);
  const period = periodAfter(tokens, linked) ?? periodAfter(tokens, linked + 1) ?? owned.period;
  return period === null ? gaveUp(place, at) : [claim(owned.subject, whole, { role: 'member', period, isExit: isEnd })];
}

/** Who moved, and the index after the words for it. */
interface OwnedMove {
  readonly subject: BodyList;
  readonly to: number;
  readonly period: Period | null;
}

function ownerOfMove(place: ClaimPlace, at: number): OwnedMove | null {
  const { tokens, bodies } = place.text;
  // "its 2004 accession"
  const year = yearOf(tokens, at - 1);
  const period = year === null ? null : { since: year, until: null, from: at - 1, to: at };
  const owner = year === null ? at - 1 : at - 2;
  const named = isA(tokens[owner], WordClass.possessiveMark) ? bodies.listUntil(owner) : null;
  const subject = named ?? (/^(?:its|their|whose)$/.test(lowerAt(tokens, owner)) ? ownerMeant(place, owner) : null);
  if (subject !== null) return { subject, to: at + 1, period };
  const of = lowerAt(tokens, at + 1) === 'of' ? bodies.listFrom(at + 2) : null;
  return of === null ? null : { subject: of, to: of.to, period };
}

/** Whose "its" is: of whom the sentence is about, or what stands before "whose", or after "since its entry …,". */
function ownerMeant(place: ClaimPlace, at: number): BodyList | null {
  const { text, sentence } = place;
  if (lowerAt(text.tokens, at) === 'whose')
    return text.bodies.listUntil(textAt(text.tokens, at - 1) === ',' ? at - 1 : at);
  if (at - 2 > sentence.from) return subjectOfSentence(place, at);
  for (let index = at; index < sentence.to; index++) {
    const list = textAt(text.tokens, index) === ',' ? text.bodies.listFrom(index + 1) : null;
    if (list !== null) return list;
  }
  return null;
}

/** "Malta ended its membership of the Roe Pact in 2004" */
function gaveUp(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const { tokens } = place.text;
  const verb = lowerAt(tokens, at - 2) === 'up' ? at - 3 : at - 2;
  const word = lowerAt(tokens, verb);
  const isEntry = entries.has(word);
  if (!isEntry && !exits.has(word)) return null;
  const start = startOfVerb(tokens, verb);
  const subject = start === null ? null : subjectOf(place, start);
  const whole = subject === null ? null : wholeAfter(place, { from: at, to: at + 1 }, subject);
  if (subject === null || whole === null) return null;
  return [claim(subject, whole, { role: 'member', period: periodInPhrase(tokens, whole.to), isExit: !isEntry })];
}
