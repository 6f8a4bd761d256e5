import { type Body, BodyKind } from '../bodies/body.ts';
import { spelled } from '../bodies/find-bodies.ts';
import { envoys, seats } from '../lexicon/offices.ts';
import { portfolios } from '../lexicon/portfolios.ts';
import { words } from '../lexicon/words.ts';
import { dateAfter } from '../memberships/find-date.ts';
import { phraseAt } from '../phrases/phrase-at.ts';
import { isCapitalAt, lowerAt, type Token, TokenKind, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { CLOSED, headOf } from './office-title.ts';
import { ownerNamed } from './owner-after.ts';
import { isOfPlace } from './place-meant.ts';
import type { Office, PositionText } from './position-text.ts';

const seated: ReadonlySet<string> = new Set(seats);
const withOthers: ReadonlySet<string> = new Set(envoys);
const links: ReadonlySet<string> = new Set(words('of for at in on with from to'));

interface Begun extends Pick<Office, 'title' | 'tenure' | 'of'> {
  /** Where the words for it begin. */
  readonly from: number;
  readonly limit: number;
}

/** Takes in what follows the noun: "of research at Roe Bank", "for Upper Ayr", "on rivers", "in Vienna". */
export function withComplement(text: PositionText, { from, title, tenure, of, limit }: Begun): Office {
  const { tokens } = text;
  const head = headOf(tokens, title);
  let owner = of;
  let titleTo = title.to;
  let at = title.to;
  while (at < limit && links.has(lowerAt(tokens, at)) && dateAfter(tokens, at) === null) {
    const noun = { from: at + 1, to: endOfNoun(text, at + 1, limit) };
    if (noun.to === noun.from || isA(tokens[noun.from], WordClass.time)) break;
    const link = lowerAt(tokens, at);
    const isTold = hasTopic(tokens, { from: title.from, to: title.to - 1 }) && !hasTopic(tokens, noun);
    const found = complementOf(text, noun, { link, head, owner, isTold, isOwned: of !== null });
    if (found === null) break;
    if (found.isTopic) titleTo = noun.to;
    owner = found.owner;
    at = noun.to;
  }
  return { title: { from: title.from, to: titleTo }, tenure, head, of: owner, range: { from, to: at } };
}

/** Whether words tell what a minister is for: "health". */
function hasTopic(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (topics.has(lowerAt(tokens, index))) return true;
  return false;
}

const topics: ReadonlySet<string> = new Set(portfolios);

interface Complemented {
  readonly link: string;
  readonly head: string;
  readonly owner: string | null;
  /** Whether the title says already what it is about: "health secretary". */
  readonly isTold: boolean;
  /** Whether the words before the title say whose it is. */
  readonly isOwned: boolean;
}

interface Complement {
  readonly owner: string | null;
  readonly isTopic: boolean;
}

/** What a noun after a title is to it: whose it is, what it is about, or where; null where it is nothing to it. */
function complementOf(text: PositionText, noun: TokenRange, given: Complemented): Complement | null {
  const { link, owner } = given;
  if (isWith(text, noun, given)) return { owner, isTopic: true };
  if (owner !== null && places.has(link)) return { owner, isTopic: false };
  const named = isKnown(given) ? null : (ownerNamed(text, noun, given) ?? seatOf(text, noun, given));
  if (named !== null) return { owner: named, isTopic: false };
  return isTopic(text.tokens[noun.from], given) ? { owner, isTopic: true } : null;
}

/** Whether a noun tells whom or what an office deals with, though it may be a body's name: "ambassador to Ayland". */
function isWith(text: PositionText, noun: TokenRange, given: Complemented): boolean {
  const { link, head } = given;
  if (head === 'leader' && lowerAt(text.tokens, noun.to - 1) === 'opposition')
    return lowerAt(text.tokens, noun.to) === 'in' && text.bodies.from(noun.to + 1) !== null;
  if (link === 'for' || isPart(text.tokens, noun)) return isAtBody(text, noun.to);
  return link === 'to' && withOthers.has(head) && !isAdvised(text, noun, given);
}

/** "director for Africa at Roe Bank": the body comes last. */
function isAtBody({ tokens, bodies }: PositionText, at: number): boolean {
  return /^(?:at|with|of)$/.test(lowerAt(tokens, at)) && bodies.from(at + 1)?.kind === BodyKind.organisation;
}

/** "head of the law faculty at Roe University": a part of a body is what the office is about where the body is told. */
function isPart(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens[from]?.capital !== true && parts.has(lowerAt(tokens, to - 1));
}

const parts: ReadonlySet<string> = new Set(
  words(
    'department faculty division branch unit section chapter wing desk programme program laboratory lab group team',
  ),
);

/** "adviser to the finance ministry" is of it, "ambassador to Ayland" and "adviser to the president" are not. */
function isAdvised({ bodies }: PositionText, { from }: TokenRange, { head, owner }: Complemented): boolean {
  return owner === null && /^advis[eo]r$/.test(head) && bodies.from(from)?.kind === BodyKind.organisation;
}

const places: ReadonlySet<string> = new Set(words('in to at with from'));

/** Whether a name is told already: "the office" may yet turn out to be "of the Roe Agency". */
function isKnown({ owner, isOwned }: Complemented): boolean {
  return owner !== null && (isOwned || owner !== owner.toLowerCase());
}

/** "the member for Upper Ayr" */
function seatOf({ tokens }: PositionText, noun: TokenRange, { link, head, owner }: Complemented): string | null {
  return owner === null && link === 'for' && seated.has(head) ? plainWords(tokens, noun) : null;
}

/** "adviser on rivers", "minister of water", "director in charge": what an office is about belongs to its title. */
function isTopic(first: Token | undefined, { link, owner, isOwned }: Complemented): boolean {
  if (link === 'in') return first?.capital === false && !isA(first, WordClass.determiner);
  return (owner === null || isOwned) && /^(?:of|for|on)$/.test(link);
}

function endOfNoun(text: PositionText, at: number, limit: number): number {
  const { tokens, bodies } = text;
  if (tokens[at]?.kind === TokenKind.number) return at;
  const place = endOfPlace(text, at);
  if (place !== null) return Math.min(limit, place);
  const body = bodies.from(at);
  const end = Math.max(body?.to ?? at, endOfPhrase(text, at));
  // "the minister of power and of water" ends where the limit is, and "trade and industry" is one noun.
  const goesOn = end < limit && joinsCapitals(tokens, end) && isOneWord(body);
  return Math.min(limit, goesOn ? endOfNoun(text, end + 1, limit) : end);
}

/** "Fisheries" may go on with "and Oceans", the name of a longer body or of a country does not. */
function isOneWord(body: Body | null): boolean {
  return body === null || (body.kind === BodyKind.organisation && body.to === body.from + 1);
}

/** "the Ayland city of Ayr" */
function endOfPlace(text: PositionText, at: number): number | null {
  const of = endOfPhrase(text, at);
  return isOfPlace(text.tokens, of) ? endOfPhrase(text, of + 1) : null;
}

function joinsCapitals(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 'and' && isCapitalAt(tokens, at - 1) && isCapitalAt(tokens, at + 1);
}

function endOfPhrase({ tokens, phrases }: PositionText, at: number): number {
  const phrase = phraseAt(phrases, at);
  if (phrase?.from === at) return phrase.to;
  if (tokens[at]?.kind !== TokenKind.word || isA(tokens[at], CLOSED)) return at;
  // "neglected diseases": what is read as a verb is no part of the phrase.
  const next = phraseAt(phrases, at + 1);
  return next?.from === at + 1 && !isCapitalAt(tokens, at + 1) ? next.to : at + 1;
}

/** The words of a range without the article before them. */
function plainWords(tokens: readonly Token[], { from, to }: TokenRange): string {
  const start = isA(tokens[from], WordClass.determiner) && from < to - 1 ? from + 1 : from;
  return spelled(tokens, { from: start, to });
}
