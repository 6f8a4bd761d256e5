import type { BodyList } from '../bodies/body-index.ts';
import * as list from '../lexicon/membership-words.ts';
import { lowerAt, type Token, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { datesOf, leadingPeriod } from './claim-of-move.ts';
import type { ClaimPlace } from './claim-place.ts';
import type { ClaimReader } from './claim-reader.ts';
import { startOfVerb, subjectEndingAt, subjectOf } from './find-members.ts';
import { type Period, periodAfter, periodNear } from './find-period.ts';
import { cover, type MembershipClaim } from './membership-claim.ts';

const founds: ReadonlySet<string> = new Set(list.foundVerbs);
const signs: ReadonlySet<string> = new Set(list.signVerbs);
const comprises: ReadonlySet<string> = new Set(list.compriseVerbs);
/** How far after its verb a date or a maker may stand, in tokens: "founded in the port of Ayr on 8 August 1967 by". */
const NEAR = 10;

/** "A and B founded the Roe Pact in 1967", "the Roe Pact, founded by A and B in 1967," "was signed by A and B". */
export const claimOfFounding: ClaimReader = { words: new Set([...founds, ...signs]), read };

function read(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const { tokens, bodies } = place.text;
  const isPassive = isA(tokens[at - 1], WordClass.passive);
  if (signs.has(lowerAt(tokens, at))) return isPassive ? wasFounded(place, at, 'signatory') : null;
  const to = afterVerb(tokens, at);
  if (to === null || startOfVerb(tokens, at) === null) return null;
  const object = isPassive ? null : bodies.from(to);
  if (object === null) return wasFounded(place, at, 'founding member');
  // "launched a campaign" makes no body.
  const isBody = object.noun === null || object.name === object.noun;
  return isBody ? founders(place, { from: at, to }) : null;
}

/** The index after a verb for making a body: "founded", "set up"; null where none begins. */
function afterVerb(tokens: readonly Token[], at: number): number | null {
  const word = lowerAt(tokens, at);
  if (word === 'set') return lowerAt(tokens, at + 1) === 'up' ? at + 2 : null;
  return founds.has(word) ? at + 1 : null;
}

function founders(place: ClaimPlace, verb: TokenRange): MembershipClaim[] | null {
  const { text } = place;
  const start = startOfVerb(text.tokens, verb.from);
  const subject = start === null ? null : subjectOf(place, start);
  const object = text.bodies.from(verb.to);
  const organisation = object === null || subject === null ? null : text.names.organisationOf(object, subject.members);
  if (subject === null || object === null || organisation === null) return null;
  const to = text.bodies.endOf(object);
  const period = periodAfter(text.tokens, to) ?? leadingPeriod(place, verb.from);
  const all = withCompanions(place, subject);
  const range = cover([all, { from: verb.from, to: Math.max(to, period?.to ?? 0) }]);
  return [{ ...foundingClaim(organisation, all, { period, range }), isOfSubject: true }];
}

/** "With Spain and Portugal, Brazil founded …", "Brazil, together with Spain and Portugal, founded …" */
function withCompanions({ text, sentence }: ClaimPlace, subject: BodyList): BodyList {
  for (let index = sentence.from; index < sentence.from + NEAR; index++) {
    if (!/^(?:with|alongside)$/.test(lowerAt(text.tokens, index))) continue;
    const companions = text.bodies.listFrom(index + 1);
    const known = new Set(companions?.members);
    if (companions === null || subject.members.some((member) => known.has(member))) return subject;
    return { ...cover([subject, companions]), members: [...subject.members, ...companions.members] };
  }
  return subject;
}

interface Founded {
  readonly period: Period | null;
  readonly range: TokenRange;
}

function foundingClaim(organisation: string, { members }: BodyList, { period, range }: Founded): MembershipClaim {
  return { ...range, ...datesOf(period, false), members, organisation, role: 'founding member', isOfSubject: false };
}

function wasFounded(place: ClaimPlace, at: number, role: string): MembershipClaim[] | null {
  const { text, sentence } = place;
  const subject = whatWasFounded(place, at);
  const organisation = subject === null ? null : nameOfFirst(place, subject);
  if (subject === null || organisation === null) return null;
  const makers = listAfter(
    place,
    { from: at + 1, to: Math.min(at + 1 + 2 * NEAR, sentence.to) },
    (word) => word === 'by',
  );
  const made = makers ?? listAfter(place, { from: subject.to, to: sentence.to }, (word) => comprises.has(word));
  if (made === null) return null;
  const near = { from: at + 1, to: makers === null ? Math.min(at + 1 + NEAR, sentence.to) : made.from };
  const period = periodOf(text.tokens, near, made.to);
  const range = cover([subject, made, { from: at, to: period?.to ?? at + 1 }]);
  return [{ ...foundingClaim(organisation, made, { period, range }), role }];
}

function nameOfFirst({ text }: ClaimPlace, { members: [body] }: BodyList): string | null {
  return body === undefined ? null : text.names.organisationOf(body, []);
}

/** "The Roe Pact was founded", "the Roe Pact, founded" */
function whatWasFounded(place: ClaimPlace, at: number): BodyList | null {
  const { tokens } = place.text;
  const aside = textAt(tokens, at - 1) === ',' ? subjectEndingAt(place, at - 1) : null;
  if (aside !== null) return aside;
  const verb = startOfVerb(tokens, at);
  return verb === null ? null : subjectOf(place, verb);
}

/** The date stands between the verb and those who did it, or behind them. */
function periodOf(tokens: readonly Token[], near: TokenRange, end: number): Period | null {
  return periodNear(tokens, near) ?? periodAfter(tokens, end);
}

function listAfter({ text }: ClaimPlace, { from, to }: TokenRange, opens: (word: string) => boolean): BodyList | null {
  for (let index = from; index < to; index++) {
    if (textAt(text.tokens, index) === ';') return null;
    if (opens(lowerAt(text.tokens, index))) return text.bodies.listFrom(index + 1);
  }
  return null;
}
