import { copulas } from '../lexicon/membership-words.ts';
import { appointVerbs, tenureVerbs } from '../lexicon/offices.ts';
import { cover } from '../memberships/membership-claim.ts';
import { lowerAt, type Token, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { officeIn } from './find-office.ts';
import type { Bearer } from './name-bearer.ts';
import type { Office, PositionText } from './position-text.ts';

const appoints: ReadonlySet<string> = new Set(appointVerbs);
const copular: ReadonlySet<string> = new Set(copulas);
const tenure: ReadonlySet<string> = new Set(tenureVerbs);

/** "Ada Roe was named head of the Port Authority", "Ada Roe is its director" */
export function officeTold(text: PositionText, { phrase, sentence }: Bearer): Office | null {
  const { tokens } = text;
  let index = afterAside(tokens, phrase.to, sentence.to);
  let isTold = false;
  while (index < sentence.to && isTellingWord(tokens, index)) {
    isTold ||=
      copular.has(lowerAt(tokens, index)) || appoints.has(lowerAt(tokens, index)) || tenure.has(lowerAt(tokens, index));
    index++;
  }
  if (!isTold) return null;
  const office = officeIn(text, { from: index, to: sentence.to, isWhole: false });
  return office === null ? null : { ...office, range: cover([phrase, office.range]) };
}

/** "The council appointed Ada Roe as its head", "Roe Bank named Ada Roe chief executive" */
export function officeGiven(text: PositionText, { phrase, sentence }: Bearer): Office | null {
  const { tokens, bodies, names } = text;
  const verb = phrase.from - 1;
  if (!appoints.has(lowerAt(tokens, verb)) || isA(tokens[verb - 1], WordClass.passive)) return null;
  const from = lowerAt(tokens, phrase.to) === 'as' ? phrase.to + 1 : phrase.to;
  const office = officeIn(text, { from, to: sentence.to, isWhole: false });
  if (office === null) return null;
  const giver = bodies.until(verb);
  const of = office.of ?? (giver === null ? null : names.nameOf(giver));
  return of === null ? null : { ...office, of, range: cover([phrase, office.range]) };
}

/** "Ada Roe, who …, was named": the verb stands behind what is between commas; "who is" is one itself. */
function afterAside(tokens: readonly Token[], at: number, limit: number): number {
  if (textAt(tokens, at) === ',' && copular.has(lowerAt(tokens, at + 1))) return at + 1;
  if (textAt(tokens, at) !== ',' || lowerAt(tokens, at + 1) === 'who')
    return textAt(tokens, at) === ',' && copular.has(lowerAt(tokens, at + 2)) ? at + 1 : behindComma(tokens, at, limit);
  return behindComma(tokens, at, limit);
}

function behindComma(tokens: readonly Token[], at: number, limit: number): number {
  if (textAt(tokens, at) !== ',') return at;
  for (let index = at + 1; index < Math.min(limit, at + LONGEST_ASIDE); index++) {
    if (textAt(tokens, index) === ',' && copular.has(lowerAt(tokens, index + 1))) return index + 1;
  }
  return at;
}

const LONGEST_ASIDE = 30;

function isTellingWord(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const lower = token?.lower ?? '';
  if (/^(?:will|would|could|may|might|not|never)$/.test(lower)) return false;
  if (isA(token, WordClass.auxiliary | WordClass.adverb) || copular.has(lower)) return !isA(token, WordClass.negation);
  return appoints.has(lower) || tenure.has(lower) || /^(?:as|in|to|who)$/.test(lower);
}
