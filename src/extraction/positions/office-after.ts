import { BodyKind } from '../bodies/body.ts';
import { isNamedOrganisation } from '../bodies/body-index.ts';
import { officeVerbs } from '../lexicon/offices.ts';
import { words } from '../lexicon/words.ts';
import { cover } from '../memberships/membership-claim.ts';
import type { Phrase } from '../phrases/find-phrases.ts';
import { lowerAt, type Token, TokenKind, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { officeIn } from './find-office.ts';
import type { Bearer } from './name-bearer.ts';
import { type Office, officeOf, type PositionText } from './position-text.ts';
import { ownerOfPossessive } from './possessive-owner.ts';

/** "Ada Roe, director of the Port Authority and a member of Roe Council," and "Ada Roe, who chairs the Port Authority" */
export function officesAfter(text: PositionText, bearer: Bearer): Office[] {
  const { tokens } = text;
  const { phrase, name } = bearer;
  const origin = originAfter(text, phrase.to);
  const open = afterAge(tokens, afterBrackets(tokens, origin?.to ?? phrase.to));
  if (!/^[,(–—]$/.test(textAt(tokens, open)) || isA(tokens[open + 1], WordClass.conjunction)) return [];
  if (lowerAt(tokens, open + 1) === 'who') {
    const office = officeOfVerb(text, phrase, afterAuxiliaries(tokens, open + 2));
    return office === null ? [] : [office];
  }
  return appositions(text, bearer, open + 1).map((office) =>
    officeOf(office, office.of ?? origin?.of ?? ownerOfHolder(text, bearer), cover([name, office.range])),
  );
}

/** "Roe Bank’s Ada Roe, head of research" */
function ownerOfHolder(text: PositionText, { phrase, name }: Bearer): string | null {
  return ownerOfPossessive(text, { from: phrase.from, to: name.from })?.name ?? null;
}

/** The offices that stand after a name one after the other. */
function appositions(text: PositionText, bearer: Bearer, at: number): Office[] {
  const offices: Office[] = [];
  for (let from: number | null = at; from !== null && offices.length < MOST_OFFICES; ) {
    const office = apposition(text, bearer, from);
    if (office !== null) offices.push(office);
    from = office === null ? afterAnd(text.tokens, from) : nextFrom(text.tokens, office.range.to);
  }
  return offices;
}

const MOST_OFFICES = 4;
/** No trade or descent that stands before an office is longer, in tokens. */
const LONGEST_TRADE = 7;

/** "a Danish banker and head of …": where the office begins behind what is none; null where nothing does. */
function afterAnd(tokens: readonly Token[], from: number): number | null {
  for (let index = from; index < from + LONGEST_TRADE; index++) {
    if (tokens[index]?.kind !== TokenKind.word) return null;
    if (lowerAt(tokens, index) === 'and') return tokens[index + 1]?.capital === false ? index + 1 : null;
  }
  return null;
}

function apposition(text: PositionText, { sentence }: Bearer, at: number): Office | null {
  const { tokens } = text;
  const from = afterTime(tokens, at);
  const office = isClause(tokens, from) ? null : officeIn(text, { from, to: sentence.to, isWhole: false });
  return office !== null && isOver(tokens, office.range.to) ? withBodyAfterComma(text, office) : null;
}

/** "Ada Roe, head of press, Roe Bank" */
function withBodyAfterComma({ tokens, bodies, names }: PositionText, office: Office): Office {
  const body = office.of === null && textAt(tokens, office.range.to) === ',' ? bodies.from(office.range.to + 1) : null;
  if (body === null || !isNamedOrganisation(body) || !isEnd(tokens[body.to])) return office;
  return officeOf(office, names.nameOf(body), { from: office.range.from, to: body.to });
}

function isEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind >= TokenKind.quote;
}

/** "now", "until last month", "until 2019" */
function afterTime(tokens: readonly Token[], at: number): number {
  if (!times.has(lowerAt(tokens, at))) return at;
  if (lowerAt(tokens, at) !== 'until') return at + 1;
  let index = at + 1;
  while (/^(?:last|this|recently|\d{4})$/.test(lowerAt(tokens, index)) || isA(tokens[index], WordClass.time)) index++;
  return index;
}

/** What stands before an office and tells when it is or was held. */
const times: ReadonlySet<string> = new Set(
  words('now currently then formerly once today also later previously earlier until recently himself herself'),
);

/** Where another office of the same holder may begin: "and a former minister", ", now its patron"; null where none may. */
function nextFrom(tokens: readonly Token[], at: number): number | null {
  const comma = textAt(tokens, at) === ',' ? 1 : 0;
  const index = at + comma;
  const isJoined = lowerAt(tokens, index) === 'and';
  const from = isJoined ? index + 1 : index;
  const lower = lowerAt(tokens, from);
  // Behind a comma alone the next of a list of people may stand.
  const isOpened = times.has(lower) || /^(?:an?|former)$/.test(lower);
  return isOpened || (isJoined && comma === 0 && tokens[from]?.capital === false) ? from : null;
}

/** "Ada Roe of Roe House, a researcher": where somebody is from stands between the name and the office. */
function originAfter({ tokens, bodies, names }: PositionText, at: number): { of: string | null; to: number } | null {
  const body = lowerAt(tokens, at) === 'of' ? bodies.from(at + 1) : null;
  if (body?.noun !== null) return null;
  return { of: body.kind === BodyKind.organisation ? names.nameOf(body) : null, to: body.to };
}

/** "Ada Roe, blamed the …": a verb and its object, and no office. */
function isClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const opens = WordClass.determiner | WordClass.possessive;
  return token?.capital === false && !isA(token, opens | WordClass.role) && isA(tokens[at + 1], opens);
}

/** "Ada Roe (Labour), the member for …", "Ada Roe (61), director of …" */
function afterBrackets(tokens: readonly Token[], at: number): number {
  if (textAt(tokens, at) !== '(') return at;
  for (let index = at + 2; index < at + LONGEST_BRACKETS; index++)
    if (textAt(tokens, index) === ')') return textAt(tokens, index + 1) === ',' ? index + 1 : at;
  return at;
}

const LONGEST_BRACKETS = 6;

/** "Ada Roe, 61, director of …" */
function afterAge(tokens: readonly Token[], at: number): number {
  const isAge =
    textAt(tokens, at) === ',' && /^\d{1,3}$/.test(textAt(tokens, at + 1)) && textAt(tokens, at + 2) === ',';
  return isAge ? at + 2 : at;
}

/** An apposition ends in a mark, or goes on with what it was since when. */
function isOver(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind >= 2) return true;
  return /^(?:since|until|from|and|who|in)$/.test(token.lower);
}

function afterAuxiliaries(tokens: readonly Token[], at: number): number {
  let index = at;
  while (isA(tokens[index], WordClass.auxiliary | WordClass.adverb) && !isA(tokens[index], WordClass.negation)) index++;
  return index;
}

function officeOfVerb(text: PositionText, phrase: Phrase, at: number): Office | null {
  const { tokens, bodies, names } = text;
  const held = /^(?:holds|held)$/.test(lowerAt(tokens, at)) ? seatHeld(tokens, at + 1) : at;
  const title = officeVerbs[lowerAt(tokens, held)] ?? seatsHeld[lowerAt(tokens, held)];
  const body = title === undefined ? null : bodies.from(held === at ? at + 1 : held + 2);
  if (title === undefined || body === null) return null;
  const range = { from: phrase.from, to: body.to };
  return { title: { from: held, to: held + 1 }, tenure: null, head: title, of: names.nameOf(body), range };
}

/** Where the noun stands in "the rotating chair of". */
function seatHeld(tokens: readonly Token[], from: number): number {
  for (let index = from; index < from + 4; index++) if (lowerAt(tokens, index + 1) === 'of') return index;
  return from;
}

/** What somebody holds, and the office. */
const seatsHeld: Readonly<Record<string, string>> = {
  chair: 'chair',
  presidency: 'president',
  chairmanship: 'chair',
  captaincy: 'captain',
  leadership: 'leader',
};
