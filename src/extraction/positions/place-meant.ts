import { spelled } from '../bodies/find-bodies.ts';
import { words } from '../lexicon/words.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import { isCapitalAt, lowerAt, type Token, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { PositionText } from './position-text.ts';

/** Adjectives for offices of a part of a country, and what that part is called. */
const parts: Readonly<Record<string, string>> = {
  provincial: 'province',
  regional: 'region',
  municipal: 'municipality',
  county: 'county',
  village: 'village',
  borough: 'borough',
  parish: 'parish',
  prefectural: 'prefecture',
};

/** "The provincial water secretary" is of the one province that the article names. */
export function placeOfAdjective({ tokens }: PositionText, title: TokenRange): string | null {
  const noun = parts[lowerAt(tokens, title.from)];
  if (noun === undefined || title.to < title.from + 2) return null;
  return placeCalled(tokens, noun) ?? (tokens.some(({ lower }) => lower === noun) ? noun : null);
}

/** "the city’s", "the province’s": the one place of that sort that the article names, or where it was written. */
export function placeMeant(text: PositionText, noun: string | null): string | null {
  if (noun === null || !places.has(noun)) return null;
  return placeCalled(text.tokens, noun) ?? (towns.has(noun) ? town(text) : null);
}

const towns: ReadonlySet<string> = new Set(['city', 'town', 'village']);
const places: ReadonlySet<string> = new Set([...towns, ...Object.values(parts), 'state', 'district']);

/** Whether "of" stands between a noun for a place and its name: "the port of Ayr". */
export function isOfPlace(tokens: readonly Token[], index: number): boolean {
  const noun = lowerAt(tokens, index - 1);
  return lowerAt(tokens, index) === 'of' && isCapitalAt(tokens, index + 1) && (places.has(noun) || sites.has(noun));
}

const sites: ReadonlySet<string> = new Set(words('port island isle state republic principality department'));

/** "Ayr province", "the city of Ayr" */
function placeCalled(tokens: readonly Token[], noun: string): string | null {
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]?.lower !== noun) continue;
    const name = lowerAt(tokens, index + 1) === 'of' ? capitalsFrom(tokens, index + 2) : capitalsUntil(tokens, index);
    if (name !== '') return name;
  }
  return null;
}

function capitalsFrom(tokens: readonly Token[], from: number): string {
  let to = from;
  while (tokens[to]?.capital === true) to++;
  return to === from ? '' : spelled(tokens, { from, to });
}

function capitalsUntil(tokens: readonly Token[], to: number): string {
  let from = to;
  while (from > 0 && tokens[from - 1]?.capital === true && !isA(tokens[from - 1], WordClass.determiner)) from--;
  return from === to ? '' : spelled(tokens, { from, to });
}

/** "In Ayr, the streets were empty. Mayor Ada Roe …" */
export function placeOfParagraph({ tokens, sentences }: PositionText, { from }: TokenRange): string | null {
  for (let index = sentenceAt(sentences, from); index >= 0; index--) {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.to <= (sentences[sentenceAt(sentences, from)]?.paragraph.from ?? from))
      break;
    const place = lowerAt(tokens, sentence.from) === 'in' ? capitalsFrom(tokens, sentence.from + 1) : '';
    if (place !== '' && sentence.from < from) return place;
  }
  return null;
}

/** The place of the dateline, spelled as the text spells it elsewhere. */
export function town({ tokens, paragraphs }: PositionText): string | null {
  const line = paragraphs.find(({ first, from }) => from > first && tokens[first]?.capital === true);
  if (line === undefined) return null;
  let to = line.first;
  while (to < line.from && tokens[to]?.kind === 0) to++;
  const place = tokens.slice(line.first, to);
  let at = line.from;
  while (at < tokens.length && !place.every(({ lower }, index) => tokens[at + index]?.lower === lower)) at++;
  const spelling = at < tokens.length ? tokens.slice(at, at + place.length) : place;
  return spelling.map(({ text }) => text).join(' ');
}
