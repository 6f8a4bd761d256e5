import type { Body } from '../bodies/body.ts';
import type { BodyList } from '../bodies/body-index.ts';
import { copulas } from '../lexicon/membership-words.ts';
import { lowerAt, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { datesOf, leadingPeriod } from './claim-of-move.ts';
import { type ClaimPlace, claimBefore } from './claim-place.ts';
import type { ClaimReader } from './claim-reader.ts';
import { startOfVerb, subjectOf } from './find-members.ts';
import { type Whole, wholeAt } from './find-organisation.ts';
import { type Period, periodAfter } from './find-period.ts';
import { cover, lastEnd, type MembershipClaim } from './membership-claim.ts';

const copular: ReadonlySet<string> = new Set(copulas);

/** The same of others, with their dates: ", Beland in 1973 and Ceeland, the last to join, in 1986" after a claim. */
export function alsoDated({ text }: ClaimPlace, claim: MembershipClaim): MembershipClaim[] {
  const claims: MembershipClaim[] = [];
  for (let at = claim.to; ; ) {
    const start = afterJoints(text, at);
    const also = start === at ? null : datedList(text, start);
    if (also === null) return claims;
    const isExit = claim.since === null && claim.until !== null;
    at = lastEnd(also.list.to, also.period);
    claims.push({ ...claim, ...datesOf(also.period, isExit), members: also.list.members, to: at });
  }
}

/** "Beland in 1973", "in 1973 by Beland", "Beland only in 1973" */
function datedList(text: ClaimPlace['text'], at: number): { list: BodyList; period: Period } | null {
  const { tokens, bodies } = text;
  const lead = periodAfter(tokens, at);
  const by = lead !== null && lowerAt(tokens, lead.to) === 'by' ? bodies.listFrom(lead.to + 1) : null;
  if (lead !== null) return by === null ? null : { list: by, period: lead };
  const list = bodies.listFrom(at);
  const dated = list === null ? at : afterAside(text, list.to);
  const late = isA(tokens[dated], WordClass.adverb) ? periodAfter(tokens, dated + 1) : null;
  const period = periodAfter(tokens, dated) ?? late;
  return list === null || period === null ? null : { list, period };
}

function afterJoints({ tokens }: ClaimPlace['text'], at: number): number {
  let index = at;
  while (/^(?:,|;|and|but|by|while|then)$/.test(lowerAt(tokens, index)) && index < at + 3) index++;
  return index;
}

/** The index of the date after "Ceeland, the last to join, in 1986". */
function afterAside({ tokens }: ClaimPlace['text'], at: number): number {
  if (textAt(tokens, at) !== ',' || periodAfter(tokens, at) !== null) return at;
  for (let index = at + 1; index < at + LONGEST_ASIDE; index++) if (textAt(tokens, index) === ',') return index + 1;
  return at;
}

const LONGEST_ASIDE = 10;

/** "Beland followed in 1995", "Beland did so in 1995", "Armenia has been one since 2014", "as did Beland". */
export const claimOfSame: ClaimReader = {
  words: new Set(['followed', 'following', 'did', 'does', 'do', 'has', 'have', 'is', 'are', 'was', 'were', 'one']),
  read,
};

function read(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const word = lowerAt(place.text.tokens, at);
  const last = place.before.at(-1);
  if (last === undefined || at - last.to > FAR) return null;
  if (word === 'followed') return followedBy(place, at, last) ?? followed(place, at, last);
  if (word === 'following') return withFollowing(place, at, last);
  if (word === 'one') return copular.has(lowerAt(place.text.tokens, at - 1)) ? isOne(place, at, last) : null;
  return asDid(place, at) ?? didSo(place, at, last);
}

/** A claim that is farther back is not what "followed" means, in tokens. */
const FAR = 40;

/** "and Beland followed in 1995", "followed suit a year later", "followed it into the Roe Pact" */
function followed(place: ClaimPlace, at: number, last: MembershipClaim): MembershipClaim[] | null {
  const verb = startOfVerb(place.text.tokens, at);
  const subject = verb === null ? null : subjectOf(place, verb);
  if (subject === null) return null;
  const { whole, to } = followedObject(place, at + 1, subject.members);
  const period = periodAfter(place.text.tokens, to) ?? leadingPeriod(place, at);
  if (period === null && to === at + 1) return null;
  const range = cover([subject, { from: at, to: Math.max(to, period?.to ?? 0) }]);
  return [{ ...sameClaim(claimInto(last, whole), subject.members, period), ...range }];
}

/** "it into the Roe Pact", "suit", or nothing, after "followed". */
function followedObject(place: ClaimPlace, at: number, members: readonly Body[]): { whole: Whole | null; to: number } {
  const { tokens } = place.text;
  const next = /^(?:suit|it|them)$/.test(lowerAt(tokens, at)) ? at + 1 : at;
  const whole = lowerAt(tokens, next) === 'into' ? wholeAt(place, next + 1, members) : null;
  return { whole, to: whole?.to ?? next };
}

/** "followed it into the Roe Pact": it came to that one, whatever the other did before. */
function claimInto(last: MembershipClaim, whole: Whole | null): MembershipClaim {
  return whole === null ? last : { ...last, organisation: whole.name, role: 'member', until: null };
}

/** The claim of others that the last one was: whoever follows founders is a member, and no founder. */
function sameClaim(last: MembershipClaim, members: readonly Body[], period: Period | null): MembershipClaim {
  const isExit = last.since === null && last.until !== null;
  const role = last.role === 'founding member' ? 'member' : last.role;
  return { ...last, ...datesOf(period, isExit), role, members, isOfSubject: true };
}

/** ", followed by Turkey in 1983" */
function followedBy({ text }: ClaimPlace, at: number, last: MembershipClaim): MembershipClaim[] | null {
  const list = lowerAt(text.tokens, at + 1) === 'by' ? text.bodies.listFrom(at + 2) : null;
  if (list === null) return null;
  const period = periodAfter(text.tokens, list.to);
  return [{ ...sameClaim(last, list.members, period), from: last.from, to: Math.max(list.to, period?.to ?? 0) }];
}

/** "as did Tunisia", "as is Tunisia", "so has Tunisia, since 1999" */
function asDid(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const { tokens, bodies } = place.text;
  const claim = claimBefore(place);
  if (claim === null || !/^(?:as|so)$/.test(lowerAt(tokens, at - 1))) return null;
  const list = bodies.listFrom(at + 1);
  if (list === null) return null;
  const period = periodAfter(tokens, list.to);
  return [{ ...sameClaim(claim, list.members, period), from: claim.from, to: lastEnd(list.to, period) }];
}

/** "founded by Algeria and Libya, with Tunisia following in 1984" */
function withFollowing({ text }: ClaimPlace, at: number, last: MembershipClaim): MembershipClaim[] | null {
  const list = text.bodies.listUntil(at);
  if (list === null || lowerAt(text.tokens, list.from - 1) !== 'with') return null;
  const period = periodAfter(text.tokens, at + 1);
  return [{ ...sameClaim(last, list.members, period), from: last.from, to: lastEnd(at + 1, period) }];
}

/** "Tunisia did so in 1984" */
function didSo(place: ClaimPlace, at: number, last: MembershipClaim): MembershipClaim[] | null {
  const { tokens } = place.text;
  const isExit = last.since === null && last.until !== null;
  const subject = lowerAt(tokens, at + 1) === 'so' ? subjectOf(place, at) : null;
  const period = subject === null ? null : periodAfter(tokens, at + 2);
  if (subject === null || period === null) return null;
  const range = cover([subject, { from: at, to: period.to }]);
  return [{ ...last, ...range, ...datesOf(period, isExit), members: subject.members }];
}

function isOne(place: ClaimPlace, at: number, last: MembershipClaim): MembershipClaim[] | null {
  const { tokens } = place.text;
  const verb = startOfVerb(tokens, at);
  const subject = verb === null ? null : subjectOf(place, verb);
  const period = periodAfter(tokens, at + 1);
  if (subject === null || period === null) return null;
  const range = cover([subject, { from: at, to: period.to }]);
  return [{ ...last, ...range, ...datesOf(period, false), members: subject.members }];
}
