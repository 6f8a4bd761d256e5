import { type Body, BodyKind } from '../bodies/body.ts';
import { copulas } from '../lexicon/membership-words.ts';
import { appointVerbs, tenureVerbs } from '../lexicon/offices.ts';
import { cover } from '../memberships/membership-claim.ts';
import { lowerAt, type Token, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { officeIn } from './find-office.ts';
import type { Bearer } from './name-bearer.ts';
import { type Office, officeOf, officeTo, type PositionText } from './position-text.ts';
import { ownerOfPossessive } from './possessive-owner.ts';

const appoints: ReadonlySet<string> = new Set(appointVerbs);
const copular: ReadonlySet<string> = new Set(copulas);
const tenure: ReadonlySet<string> = new Set(tenureVerbs);

/** "Ada Roe was named head of the Port Authority", "Ada Roe is its director" */
export function officeTold(text: PositionText, { phrase, sentence }: Bearer): Office | null {
  const from = afterAside(text.tokens, phrase.to, sentence.to);
  const office = officeFromVerb(text, { from, to: sentence.to }) ?? officeJoined(text, { from, to: sentence.to });
  return office === null ? null : officeTo(office, cover([phrase, office.range]));
}

/** "joined Roe Bank as its chief economist" */
function officeJoined(text: PositionText, { from, to }: TokenRange): Office | null {
  const { tokens, bodies, names } = text;
  const body = /^(?:joined|rejoined|joins|left|leaves)$/.test(lowerAt(tokens, from)) ? bodies.from(from + 1) : null;
  if (body?.kind !== BodyKind.organisation || lowerAt(tokens, body.to) !== 'as') return null;
  const office = officeIn(text, { from: body.to + 1, to, isWhole: false });
  return office === null ? null : officeOf(office, office.of ?? names.nameOf(body), office.range);
}

/** "was named head of the Port Authority": the office that the words from a verb on tell. */
export function officeFromVerb(text: PositionText, { from, to }: TokenRange): Office | null {
  const { tokens } = text;
  let index = from;
  let isTold = false;
  while (index < to && isTellingWord(tokens, index)) {
    isTold ||=
      copular.has(lowerAt(tokens, index)) || appoints.has(lowerAt(tokens, index)) || tenure.has(lowerAt(tokens, index));
    index++;
  }
  return isTold ? officeIn(text, { from: index, to, isWhole: false }) : null;
}

/** "The council appointed Ada Roe as its head", "Roe Bank named Ada Roe chief executive" */
export function officeGiven(text: PositionText, { phrase, sentence }: Bearer): Office | null {
  const { tokens, bodies } = text;
  const verb = phrase.from - 1;
  if (!appoints.has(lowerAt(tokens, verb)) || isA(tokens[verb - 1], WordClass.passive)) return null;
  const from = lowerAt(tokens, phrase.to) === 'as' ? phrase.to + 1 : phrase.to;
  const office = officeIn(text, { from, to: sentence.to, isWhole: false });
  if (office === null) return null;
  const giver = bodies.until(beforeAuxiliaries(tokens, verb));
  const of = office.of ?? (giver === null ? null : ownerOfGiver(text, giver));
  return of === null ? null : officeOf(office, of, cover([phrase, office.range]));
}

/** "Roe Bank said its board had appointed": the board gives away the bank's office. */
function ownerOfGiver(text: PositionText, { from, to, noun }: Body): string | null {
  const owned = noun === 'board' ? ownerOfPossessive(text, { from, to }) : null;
  const giver = text.bodies.until(to);
  return owned?.name ?? (giver === null ? null : text.names.nameOf(giver));
}

function beforeAuxiliaries(tokens: readonly Token[], verb: number): number {
  let index = verb;
  while (isA(tokens[index - 1], WordClass.auxiliary | WordClass.adverb)) index--;
  return index;
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
