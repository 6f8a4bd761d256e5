import { words } from '../lexicon/words.ts';
import { isInPhrase } from '../phrases/find-phrases.ts';
import { lowerAt, type Token } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { Reading } from './reading.ts';

/** What stands before a verb of speech and belongs to it. */
export interface VerbGroup {
  readonly from: number;
  /** Denied, in the infinitive, or said to be only possible: nothing is reported. */
  readonly isBlocked: boolean;
  readonly isPassive: boolean;
  readonly hasAuxiliary: boolean;
}

/** With these before it a verb tells what may be, is to be, is asked or is denied. */
const blocking = new Set(words(`would could can may might must should shall cannot 'll to if neither did does do`));

/** The auxiliaries, denials and adverbs right before a verb. */
export function verbGroup(reading: Reading, index: number): VerbGroup {
  const from = startOfGroup(reading, index);
  let isBlocked = false;
  let isPassive = false;
  let hasAuxiliary = false;
  for (let at = from; at < index; at++) {
    const token = reading.tokens[at];
    isBlocked ||= isBlocking(token);
    isPassive ||= isA(token, WordClass.passive);
    hasAuxiliary ||= isAuxiliary(token);
  }
  return isBlocked && isOnly(reading, from, index)
    ? { from, isBlocked: false, isPassive, hasAuxiliary: false }
    : { from, isBlocked, isPassive, hasAuxiliary };
}

/** "would only say that", "could say only that": no more was said, but that was. */
function isOnly({ tokens }: Reading, from: number, verb: number): boolean {
  if (lowerAt(tokens, verb - 1) !== 'only' && lowerAt(tokens, verb + 1) !== 'only') return false;
  return /^(?:would|could|can|will)$/.test(lowerAt(tokens, from));
}

function startOfGroup({ tokens, sentence, phrases, quoted }: Reading, index: number): number {
  let from = index;
  while (from > sentence.from && quoted[from - 1] === 0 && !isInPhrase(phrases, from - 1)) {
    if (!isOfGroup(tokens[from - 1])) break;
    from--;
  }
  return from;
}

function isOfGroup(token: Token | undefined): boolean {
  return isBlocking(token) || isA(token, WordClass.auxiliary) || isBetween(token);
}

function isBlocking(token: Token | undefined): boolean {
  return blocking.has(token?.lower ?? '') || isA(token, WordClass.negation);
}

function isAuxiliary(token: Token | undefined): boolean {
  return isA(token, WordClass.auxiliary) && !isA(token, WordClass.negation) && token?.lower !== 'to';
}

/** An adverb between an auxiliary and its verb: "has yet", "had also". */
function isBetween(token: Token | undefined): boolean {
  if (token?.lower === 'yet' || token?.lower === 'since') return true;
  return isA(token, WordClass.adverb) && !isA(token, WordClass.preposition | WordClass.conjunction);
}

/** "went on to accuse", "was quick to blame": the infinitive tells what was done. */
export function goingOn({ tokens }: Reading, group: VerbGroup): VerbGroup {
  if (!group.isBlocked || lowerAt(tokens, group.from) !== 'to') return group;
  const before = lowerAt(tokens, group.from - 1);
  const isOn = before === 'on' && /^(?:went|goes|gone)$/.test(lowerAt(tokens, group.from - 2));
  const isReported = isReportedTo(tokens, group.from);
  if (!isOn && !isReported && !startsAction.has(before) && !isTakenTo(tokens, group.from)) return group;
  let from = group.from - (isOn ? 2 : 1);
  while (isA(tokens[from - 1], WordClass.auxiliary | WordClass.adverb)) from--;
  return { from, isBlocked: false, isPassive: false, hasAuxiliary: false };
}

/** "is reported to have told" */
function isReportedTo(tokens: readonly Token[], to: number): boolean {
  return (
    /^(?:reported|said|alleged|claimed|understood|reportedly)$/.test(lowerAt(tokens, to - 1)) &&
    lowerAt(tokens, to + 1) === 'have'
  );
}

/** "took to the radio to complain" */
function isTakenTo(tokens: readonly Token[], to: number): boolean {
  for (let index = to - 1; index > to - 6; index--) {
    if (lowerAt(tokens, index) === 'to') return /^(?:took|takes|taken|taking)$/.test(lowerAt(tokens, index - 1));
  }
  return false;
}

/** Words before an infinitive that tell that it was done. */
const startsAction = new Set(words('quick continued continues continue proceeded proceeds rushed keen hastened'));
