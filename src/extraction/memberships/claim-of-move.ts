import type { Body } from '../bodies/body.ts';
import type { BodyList } from '../bodies/body-index.ts';
import * as list from '../lexicon/membership-words.ts';
import { lowerAt, type Token, textAt } from '../text/token.ts';
import { type ClaimPlace, claimBefore } from './claim-place.ts';
import type { ClaimReader } from './claim-reader.ts';
import { companionsAt, withCompanions } from './companions.ts';
import { afterLeads, dateAt } from './find-date.ts';
import { startOfVerb, subjectBefore, subjectEndingAt, subjectOf, subjectOfSentence } from './find-members.ts';
import { isOpen, organisationSpokenOf, type Whole, wholesAt } from './find-organisation.ts';
import { type Period, periodAfter, periodInPhrase, periodNear, periodUntil } from './find-period.ts';
import { cover, lastEnd, type MembershipClaim } from './membership-claim.ts';
import { type Move, moveAt, moveWords, rankBefore } from './move-at.ts';
import { type RolePhrase, roleAfterAs } from './role-phrase.ts';

const admits: ReadonlySet<string> = new Set(list.admitVerbs);
const expels: ReadonlySet<string> = new Set(list.expelVerbs);

/** "Ayland joined the Roe Pact in 1999", "was admitted in 1999", "pulled out in 2016", "belongs to it". */
export const claimOfMove: ClaimReader = { words: moveWords, read };

function read(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const move = moveAt(place.text.tokens, at);
  if (move === null) return null;
  const subject = subjectOfMove(place, move);
  return subject === null ? null : moved(place, move, withCompanions(place, subject));
}

/** Whether they were said to leave before. */
function hasLeft({ before }: ClaimPlace, { members: [member] }: BodyList): boolean {
  const last = before.at(-1);
  return last?.until != null && last.members.some(({ name }) => name === member?.name);
}

function subjectOfMove(place: ClaimPlace, move: Move): BodyList | null {
  const { tokens } = place.text;
  if (move.form === 'gerund') return subjectOfGerund(place, move);
  const from = move.form === 'infinitive' ? rankBefore(tokens, move.from - 1) : move.from;
  if (from === null) return null;
  if (move.form === 'infinitive' && textAt(tokens, from - 1) === ',') return subjectEndingAt(place, from - 1);
  const verb = startOfVerb(tokens, from);
  if (verb === null) return null;
  if (lowerAt(tokens, verb) === 'having') return subjectOfGerund(place, { ...move, from: verb + 1 });
  return subjectOfParticiple(place, move.from, move) ?? subjectOf(place, verb);
}

/** "After leaving the Roe Pact, Ayland …", "Ayland grew after joining it" */
function subjectOfGerund(place: ClaimPlace, { from, to }: Move): BodyList | null {
  const { text, sentence } = place;
  if (from - 1 > sentence.from) return subjectOfSentence(place, from - 1);
  for (let index = to; index < Math.min(sentence.to, to + LONGEST_LEAD); index++) {
    if (textAt(text.tokens, index) !== ',') continue;
    const list = text.bodies.listFrom(index + 1);
    if (list !== null) return list;
    if (lowerAt(text.tokens, index + 1) === 'it') return subjectBefore(place, index + 1);
  }
  return null;
}

/** "Uganda, admitted in 1999, abstained" */
function subjectOfParticiple(place: ClaimPlace, at: number, { to }: Move): BodyList | null {
  const { tokens } = place.text;
  const isAside =
    textAt(tokens, at - 1) === ',' &&
    isOpen(place, to) &&
    (admits.has(lowerAt(tokens, at)) || expels.has(lowerAt(tokens, at)));
  return isAside ? subjectEndingAt(place, at - 1) : null;
}

function moved(place: ClaimPlace, move: Move, subject: BodyList): MembershipClaim[] | null {
  const told = toldAfter(place, move, subject);
  if (told === null) return null;
  const { wholes, role, others, period, to } = told;
  const range = cover([subject, others, { from: move.from, to }]);
  const dates = datesOf(period, move.isExit);
  return wholes.map(({ name }) => ({
    ...range,
    ...dates,
    members: [...subject.members, ...(others?.members ?? [])],
    organisation: name,
    role: role?.role ?? roleLeft(place, { move, subject, name }) ?? move.role,
    isOfSubject: true,
  }));
}

/** What a verb of coming or going has after it. */
interface Told {
  readonly wholes: readonly Whole[];
  readonly role: RolePhrase | null;
  /** "with Beland" */
  readonly others: BodyList | null;
  readonly period: Period | null;
  readonly to: number;
}

/** "joined the Roe Pact as an observer in 1999 with Beland", "attends as an observer" */
function toldAfter(place: ClaimPlace, move: Move, subject: BodyList): Told | null {
  // "sat in as an observer"
  const early = roleAfterAs(place.text, move.to) ?? roleAfterAs(place.text, move.to + 1);
  const wholes = objectsAfter(place, { ...move, to: lastEnd(move.to, early) }, subject.members);
  if (wholes === null) return null;
  const named = lastEnd(move.to, ...wholes);
  if (move.needs === 'exit' && !hasLeft(place, subject) && wholes[0]?.from === move.from) return null;
  const role = early ?? roleAfterAs(place.text, named);
  if (move.needs === 'role' && role === null) return null;
  const end = lastEnd(named, role);
  const near = companionsAt(place, end);
  const period = periodOfMove(place, move, lastEnd(end, near));
  if (move.needs === 'date' && role === null && period === null) return null;
  const to = lastEnd(end, period);
  return { wholes, role, others: near ?? companionsAt(place, to), period, to };
}

function periodOfMove(place: ClaimPlace, move: Move, end: number): Period | null {
  return periodInPhrase(place.text.tokens, end) ?? leadingPeriod(place, move.from) ?? periodBeforeNext(place, end);
}

interface Left {
  readonly move: Move;
  readonly subject: BodyList;
  readonly name: string;
}

/** "Ayland, an observer since 1999, left in 2016": what it was before it went. */
function roleLeft(place: ClaimPlace, { move, subject, name }: Left): string | null {
  const last = move.isExit ? claimBefore(place) : null;
  const isSame = last?.organisation === name && last.members[0]?.name === subject.members[0]?.name;
  return isSame ? last.role : null;
}

/** When somebody came is since when, when somebody went is until when. */
export function datesOf(period: Period | null, isExit: boolean): Pick<MembershipClaim, 'since' | 'until'> {
  if (period === null) return { since: null, until: null };
  return isExit ? { since: null, until: period.until ?? period.since } : { since: period.since, until: period.until };
}

/** What is joined or left; where nothing or only a date stands in its place, the body spoken of before. */
function objectsAfter(place: ClaimPlace, move: Move, members: readonly Body[]): Whole[] | null {
  const { tokens } = place.text;
  const isDate = (index: number) =>
    dateAt(tokens, afterLeads(tokens, index)) !== null && periodAfter(tokens, index) !== null;
  let index = move.to;
  while (/^(?:to|into|out|of|from|in|on|at|by|with|back|part)$/.test(lowerAt(tokens, index)) && !isDate(index)) index++;
  const named = wholesAt(place, index, members);
  if (named.length > 0) return named;
  if (!isOpen(place, index)) return null;
  const name = organisationSpokenOf(place, move.from, members);
  return name === null ? null : [{ name, from: move.from, to: index }];
}

/** "In 1995, Ayland joined …", "and in 2013 Beland followed", "dates from 1946, when Ayland founded it" */
export function leadingPeriod({ text, sentence }: ClaimPlace, verb: number): Period | null {
  for (let index = verb - 1; index > Math.max(sentence.from, verb - LONGEST_LEAD); index--)
    if (lowerAt(text.tokens, index) === 'when') return periodUntil(text.tokens, index);
  const starts = [sentence.from];
  for (let index = verb - 1; index > Math.max(sentence.from, verb - LONGEST_LEAD); index--)
    if (/^(?:and|but|;)$/.test(lowerAt(text.tokens, index))) starts.unshift(index + 1);
  for (const start of starts) {
    const period = periodAfter(text.tokens, start);
    if (period !== null && period.to < verb && /^[,\p{L}]/u.test(textAt(text.tokens, period.to))) return period;
  }
  return null;
}

/** No clause has more words between its beginning and its verb. */
const LONGEST_LEAD = 14;
/** How far after a verb its date may stand, in tokens: "when it was set up in 2005". */
const NEAR = 10;

/** A date that stands farther from its verb, but before the next verb of this kind. */
function periodBeforeNext({ text, sentence }: ClaimPlace, from: number): Period | null {
  let to = from;
  while (to < Math.min(from + NEAR, sentence.to) && (moveAt(text.tokens, to) === null || text.tokens[to]?.capital))
    to++;
  return isOpenToDate(text.tokens, from) ? periodNear(text.tokens, { from, to }) : null;
}

function isOpenToDate(tokens: readonly Token[], at: number): boolean {
  return /^(?:when|since|after|before|at|on|upon|in|with|shortly|soon|only|as|following|along|together|,|back|late|early)$/.test(
    lowerAt(tokens, at),
  );
}
