import { SpeakerType } from '#domain';
import { type Body, BodyKind } from '../bodies/body.ts';
import { spelled } from '../bodies/find-bodies.ts';
import { nationalOffices } from '../lexicon/offices.ts';
import { words } from '../lexicon/words.ts';
import { Gender, type Party } from '../parties/party.ts';
import { phraseAt } from '../phrases/phrase-at.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { isCapitalAt, lowerAt, type Token, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { PositionText } from './position-text.ts';

interface Owned {
  readonly name: string | null;
  readonly to: number;
}

/** How far from its owner a title may begin, in tokens. */
const LONGEST_OWNER = 10;

/** "Ayland’s", "the ministry’s", "the workers’", "its": whose office it is, and where the title begins. */
export function ownerOfPossessive(text: PositionText, { from, to }: TokenRange): Owned | null {
  const { tokens } = text;
  if (/^(?:its|their)$/.test(lowerAt(tokens, from)))
    return { name: bodyMeant(text, from, isNational(text, { from, to })), to: from + 1 };
  for (let index = from + 1; index < Math.min(to, from + LONGEST_OWNER); index++) {
    if (isInsideName(text, index)) continue;
    if (isA(tokens[index], WordClass.preposition)) return null;
    if (isPossessiveMark(tokens, index)) return { name: ownerName(text, { from, to: index }), to: index + 1 };
  }
  return null;
}

/** "’s", or the apostrophe of a plural. */
function isPossessiveMark(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (isA(token, WordClass.possessiveMark)) return true;
  return token?.spaced === false && /^[’']$/.test(token.text) && tokens[index + 1]?.spaced === true;
}

/** "Dock Workers’ League" has the mark inside its name. */
function isInsideName({ bodies }: PositionText, index: number): boolean {
  return bodies.holding(index) !== null;
}

function ownerName(text: PositionText, range: TokenRange): string | null {
  const body = text.bodies.until(range.to);
  if (body !== null && body.from <= range.from + 1) return bodyName(text, body);
  const name = spelled(text.tokens, range);
  if (text.names.isPerson(name) || countryNouns.has(lowerAt(text.tokens, range.to - 1))) return null;
  const noun = { ...range, kind: BodyKind.organisation, noun: lowerAt(text.tokens, range.to - 1), isCapital: false };
  if (isA(text.tokens[range.to - 1], WordClass.role | WordClass.people)) return null;
  const isNamed = text.tokens[range.to - 1]?.capital === true;
  if (isNamed) return name;
  const described = { ...noun, name };
  return text.names.describedName(described) ?? text.names.organisationOf(described, []) ?? name;
}

/** "the country’s": which one, the article tells. */
const countryNouns: ReadonlySet<string> = new Set(words('country nation kingdom republic'));

function bodyName({ names }: PositionText, body: Body): string {
  return names.nameOf(body);
}

/** Whether the title that follows is one that a country has: "its foreign minister". */
function isNational({ tokens }: PositionText, { from, to }: TokenRange): boolean {
  for (let index = from; index < Math.min(to, from + LONGEST_OWNER); index++)
    if (nationals.has(lowerAt(tokens, index)))
      return lowerAt(tokens, index) !== 'president' && lowerAt(tokens, index) !== 'secretary';
  return false;
}

const nationals: ReadonlySet<string> = new Set(nationalOffices);

/** The country that a sentence before, or this one, is about. */
function countryMeant(text: PositionText, at: number): string | null {
  for (let index = sentenceAt(text.sentences, at), back = 0; back < 3 && index >= 0; back++, index--) {
    const sentence = text.sentences[index];
    const range = { from: sentence?.from ?? at, to: Math.min(sentence?.to ?? at, at) };
    const body = text.bodies
      .inside(range)
      .find(({ kind, from }) => kind === BodyKind.country && from <= range.from + 2);
    if (body !== undefined) return text.names.countryName(body);
  }
  return null;
}

/** How many sentences back "its" reaches, and how many to a name that may be anything's. */
const MOST_BACK = 7;
const MOST_BACK_FOR_NAMES = 3;

/** Whom "its" means: the body that this sentence begins with, or the one before it. */
function bodyMeant(text: PositionText, at: number, ofCountry: boolean): string | null {
  const country = ofCountry ? countryMeant(text, at) : null;
  if (country !== null) return country;
  const last = sentenceAt(text.sentences, at);
  for (let back = 0; back < MOST_BACK; back++) {
    const sentence = text.sentences[last - back];
    if (sentence === undefined) break;
    const range = { ...sentence, to: Math.min(sentence.to, at) };
    const name = topicOf(text, range, back < MOST_BACK_FOR_NAMES);
    if (name !== null) return name;
  }
  return null;
}

/** The first body of a sentence, or a name before it that may be a body's. */
function topicOf(text: PositionText, sentence: Sentence, hasNames: boolean): string | null {
  const body = text.bodies
    .inside(sentence)
    .find((each) => each.kind === BodyKind.organisation && isReporters(text, each));
  const party = hasNames ? firstParty(text, { ...sentence, to: body?.from ?? sentence.to }) : null;
  return party ?? (body === undefined ? null : text.names.nameOf(body));
}

/** Whether a body is spoken of by the reporter and not inside a quotation. */
function isReporters({ sentences }: PositionText, { from }: Body): boolean {
  const sentence = sentences[sentenceAt(sentences, from)];
  return sentence?.quotes.every((quote) => from < quote.from || from >= quote.to) ?? false;
}

function firstParty({ phrases, directory }: PositionText, { from, to, quotes }: Sentence): string | null {
  for (let index = from; index < to; index++) {
    const phrase = phraseAt(phrases, index);
    if (quotes.some((quote) => index >= quote.from && index < quote.to)) continue;
    const party = phrase?.from === index ? directory.byPhrase.get(phrase) : undefined;
    // "its" means no person: a name that looks like one is a body's.
    if (party !== undefined && mayBeBody(party)) return party.name;
  }
  return null;
}

/** Whether a name may be a body's, though it looks like a person's. */
export function mayBeBody({ type, isSure, gender, isPlace }: Party): boolean {
  if (type === SpeakerType.COUNTRY) return false;
  return (type === SpeakerType.ORGANISATION && !isPlace) || (!isSure && gender === Gender.unknown && !isPlace);
}

interface Link {
  readonly link: string;
  /** The noun of the title. */
  readonly head: string;
}

/** "the coroner for south Ayrshire" */
const compass: ReadonlySet<string> = new Set(
  words('north south east west northern southern eastern western central upper lower greater mid inner outer'),
);
const portfolioHeads = /^(?:minister|secretary|undersecretary|under-secretary)$/;

/** The country, body or place that a noun names after "of", "at", "for" or "in"; null where it is what the office is about. */
export function ownerNamed(text: PositionText, range: TokenRange, link: Link): string | null {
  const body = text.bodies.from(range.from);
  const isTopical = /^(?:to|on)$/.test(link.link);
  const name = (isTopical ? null : nameAfterNoun(text, range)) ?? nameOfWhole(text, range, body);
  if (name !== null) return name;
  if (link.link === 'on' || (link.link === 'to' && body === null)) return null;
  if (body !== null && body.to >= range.to) return bodyOfOffice(text, body, link);
  return isOwner(text, range, link) ? withoutArticle(text, range) : null;
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
  if (isPortfolio(link)) return false;
  return isA(tokens[range.to - 1], WordClass.organisation) || (isGiven(tokens, range) && link.link !== 'with');
}

/** "Minister of Health", "Secretary of State", "Commissioner for Transport": what the office is about, and no body. */
function isPortfolio({ link, head }: Link): boolean {
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
  while (start > from && isCapitalAt(tokens, start - 1)) start--;
  const noun = tokens[start - 1];
  if (start === to || start <= from || noun?.capital !== false) return null;
  if (!isA(noun, WordClass.organisation) && !/^(?:tank|non-profit|nonprofit|site|magazine|company)$/.test(noun.lower))
    return null;
  const range = { from: start, to };
  return names.nameOf({
    ...range,
    kind: BodyKind.organisation,
    name: spelled(tokens, range),
    noun: null,
    isCapital: false,
  });
}

function hasPossessive({ tokens }: PositionText, { from, to }: TokenRange): boolean {
  for (let index = from; index < to - 1; index++) if (isA(tokens[index], WordClass.possessiveMark)) return true;
  return false;
}

function withoutArticle({ tokens }: PositionText, { from, to }: TokenRange): string {
  return spelled(tokens, { from: isA(tokens[from], WordClass.determiner) && to > from + 1 ? from + 1 : from, to });
}
