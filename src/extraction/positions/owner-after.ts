import { type Body, BodyKind } from '../bodies/body.ts';
import { spelled } from '../bodies/find-bodies.ts';
import { tradesOfFirms } from '../lexicon/offices.ts';
import { words } from '../lexicon/words.ts';
import { isCapitalAt, lowerAt, type Token, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { isOfPlace } from './place-meant.ts';
import type { PositionText } from './position-text.ts';

interface Link {
  readonly link: string;
  /** The noun of the title. */
  readonly head: string;
  /** Whether the title says already what it is about. */
  readonly isTold: boolean;
}

/** "the coroner for south Ayrshire" */
const compass: ReadonlySet<string> = new Set(
  words('north south east west northern southern eastern western central upper lower greater mid inner outer'),
);
const portfolioHeads = /^(?:minister|secretary|undersecretary|under-secretary|under-secretary-general)$/;

/** The country, body or place that a noun names after "of", "at", "for" or "in"; null where it is what the office is about. */
export function ownerNamed(text: PositionText, range: TokenRange, link: Link): string | null {
  const body = text.bodies.from(range.from);
  const isTopical = /^(?:to|on)$/.test(link.link);
  const name = (isTopical ? null : nameInside(text, range)) ?? nameOfWhole(text, range, body);
  if (name !== null) return name;
  if (link.link === 'on' || (link.link === 'to' && body === null)) return null;
  if (body !== null && body.to >= range.to) return bodyOfOffice(text, body, link);
  return isOwner(text, range, link) ? withoutArticle(text, range) : null;
}

/** The name that a noun for what it is stands before. */
function nameInside(text: PositionText, range: TokenRange): string | null {
  return nameAfterNoun(text, range) ?? placeNamed(text, range);
}

/** "the Ayland city of Ayr" is Ayr. */
function placeNamed({ tokens }: PositionText, { from, to }: TokenRange): string | null {
  for (let index = from + 1; index < to - 1; index++)
    if (isOfPlace(tokens, index)) return spelled(tokens, { from: index + 1, to });
  return null;
}

/** A country, or whatever is somebody's: "Roe Bank’s board". */
function nameOfWhole(text: PositionText, range: TokenRange, body: Body | null): string | null {
  if (body?.kind === BodyKind.country && body.to === range.to) return text.names.countryName(body);
  return hasPossessive(text, range) ? withoutArticle(text, range) : null;
}

/** "Minister of the Roe Council" is of it, "Minister of Health" is not. */
function bodyOfOffice({ tokens, names }: PositionText, body: Body, link: Link): string | null {
  const isBody = !isPortfolio(link) || (body.to > body.from + 1 && hasNoun(tokens, body));
  return isBody ? names.nameOf(body) : null;
}

/** "chair of the inquiry" is of that inquiry; "head of research" is about research. */
function isOwner({ tokens }: PositionText, range: TokenRange, link: Link): boolean {
  if (isPortfolio(link) || (fields.has(link.head) && isBareWord(tokens, range))) return false;
  return isA(tokens[range.to - 1], WordClass.organisation) || (isGiven(tokens, range) && link.link !== 'with');
}

/** Whoever is at the head of a field: "head of press", "head of mission". */
const fields: ReadonlySet<string> = new Set(words('head director chief manager editor officer secretary'));

function isBareWord(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return to === from + 1 && tokens[from]?.capital === false;
}

/** "Minister of Health", "Secretary of State", "Commissioner for Transport": what the office is about, and no body. */
function isPortfolio({ link, head, isTold }: Link): boolean {
  if (isTold) return false;
  if (head === 'commissioner') return link === 'for';
  return portfolioHeads.test(head) && (link === 'of' || link === 'for');
}

function hasNoun(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++)
    if (isA(tokens[index], WordClass.organisation) && lowerAt(tokens, index) !== 'state') return true;
  return false;
}

/** Whether a noun names something given: by a capital, an article, or as part of a place. */
function isGiven(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const isPart = compass.has(lowerAt(tokens, from)) && isCapitalAt(tokens, to - 1);
  return isPart || isCapitalAt(tokens, from) || (to > from + 1 && isA(tokens[from], WordClass.determiner));
}

/** "the charity Clean Seas", "the think tank Roe House": the name stands behind a noun for what it is. */
function nameAfterNoun({ tokens, names }: PositionText, { from, to }: TokenRange): string | null {
  let start = to;
  while (start > from && (isCapitalAt(tokens, start - 1) || lowerAt(tokens, start - 1) === '&')) start--;
  const noun = tokens[start - 1];
  if (start === to || start <= from || noun?.capital !== false) return null;
  if (!isA(noun, WordClass.organisation) && !sorts.has(noun.lower)) return null;
  const range = { from: start, to };
  return names.nameOf({
    ...range,
    kind: BodyKind.organisation,
    name: spelled(tokens, range),
    noun: null,
    isCapital: false,
  });
}

/** What a body is called by before its name, besides nouns for bodies. */
const sorts: ReadonlySet<string> = new Set([
  ...tradesOfFirms,
  ...words('tank non-profit nonprofit site magazine company brokerage consultancy advocacy'),
]);

function hasPossessive({ tokens }: PositionText, { from, to }: TokenRange): boolean {
  for (let index = from; index < to - 1; index++) if (isA(tokens[index], WordClass.possessiveMark)) return true;
  return false;
}

function withoutArticle({ tokens }: PositionText, { from, to }: TokenRange): string {
  return spelled(tokens, { from: isA(tokens[from], WordClass.determiner) && to > from + 1 ? from + 1 : from, to });
}
