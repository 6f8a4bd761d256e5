import { words } from '../lexicon/words.ts';
import { lowerAt, type Token, TokenKind } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { COMMA, isMark, type Reading, SEMICOLON } from './reading.ts';

/** What nobody did, in "but did not elaborate": no words follow it. */
const silences = new Set(
  words(`
  elaborate say comment specify give name identify provide offer disclose explain discuss respond mention reveal
  detail answer clarify
`),
);
const refusals = new Set(words('declined refused declining refusing'));
/** What a remark can be of the reporter's: "a reference to …". */
const remarks = new Set(words('reference allusion nod jibe dig swipe'));
const remarking = new Set(words('referring alluding'));
const without = new Set(words('elaborating giving saying naming specifying providing identifying explaining offering'));

/** Where the words of a speaker end and the reporter's own go on: before "but declined to …", ", a reference to …", a semicolon. */
export function endOfReport(reading: Reading, from: number, to: number): number {
  for (let index = from + 1; index < to; index++) {
    if (reading.quoted[index] === 1) continue;
    if (isMark(reading, index, SEMICOLON) && !isA(reading.tokens[index + 1], WordClass.conjunction)) return index;
    if (isReporters(reading, index, to)) return index;
  }
  return to;
}

function isReporters(reading: Reading, index: number, to: number): boolean {
  const { tokens } = reading;
  const token = tokens[index];
  // Only a comma, a preposition or a conjunction begins what is the reporter's.
  if (token?.kind !== TokenKind.mark && !isA(token, WordClass.preposition | WordClass.conjunction)) return false;
  const word = lowerAt(tokens, index);
  if (isPlaceOfSpeech(tokens, index, to)) return true;
  if (word === 'without') return without.has(lowerAt(tokens, index + 1));
  if (isMark(reading, index, COMMA)) return isRemark(reading, index + 1) || isRefusal(reading, index + 1);
  return isA(tokens[index], WordClass.conjunction) && isRefusal(reading, index + 1);
}

/** "referring to …", "apparently alluding to …", "a veiled reference to …", "in reference to …" */
function isRemark({ tokens }: Reading, index: number): boolean {
  const word = lowerAt(tokens, index);
  const next = index + 1;
  if (word === 'according' && lowerAt(tokens, next) === 'to') return true;
  if (remarking.has(word === 'apparently' ? lowerAt(tokens, next) : word)) return true;
  if (word === 'in') return remarks.has(lowerAt(tokens, next)) || isSpeechAfterIn(tokens, next);
  if (word !== 'a' && word !== 'an') return false;
  return [next, next + 1].some((at) => remarks.has(lowerAt(tokens, at)) || isRemarkThat(tokens, at));
}

/** ", a remark that angered many", ", an accusation which …": the reporter's word for what was said. */
function isRemarkThat(tokens: readonly Token[], at: number): boolean {
  return isA(tokens[at], WordClass.speechNoun) && /^(?:that|which|he|she|they)$/.test(lowerAt(tokens, at + 1));
}

function isSilence(word: string): boolean {
  return silences.has(word) || word === 'be';
}

/** "in a statement", "in an interview with the paper", "at a news conference on Friday" at the end of a sentence. */
function isPlaceOfSpeech(tokens: readonly Token[], index: number, to: number): boolean {
  const word = lowerAt(tokens, index);
  if ((word !== 'in' && word !== 'at') || !/^an?$/.test(lowerAt(tokens, index + 1))) return false;
  for (let at = index + 2; at < Math.min(to, index + 5); at++) {
    if (!placesOfSpeech.has(lowerAt(tokens, at))) continue;
    return (
      at + 1 >= to ||
      /^(?:on|with|to|from|late|early|yesterday|posted|published|released|,)$/.test(lowerAt(tokens, at + 1))
    );
  }
  return false;
}

const placesOfSpeech = new Set(words('statement interview tweet post email e-mail release conference briefing'));

/** ", in a decision that …", ", in a report of 142 pages": where it was said. */
function isSpeechAfterIn(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:an?|its|his|her|their)$/.test(lowerAt(tokens, at))) return false;
  const spoken = WordClass.document | WordClass.speechNoun;
  return [at + 1, at + 2].some((index) => isA(tokens[index], spoken) || decisions.has(lowerAt(tokens, index)));
}

const decisions = new Set(words('decision speech interview address ruling remarks comments broadcast'));

/** "declined to", "has refused to", "did not elaborate", "gave no" */
function isRefusal({ tokens }: Reading, index: number): boolean {
  let at = index;
  let isDenied = false;
  while (isA(tokens[at], WordClass.auxiliary | WordClass.adverb | WordClass.negation) && at < index + 4) {
    isDenied ||= isA(tokens[at], WordClass.negation);
    at++;
  }
  const word = lowerAt(tokens, at);
  if (refusals.has(word)) return lowerAt(tokens, at + 1) === 'to' && isSilence(lowerAt(tokens, at + 2));
  if (isDenied) return at > index + 1 && isSilence(word);
  return /^(?:gave|offered|provided)$/.test(word) && lowerAt(tokens, at + 1) === 'no';
}
