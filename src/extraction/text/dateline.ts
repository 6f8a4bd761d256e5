import { type Token, TokenKind, type TokenRange } from './token.ts';
import { isA, WordClass } from './word-class.ts';

/** A dateline is never longer, in tokens. */
const LONGEST = 18;
const SEPARATORS = new Set([':', '—', '–', '-', '--', '―']);
const INSIDE = new Set([',', '.', '(', ')', '/', '-', '&']);

/** Where the text of a paragraph begins: after its dateline ("KUALA LUMPUR, March 3 (Agency) —"), if it has one. */
export function afterDateline(tokens: readonly Token[], { from, to }: TokenRange): number {
  let hasPlace = false;
  for (let index = from; index < Math.min(to - 1, from + LONGEST); index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (isSeparator(tokens, index)) return hasPlace ? index + 1 : from;
    if (isPlaceName(token)) hasPlace = true;
    else if (!belongsToDateline(token)) break;
  }
  return from;
}

function isSeparator(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && SEPARATORS.has(token.text) && tokens[index + 1]?.spaced === true;
}

function isPlaceName({ text, kind }: Token): boolean {
  return kind === TokenKind.word && text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function belongsToDateline(token: Token): boolean {
  if (token.kind === TokenKind.number || INSIDE.has(token.text)) return true;
  if (token.kind === TokenKind.quote) return token.text === '’' || token.text === "'";
  return token.capital || isA(token, WordClass.time | WordClass.particle) || PLAIN.has(token.lower);
}

/** Words without a capital that datelines have. */
const PLAIN = new Set(['date', 'dated', 'and', 'of', 'in', 'on', 'the']);
