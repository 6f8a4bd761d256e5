import { lowerAt, type Token, type TokenRange, textAt } from './token.ts';
import { isA, WordClass } from './word-class.ts';

/** How many tokens a name between a comma and its verb of speech may take. */
const LONGEST_NAME = 6;
const ENDS_SPEECH = new Set([',', '?', '!']);

/** Where a quotation that lacks its closing mark ends: before the reporter's "she told …", else with the range. */
export function endOfUnclosed(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let index = from + 1; index < to - 2; index++) {
    if (ENDS_SPEECH.has(textAt(tokens, index)) && isAttribution(tokens, { from: index + 1, to })) return index + 1;
  }
  return to;
}

/** Where a quotation that lacks its opening mark begins: after the reporter's verb of speech, else with the range. */
export function startOfUnopened(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let index = to - 1; index > from; index--) {
    if (!isA(tokens[index], WordClass.speechVerb)) continue;
    const next = textAt(tokens, index + 1);
    if (next === ',' || next === ':') return index + 2;
  }
  return isSentenceEnd(tokens[from]) ? from + 1 : from;
}

function isSentenceEnd(token: Token | undefined): boolean {
  return token?.text === '.' || token?.text === ',';
}

/** Somebody's name or "he" or "she", the past of a verb of speech, and the end of the sentence or a name after it. */
function isAttribution(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let index = from;
  while (index < to && index < from + LONGEST_NAME && isNaming(tokens[index])) index++;
  if (index === from || !isThirdPerson(tokens[from]) || !isVerbOfSpeech(tokens[index])) return false;
  return lowerAt(tokens, index) === 'told' || /^[.,:]?$/.test(lowerAt(tokens, index + 1));
}

function isVerbOfSpeech(token: Token | undefined): boolean {
  return isA(token, WordClass.speechVerb) && token?.lower.endsWith('ing') === false;
}

function isThirdPerson(token: Token | undefined): boolean {
  return !isA(token, WordClass.subjectPronoun) || /^s?he$/.test(token?.lower ?? '');
}

function isNaming(token: Token | undefined): boolean {
  if (token === undefined || isA(token, WordClass.speechVerb)) return false;
  return (
    token.capital || isA(token, WordClass.subjectPronoun | WordClass.determiner | WordClass.role | WordClass.particle)
  );
}
