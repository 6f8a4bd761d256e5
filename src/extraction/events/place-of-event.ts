import { spelled } from '../bodies/find-bodies.ts';
import type { Paragraph } from '../text/split-paragraphs.ts';
import { lowerAt, type Token, TokenKind, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { EventText } from './event-text.ts';

/** "here" stands no farther behind an event, in tokens. */
const FAR = 10;

/** "in Roeville" after an event, or "here", which is the dateline's place. */
export function placeOf({ tokens, paragraphs, bodies }: EventText, { to }: TokenRange): string | null {
  const after = textAt(tokens, to) === '(' ? to + 3 : to;
  const place = after + 1;
  if (lowerAt(tokens, after) === 'in' && isPlaceName(tokens[place])) {
    return spelled(tokens, { from: place, to: bodies.from(place)?.to ?? place + 1 });
  }
  return saysHere(tokens, after) ? datelinePlace(tokens, paragraphs) : null;
}

/** "in Roeville" tells where, "in March" and "in 2024" when. */
function isPlaceName(token: Token | undefined): boolean {
  return token?.kind === TokenKind.word && token.capital && !isA(token, WordClass.time);
}

function saysHere(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + FAR; index++) {
    if (textAt(tokens, index) === '.') return false;
    if (lowerAt(tokens, index) === 'here') return true;
  }
  return false;
}

function datelinePlace(tokens: readonly Token[], paragraphs: readonly Paragraph[]): string | null {
  const line = paragraphs.find(({ first, from }) => from > first);
  if (line === undefined) return null;
  let from = line.first;
  while (from < line.from && !/^\p{Lu}/u.test(textAt(tokens, from))) from++;
  let to = from;
  while (to < line.from && tokens[to]?.kind === TokenKind.word) to++;
  return to > from ? titleCased(spelled(tokens, { from, to })) : null;
}

function titleCased(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, edge: string, letter: string) => edge + letter.toUpperCase());
}
