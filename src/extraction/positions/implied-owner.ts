import { BodyKind } from '../bodies/body.ts';
import { corporateOffices, impliedBodies, localOffices, nationalOffices } from '../lexicon/offices.ts';
import { organisationNouns } from '../lexicon/organisation-nouns.ts';
import { words } from '../lexicon/words.ts';
import { countryIndex } from '../text/country-words.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import { lowerAt, type TokenRange } from '../text/token.ts';
import { placeOfAdjective, placeOfParagraph, town } from './place-meant.ts';
import type { Holding, PositionText } from './position-text.ts';

const nationals: ReadonlySet<string> = new Set(nationalOffices);
const locals: ReadonlySet<string> = new Set(localOffices);
const corporates: ReadonlySet<string> = new Set(corporateOffices);
const bodyNouns: ReadonlySet<string> = new Set(organisationNouns);

/** What an office is of where the words beside it do not say: the reader knows it from the article; null where not even that. */
export function impliedOwner(text: PositionText, holding: Holding): string | null {
  return placeOfAdjective(text, holding.title) ?? ownerOfKind(text, holding);
}

/** What an office is of by the scene that its sentence or its paragraph sets. */
export function ownerOfScene(text: PositionText, holding: Holding): string | null {
  const { head, title } = holding;
  const isOfPlace = isLocal(head, bodyNounOf(text, title)) && !/^an?$/.test(lowerAt(text.tokens, title.from - 1));
  return bodyOfSentence(text, holding) ?? (isOfPlace ? placeOfParagraph(text, title) : null);
}

function ownerOfKind(text: PositionText, holding: Holding): string | null {
  const { head, title } = holding;
  const sort = sortsOfHeads[head];
  const body = sort === undefined ? null : named(text, sort, holding);
  if (body !== null) return body;
  const noun = bodyNounOf(text, title);
  if (nationals.has(head) && noun === undefined) return country(text, holding) ?? wordOfGovernment(text, title);
  if (isLocal(head, noun)) return placeOrCouncil(text, holding);
  return calledSo(text, noun ?? impliedBodies[head], holding) ?? ownerOfCorporate(text, holding);
}

/** Offices of a country or a place where no body of this sort is named. */
const sortsOfHeads: Readonly<Record<string, string>> = { chancellor: 'university', governor: 'bank' };

function placeOrCouncil(text: PositionText, holding: Holding): string | null {
  return town(text) ?? described(text, 'council', holding);
}

function isLocal(head: string, noun: string | undefined): boolean {
  return locals.has(head) && (noun === undefined || governs.has(noun));
}

function ownerOfCorporate(text: PositionText, holding: Holding): string | null {
  return corporates.has(holding.head) && isTheOne(text, holding) ? text.names.mainOrganisation() : null;
}

/** Nouns for what governs a place: its name is the place's. */
const governs: ReadonlySet<string> = new Set(words('council city town county district municipality village'));

function calledSo(text: PositionText, noun: string | undefined, holding: Holding): string | null {
  if (noun === undefined) return null;
  return named(text, noun, holding) ?? described(text, noun, holding) ?? ownWord(text, noun);
}

/** "At the finance ministry, Ada Roe, the permanent secretary, …" */
function bodyOfSentence({ sentences, bodies, names, tokens }: PositionText, { title }: Holding): string | null {
  const from = sentences[sentenceAt(sentences, title.from)]?.from ?? title.from;
  const body = lowerAt(tokens, from) === 'at' ? bodies.from(from + 1) : null;
  return body?.kind === BodyKind.organisation && body.to <= title.from && lowerAt(tokens, body.to) === ','
    ? names.nameOf(body)
    : null;
}

/** "a manager" is any, "an officer" is a soldier: only "the manager" and "Chief Officer" are known by what an article is about. */
function isTheOne({ tokens }: PositionText, { head, title }: Holding): boolean {
  if (/^an?$/.test(lowerAt(tokens, title.from - 1)) && !head.startsWith('spokes')) return false;
  return head !== 'officer' || tokens.slice(title.from, title.to).some(({ lower }) => lower === 'chief');
}

/** Whether a title has a noun for a body in it: "town clerk", "union organiser". */
export function hasBodyNoun(text: PositionText, title: TokenRange): boolean {
  return bodyNounOf(text, title) !== undefined;
}

/** "Board chair": the body is one of those boards that the article names. */
function bodyNounOf({ tokens }: PositionText, { from, to }: TokenRange): string | undefined {
  for (let index = from; index < to - 1; index++) {
    const noun = lowerAt(tokens, index);
    if (bodyNouns.has(noun) && !/^(?:executive|state|cabinet|campaign)$/.test(noun)) return noun;
  }
  return undefined;
}

/** The body of a sort that the article has named so far: an assembly for a speaker, a university for a dean. */
function named({ names }: PositionText, noun: string, { range }: Holding): string | null {
  return names.namedLike({ noun, from: range.from });
}

function described(text: PositionText, noun: string, { range, head }: Holding): string | null {
  const { names } = text;
  const body = { from: range.from, to: range.to, kind: BodyKind.organisation, name: noun, noun, isCapital: false };
  return names.describedName(body) ?? (isOfMain(text, noun, head) ? names.mainOrganisation() : null);
}

/** Whose office it is by another one of the same place or club: "the deputy mayor" is of the mayor's town. */
export function ownerOfSibling(text: PositionText, { head }: Holding, stated: readonly Holding[]): string | null {
  if (head === 'minister') return stated.find((other) => other.head === 'premier' && isState(other.of))?.of ?? null;
  const kind = [townOffices, clubOffices].find((list) => list.has(head));
  return stated.find((other) => kind?.has(other.head) && !isPast(text, other))?.of ?? null;
}

/** Whether an office is told to be over: "former", as the title or before a people. */
function isPast({ tokens }: PositionText, { title, tenure }: Holding): boolean {
  return pasts.has(lowerAt(tokens, title.from)) || tenure !== null;
}

const pasts: ReadonlySet<string> = new Set(words('former ex then'));

/** A state of a federation, whose premier the article tells, and no country. */
function isState(owner: string | null): boolean {
  return owner !== null && /^\p{Lu}/u.test(owner) && !countryIndex.byName.has(owner.toLowerCase());
}

const townOffices: ReadonlySet<string> = new Set(
  localOffices.filter((office) => !/^(?:member|governor)$/.test(office)),
);
const clubOffices: ReadonlySet<string> = new Set(words('captain skipper coach manager'));

/** "police spokesman": what the article names by no other word. */
function ownWord({ tokens }: PositionText, noun: string): string | null {
  return tokens.some(({ lower }) => lower === noun) ? noun : null;
}

/** A board is that of the body an article is about, a coach's club the one it tells of, a captain's in a match. */
function isOfMain({ tokens }: PositionText, noun: string, head: string): boolean {
  if (noun === 'board') return true;
  return noun === 'club' && (head === 'coach' || tokens.some(({ lower }) => matchWords.has(lower)));
}

const matchWords: ReadonlySet<string> = new Set(
  words('club coach match season league striker goal goals scored squad fans defender midfielder goalkeeper'),
);

/** The country that the paragraph begins with, else that of the dateline, else the one that the article names most. */
function country(text: PositionText, { title }: Holding): string | null {
  return countryOfParagraph(text, title) ?? countryOfArticle(text, title);
}

/** "In Riga the culture minister, Ada Roe", "Ankara was jubilant. …" */
function countryOfParagraph({ bodies, sentences, names }: PositionText, title: TokenRange): string | null {
  const sentence = sentences[sentenceAt(sentences, title.from)];
  const first = sentence?.paragraph.from ?? title.from;
  for (const { from } of sentences.slice(
    Math.max(0, sentenceAt(sentences, first)),
    sentenceAt(sentences, title.from) + 1,
  )) {
    if (from < first) continue;
    const body = bodies.from(from) ?? bodies.from(from + 1);
    if (body?.kind === BodyKind.country && body.to <= title.from) return names.countryName(body);
  }
  return null;
}

function countryOfArticle(text: PositionText, title: TokenRange): string | null {
  const { bodies, names } = text;
  const named = bodies.all.some(({ kind, isCapital }) => kind === BodyKind.country && !isCapital);
  // Where only the dateline has a capital, the article calls whose minister it is the government.
  return (named ? null : wordOfGovernment(text, title)) ?? names.mainCountry();
}

/** A minister is the government's, a shadow minister the opposition's. */
function wordOfGovernment({ tokens }: PositionText, title: TokenRange): string | null {
  const word = lowerAt(tokens, title.from) === 'shadow' ? 'opposition' : 'government';
  return tokens.some(({ lower }) => lower === word) ? word : null;
}
