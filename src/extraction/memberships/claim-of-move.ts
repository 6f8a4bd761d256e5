import type { Body } from '../bodies/body.ts';
import type { BodyList } from '../bodies/body-index.ts';
import * as list from '../lexicon/membership-words.ts';
import { lowerAt, type Token, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { ClaimPlace } from './claim-place.ts';
import type { ClaimReader } from './claim-reader.ts';
import { afterLeads, dateAt } from './find-date.ts';
import { startOfVerb, subjectEndingAt, subjectOf } from './find-members.ts';
import { isOpen, organisationSpokenOf, type Whole, wholesAt } from './find-organisation.ts';
import { type Period, periodAfter, periodNear } from './find-period.ts';
import { cover, type MembershipClaim } from './membership-claim.ts';
import { roleAfterAs } from './role-phrase.ts';

const joins: ReadonlySet<string> = new Set(list.joinVerbs);
const admits: ReadonlySet<string> = new Set(list.admitVerbs);
const leaves: ReadonlySet<string> = new Set(list.leaveVerbs);
const expels: ReadonlySet<string> = new Set(list.expelVerbs);
const belongs: ReadonlySet<string> = new Set(list.belongVerbs);
const signs: ReadonlySet<string> = new Set(list.signVerbs);

const phrasal: ReadonlyMap<string, 'in' | 'out'> = new Map(Object.entries(list.phrasalMoves));
/** All words that a move can begin with: most words of a text are none, and nothing more is asked of them. */
const starts: ReadonlySet<string> = new Set([
  ...[joins, admits, leaves, expels, belongs, signs].flatMap((verbs) => [...verbs]),
  ...[...phrasal.keys()].map((words) => words.slice(0, words.indexOf(' '))),
  ...['chairs', 'part', 'in'],
]);

/** A verb of coming to a body or going from it, and the words that belong to it. */
interface Move extends TokenRange {
  readonly role: string;
  readonly isExit: boolean;
}

/** "Ayland joined the Roe Pact in 1999", "was admitted in 1999", "pulled out in 2016", "belongs to it". */
export const claimOfMove: ClaimReader = { words: starts, read };

function read(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const move = moveAt(place.text.tokens, at);
  const verb = move === null ? null : startOfVerb(place.text.tokens, at);
  if (move === null || verb === null) return null;
  const subject = subjectOf(place, verb) ?? subjectOfParticiple(place, at, move);
  return subject === null ? null : moved(place, move, subject);
}

function moveAt(tokens: readonly Token[], at: number): Move | null {
  const word = lowerAt(tokens, at);
  if (!starts.has(word)) return null;
  return ownMoveAt(tokens, at) ?? takenMoveAt(tokens, at) ?? phrasalMoveAt(tokens, at) ?? partAt(tokens, at);
}

/** "joined", "left", "signed", "belongs": whoever does it moves. */
function ownMoveAt(tokens: readonly Token[], at: number): Move | null {
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  const range = { from: at, to: at + 1 };
  if (signs.has(word))
    return isTaken(tokens, at) || next === 'up' ? null : { ...range, role: 'signatory', isExit: false };
  if (word === 'chairs') return { ...range, role: 'chair', isExit: false };
  const isEntry = belongs.has(word) || (joins.has(word) && next !== 'by');
  return isEntry || leaves.has(word) ? { ...range, role: 'member', isExit: !isEntry } : null;
}

/** "was admitted", ", expelled in 1999,": it is done to whoever moves. */
function takenMoveAt(tokens: readonly Token[], at: number): Move | null {
  const word = lowerAt(tokens, at);
  const isExit = expels.has(word);
  if (!isExit && !admits.has(word)) return null;
  const isParticiple = /^(?:[,(–—]|and|but|then)$/.test(lowerAt(tokens, at - 1));
  return isParticiple || isTaken(tokens, at) ? { role: 'member', isExit, from: at, to: at + 1 } : null;
}

function isTaken(tokens: readonly Token[], at: number): boolean {
  return isA(tokens[at - 1], WordClass.passive) || lowerAt(tokens, at - 2) === 'was';
}

function phrasalMoveAt(tokens: readonly Token[], at: number): Move | null {
  const side = phrasal.get(`${lowerAt(tokens, at)} ${lowerAt(tokens, at + 1)}`);
  return side === undefined ? null : { role: 'member', isExit: side === 'out', from: at, to: at + 2 };
}

/** "has been part of", "became part of", "has been in the Roe Pact since 1999" */
function partAt(tokens: readonly Token[], at: number): Move | null {
  const isState = list.copulas.includes(lowerAt(tokens, at - 1));
  const isPart = lowerAt(tokens, at) === 'part' && lowerAt(tokens, at + 1) === 'of';
  const isInside = lowerAt(tokens, at) === 'in' && lowerAt(tokens, at - 1) === 'been';
  return isState && (isPart || isInside) ? { role: 'member', isExit: false, from: at, to: at + 1 } : null;
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
  const { tokens } = place.text;
  const wholes = objectsAfter(place, move, subject.members);
  if (wholes === null) return null;
  const named = wholes.at(-1)?.to ?? move.to;
  // "joined the Roe Pact as an observer in 1999"
  const as = roleAfterAs(place.text, named);
  const end = as?.to ?? named;
  const period = periodAfter(tokens, end) ?? leadingPeriod(place, move.from) ?? periodBeforeNext(place, end);
  const range = cover([subject, { from: move.from, to: Math.max(end, period?.to ?? 0) }]);
  return wholes.map(({ name }) => ({
    ...range,
    ...datesOf(period, move.isExit),
    members: subject.members,
    organisation: name,
    role: as?.role ?? move.role,
    isOfSubject: true,
  }));
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
  while (/^(?:to|into|out|of|from|in|by|with)$/.test(lowerAt(tokens, index)) && !isDate(index)) index++;
  const named = wholesAt(place, index, members);
  if (named.length > 0) return named;
  if (!isOpen(place, index)) return null;
  const name = organisationSpokenOf(place, move.from, members);
  return name === null ? null : [{ name, from: move.from, to: index }];
}

/** "In 1995, Ayland joined …", "and in 2013 Beland followed" */
export function leadingPeriod({ text, sentence }: ClaimPlace, verb: number): Period | null {
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
