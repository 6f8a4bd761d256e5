import { BodyKind } from './body.ts';
import { corporateOffices, impliedBodies, localOffices, nationalOffices } from './lexicon/offices.ts';
import { organisationNouns } from './lexicon/organisation-nouns.ts';
import { words } from './lexicon/words.ts';
import type { Holding, PositionText } from './position-text.ts';
import { sentenceAt } from './sentence-at.ts';
import { lowerAt, type TokenRange } from './token.ts';

const nationals: ReadonlySet<string> = new Set(nationalOffices);
const locals: ReadonlySet<string> = new Set(localOffices);
const corporates: ReadonlySet<string> = new Set(corporateOffices);
const bodyNouns: ReadonlySet<string> = new Set(organisationNouns);

/** What an office is of where the words beside it do not say: the reader knows it from the article; null where not even that. */
export function impliedOwner(text: PositionText, holding: Holding): string | null {
  const { head, title } = holding;
  if (head === 'chancellor') {
    const university = named(text, 'university', holding);
    if (university !== null) return university;
  }
  if (nationals.has(head) && !hasBodyNoun(text, title)) return country(text, holding) ?? wordOfGovernment(text, title);
  if (locals.has(head)) return town(text) ?? described(text, 'council', holding);
  const noun = bodyNounOf(text, title) ?? impliedBodies[head];
  if (noun !== undefined) return named(text, noun, holding) ?? described(text, noun, holding) ?? ownWord(text, noun);
  return corporates.has(head) ? text.names.mainOrganisation() : null;
}

/** Whether a title has a noun for a body in it: "town clerk", "union organiser". */
export function hasBodyNoun(text: PositionText, title: TokenRange): boolean {
  return bodyNounOf(text, title) !== undefined;
}

/** "Board chair": the body is one of those boards that the article names. */
function bodyNounOf({ tokens }: PositionText, { from, to }: TokenRange): string | undefined {
  for (let index = from; index < to - 1; index++) {
    const noun = lowerAt(tokens, index);
    if (bodyNouns.has(noun) && !/^(?:executive|state|cabinet)$/.test(noun)) return noun;
  }
  return undefined;
}

/** The body of a sort that the article has named so far: an assembly for a speaker, a university for a dean. */
function named({ names }: PositionText, noun: string, { range }: Holding): string | null {
  return names.namedLike({ noun, from: range.from });
}

function described(text: PositionText, noun: string, { range }: Holding): string | null {
  const { names } = text;
  const body = { from: range.from, to: range.to, kind: BodyKind.organisation, name: noun, noun, isCapital: false };
  return names.describedName(body) ?? (isOfMain(text, noun) ? names.mainOrganisation() : null);
}

/** Whose office it is by another one of the same place or club: "the deputy mayor" is of the mayor's town. */
export function ownerOfSibling({ head }: Holding, stated: readonly Holding[]): string | null {
  const kind = [locals, clubOffices].find((list) => list.has(head));
  return kind === undefined ? null : (stated.find((other) => kind.has(other.head))?.of ?? null);
}

const clubOffices: ReadonlySet<string> = new Set(words('captain coach manager'));

/** "police spokesman": what the article names by no other word. */
function ownWord({ tokens }: PositionText, noun: string): string | null {
  return tokens.some(({ lower }) => lower === noun) ? noun : null;
}

/** A board is that of the body an article is about, and a club is the body where it tells of a match. */
function isOfMain({ tokens }: PositionText, noun: string): boolean {
  return noun === 'board' || (noun === 'club' && tokens.some(({ lower }) => matchWords.has(lower)));
}

const matchWords: ReadonlySet<string> = new Set(
  words(
  'club match season league striker goal goals scored squad fans defender midfielder goalkeeper',
),
);

/** The country that the paragraph begins with, else that of the dateline, else the one that the article names most. */
function country(text: PositionText, { title }: Holding): string | null {
  return countryOfParagraph(text, title) ?? countryOfArticle(text);
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

function countryOfArticle({ bodies, paragraphs, names }: PositionText): string | null {
  const counts = new Map<string, number>();
  for (const body of bodies.all) {
    if (body.kind !== BodyKind.country) continue;
    const isDateline = paragraphs.some(({ first, from }) => body.from >= first && body.to <= from);
    const name = names.countryName(body);
    counts.set(name, (counts.get(name) ?? 0) + (isDateline ? DATELINE : 1));
  }
  return mostOf(counts);
}

const DATELINE = 1000;

function mostOf(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [name, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = name;
  return best;
}

/** A minister is the government's, a shadow minister the opposition's. */
function wordOfGovernment({ tokens }: PositionText, title: TokenRange): string | null {
  const word = lowerAt(tokens, title.from) === 'shadow' ? 'opposition' : 'government';
  return tokens.some(({ lower }) => lower === word) ? word : null;
}

/** The place of the dateline, spelled as the text spells it elsewhere. */
function town({ tokens, paragraphs }: PositionText): string | null {
  const line = paragraphs.find(({ first, from }) => from > first && tokens[first]?.capital === true);
  if (line === undefined) return null;
  let to = line.first;
  while (to < line.from && tokens[to]?.kind === 0) to++;
  const place = tokens.slice(line.first, to);
  const key = place.map(({ lower }) => lower).join(' ');
  for (let index = line.from; index + place.length <= tokens.length; index++) {
    const here = tokens.slice(index, index + place.length);
    if (here[0]?.lower === place[0]?.lower && here.map(({ lower }) => lower).join(' ') === key)
      return here.map((token) => token.text).join(' ');
  }
  return place.map(({ text }) => text).join(' ');
}
