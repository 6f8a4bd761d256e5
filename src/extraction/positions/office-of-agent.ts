import { officeVerbs } from '../lexicon/offices.ts';
import { lowerAt, type Token, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { Bearer } from './name-bearer.ts';
import type { Office, PositionText } from './position-text.ts';

/** "The Ayr panel, which is chaired by a former judge, Ada Roe", "the Roe Party, led by Ada Roe" */
export function officeOfAgent(text: PositionText, { phrase, name, sentence }: Bearer): Office | null {
  const { tokens, bodies, names } = text;
  const verb = byBefore(tokens, phrase.from, sentence.from) - 1;
  const title = officeVerbs[lowerAt(tokens, verb)];
  if (title === undefined) return null;
  const body = bodies.until(beforeRelative(tokens, verb));
  if (body === null || /^an?$/.test(lowerAt(tokens, body.from))) return null;
  return {
    title: { from: verb, to: verb + 1 },
    tenure: null,
    head: title,
    of: names.nameOf(body),
    range: { from: body.from, to: name.to },
  };
}

/** Where the "by" stands before a name or before the description that a comma parts from it; below the first token where none does. */
function byBefore(tokens: readonly Token[], from: number, first: number): number {
  if (lowerAt(tokens, from - 1) === 'by') return from - 1;
  if (textAt(tokens, from - 1) !== ',') return -1;
  for (let index = from - 2; index > Math.max(first, from - LONGEST); index--) {
    if (lowerAt(tokens, index) === 'by') return index;
    if (textAt(tokens, index) === ',') break;
  }
  return -1;
}

const LONGEST = 14;

/** Goes back over ", which is currently". */
function beforeRelative(tokens: readonly Token[], verb: number): number {
  let index = verb;
  while (isA(tokens[index - 1], WordClass.auxiliary | WordClass.adverb)) index--;
  if (/^(?:which|that)$/.test(lowerAt(tokens, index - 1))) index--;
  return textAt(tokens, index - 1) === ',' ? index - 1 : index;
}
