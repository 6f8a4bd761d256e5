import type { Body } from '../bodies/body.ts';
import type { BodyList } from '../bodies/body-index.ts';
import * as list from '../lexicon/membership-words.ts';
import { lowerAt, type Token, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { datesOf, leadingPeriod } from './claim-of-move.ts';
import type { ClaimPlace } from './claim-place.ts';
import type { ClaimReader } from './claim-reader.ts';
import { withCompanions } from './companions.ts';
import { startOfVerb, subjectEndingAt, subjectOf } from './find-members.ts';
import { antecedentOf, isOpen, type Whole, wholeAt } from './find-organisation.ts';
import { type Period, periodInPhrase, periodNear } from './find-period.ts';
import { cover, type MembershipClaim } from './membership-claim.ts';

const founds: ReadonlySet<string> = new Set(list.foundVerbs);
const infinitives: ReadonlySet<string> = new Set(list.foundInfinitives);
const signs: ReadonlySet<string> = new Set(list.signVerbs);
const comprises: ReadonlySet<string> = new Set(list.compriseVerbs);
/** How far after its verb a date or a maker may stand, in tokens: "founded in the port of Ayr on 8 August 1967 by". */
const NEAR = 10;

/** "A and B founded the Roe Pact in 1967", "the Roe Pact, founded by A and B in 1967," "was signed by A and B". */
export const claimOfFounding: ClaimReader = { words: new Set([...founds, ...signs, 'helped']), read };

function read(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const { tokens } = place.text;
  const isPassive = isA(tokens[at - 1], WordClass.passive);
  if (signs.has(lowerAt(tokens, at))) return isPassive ? wasFounded(place, at, 'signatory') : null;
  const to = afterVerb(tokens, at);
  if (to === null || startOfVerb(tokens, at) === null) return null;
  const founded = isPassive ? null : founders(place, { from: at, to });
  return founded ?? wasFounded(place, at, 'founding member');
}

/** The index after a verb for making a body: "founded", "set up", "helped to found"; null where none begins. */
function afterVerb(tokens: readonly Token[], at: number): number | null {
  const word = lowerAt(tokens, at);
  if (word === 'helped') return afterInfinitive(tokens, lowerAt(tokens, at + 1) === 'to' ? at + 2 : at + 1);
  return founds.has(word) ? afterParticle(tokens, at) : null;
}

function afterInfinitive(tokens: readonly Token[], at: number): number | null {
  return infinitives.has(lowerAt(tokens, at)) ? afterParticle(tokens, at) : null;
}

/** "set up" is a verb for it, "set" is none. */
function afterParticle(tokens: readonly Token[], at: number): number | null {
  const isSplit = /^(?:it|them)$/.test(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 2) === 'up';
  if (lowerAt(tokens, at) !== 'set' || isSplit) return at + 1;
  return lowerAt(tokens, at + 1) === 'up' ? at + 2 : null;
}

function founders(place: ClaimPlace, verb: TokenRange): MembershipClaim[] | null {
  const { text } = place;
  const start = startOfVerb(text.tokens, verb.from);
  const subject = start === null ? null : subjectOf(place, start);
  const made = subject === null ? null : whatTheyFounded(place, verb, subject);
  if (subject === null || made === null) return null;
  const period = periodInPhrase(text.tokens, made.to) ?? leadingPeriod(place, verb.from);
  const all = withCompanions(place, subject);
  const range = cover([all, made, verb, period]);
  return [{ ...foundingClaim(made.name, all, { period, range }), isOfSubject: true }];
}

/** What is named after the verb, "it", or what stands before "which A and B founded". */
function whatTheyFounded(place: ClaimPlace, { to }: TokenRange, subject: BodyList): Whole | null {
  const { text } = place;
  const object = text.bodies.from(to);
  // "launched a campaign" makes no body.
  if (object !== null && isLong(object)) return null;
  const named = wholeAt(place, to, subject.members);
  if (named !== null) return named;
  const antecedent = isOpen(place, to) ? antecedentOf(place, subject.from + 1) : null;
  const name = antecedent === null ? null : text.names.organisationOf(antecedent, subject.members);
  return antecedent === null || name === null ? null : { name, from: antecedent.from, to };
}

function isLong({ name, noun }: Body): boolean {
  return noun !== null && name !== noun;
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
  const makers = listAfter(
    place,
    { from: at + 1, to: Math.min(at + 1 + 2 * NEAR, sentence.to) },
    (word) => word === 'by',
  );
  const whole = wholeFounded(place, at, makers);
  const made = makers ?? (whole === null ? null : listAfter(place, { from: whole.to, to: sentence.to }, isComprising));
  if (whole === null || made === null) return null;
  const near = { from: at + 1, to: makers === null ? Math.min(at + 1 + NEAR, sentence.to) : made.from };
  const period = periodNear(text.tokens, near) ?? periodInPhrase(text.tokens, made.to);
  const range = cover([whole, made, { from: at, to: period?.to ?? at + 1 }]);
  return [{ ...foundingClaim(whole.name, made, { period, range }), role }];
}

function isComprising(word: string): boolean {
  return comprises.has(word);
}

/** "The Roe Pact was founded", "Founded in 1967 by A and B, the Roe Pact", "Founded by A and B in 1967, it" */
function wholeFounded(place: ClaimPlace, at: number, makers: BodyList | null): Whole | null {
  const subject = whatWasFounded(place, at);
  const [body] = subject?.members ?? [];
  if (subject !== null && body !== undefined) {
    const name = place.text.names.organisationOf(body, makers?.members ?? []);
    if (name !== null) return { name, from: subject.from, to: subject.to };
  }
  return makers === null ? null : wholeAfterParticiple(place, at, makers);
}

function wholeAfterParticiple(place: ClaimPlace, at: number, makers: BodyList): Whole | null {
  const { tokens } = place.text;
  if (at !== place.sentence.from) return null;
  const end = periodInPhrase(tokens, makers.to)?.to ?? makers.to;
  return textAt(tokens, end) === ',' ? wholeAt(place, end + 1, makers.members) : null;
}

/** "The Roe Pact was founded", "the Roe Pact, founded" */
function whatWasFounded(place: ClaimPlace, at: number): BodyList | null {
  const { tokens } = place.text;
  const aside = textAt(tokens, at - 1) === ',' ? subjectEndingAt(place, at - 1) : null;
  if (aside !== null) return aside;
  const verb = startOfVerb(tokens, at);
  return verb === null ? null : subjectOf(place, verb);
}

function listAfter({ text }: ClaimPlace, { from, to }: TokenRange, opens: (word: string) => boolean): BodyList | null {
  for (let index = from; index < to; index++) {
    if (textAt(text.tokens, index) === ';') return null;
    if (opens(lowerAt(text.tokens, index))) return text.bodies.listFrom(index + 1);
  }
  return null;
}
