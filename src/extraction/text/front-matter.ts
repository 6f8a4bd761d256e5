import { words } from '../lexicon/words.ts';
import { isCapitalAt, lowerAt, type Token, TokenKind, type TokenRange, textAt } from './token.ts';
import { isA, WordClass } from './word-class.ts';

/** Words that begin a credit in brackets. */
const creditWords = new Set(
  words('reporting editing writing additional photo picture image photograph file compiled edited'),
);
/** A line of more tokens is a paragraph. */
const LONGEST_LINE = 16;

/** Whether a paragraph is a byline ("By Jane Roe, Political Editor") or a date. */
export function isDateOrByline(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from];
  if (first === undefined || to - from > LONGEST_LINE || textAt(tokens, to - 1) === '.') return false;
  if (first.lower === 'by') return isCapitalAt(tokens, from + 1) && !hasSpeech(tokens, { from, to });
  return isOnlyDate(tokens, { from, to });
}

/** Whether a paragraph only says who made it. */
export function isCredit(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from];
  if (first === undefined) return false;
  const at = first.text === '(' || first.text === '[' || first.kind === TokenKind.mark ? from + 1 : from;
  const opener = lowerAt(tokens, at);
  if (!creditWords.has(opener)) return false;
  if (at > from) return true;
  return to - from <= LONGEST_LINE && (lowerAt(tokens, at + 1) === 'by' || textAt(tokens, at + 1) === ':');
}

function isOnlyDate(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let times = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (isA(token, WordClass.time)) times++;
    else if (token?.kind === TokenKind.word) return false;
  }
  return times > 0;
}

function hasSpeech(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (isA(tokens[index], WordClass.speechVerb)) return true;
  return false;
}
