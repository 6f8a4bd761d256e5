import type { Body } from '../bodies/body.ts';
import type { BodyList } from '../bodies/body-index.ts';
import { eventNouns } from '../lexicon/event-nouns.ts';
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
/** What somebody may join or leave that is a body's only. */
const besides: ReadonlySet<string> = new Set([...eventNouns, ...list.partNouns]);
const founds: ReadonlySet<string> = new Set(list.foundVerbs);
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
  const range = cover([subject, others, { from: move.from, to }, period]);
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
  const role = early ?? roleAfterAs(place.text, named);
  const end = lastEnd(named, role);
  const near = companionsAt(place, end);
  const period = periodOfMove(place, move, lastEnd(end, near));
  const to = lastEnd(end, period);
  const told = { wholes, role, others: near ?? companionsAt(place, to), period, to };
  return isEnough(place, { move, subject, told }) ? told : null;
}

interface Telling {
  readonly move: Move;
  readonly subject: BodyList;
  readonly told: Told;
}

/** Whether everything is told that makes a verb one of coming or going. */
function isEnough(place: ClaimPlace, { move, subject, told: { wholes, role, period } }: Telling): boolean {
  if (move.needs === 'role') return role !== null;
  if (move.needs === 'date') return role !== null || period !== null;
  return move.needs === null || wholes[0]?.from !== move.from || hasLeft(place, subject);
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
  while (/^(?:to|into|out|of|from|in|on|at|over|by|with|back|part)$/.test(lowerAt(tokens, index)) && !isDate(index))
    index++;
  const named = wholesAt(place, index, members);
  if (named.length > 0) return isOnlyBeside(place, named) ? null : named;
  const isOwn = lowerAt(tokens, index + 1) === 'own';
  if (!isOpen(place, index) && !isOwn) return null;
  const name = organisationSpokenOf(place, move.from, members);
  return name === null ? null : [{ name, from: move.from, to: index }];
}

/** "left the Roe Council meeting", "joined the Roe Union in calling for it" tell of no membership. */
function isOnlyBeside({ text: { tokens } }: ClaimPlace, wholes: readonly Whole[]): boolean {
  const end = lastEnd(0, ...wholes);
  const isShared = lowerAt(tokens, end) === 'in' && /^\p{Ll}+ing$/u.test(textAt(tokens, end + 1));
  return isShared || besides.has(lowerAt(tokens, end));
}

/** "In 1995, Ayland joined …", "and in 2013 Beland followed", "dates from 1946, when Ayland founded it" */
export function leadingPeriod({ text, sentence }: ClaimPlace, verb: number): Period | null {
  for (let index = verb - 1; index > Math.max(sentence.from, verb - LONGEST_LEAD); index--)
    if (/^(?:when|that)$/.test(lowerAt(text.tokens, index))) return periodUntil(text.tokens, index);
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
  while (to < Math.min(from + NEAR, sentence.to) && !isOtherClaim(text.tokens, to)) to++;
  // "Ayland belongs to the Roe Pact, set up in 1999"
  if (lowerAt(text.tokens, from) === ',' && founds.has(lowerAt(text.tokens, from + 1))) return null;
  return isOpenToDate(text.tokens, from) ? periodNear(text.tokens, { from, to }) : null;
}

function isOtherClaim(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.capital !== true && moveAt(tokens, at) !== null;
}

function isOpenToDate(tokens: readonly Token[], at: number): boolean {
  return /^(?:when|since|after|before|at|on|upon|in|with|shortly|soon|only|as|following|along|together|,|back|late|early)$/.test(
    lowerAt(tokens, at),
  );
}
