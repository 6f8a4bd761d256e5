import { SpeakerType } from '#domain';
import { phraseAt } from '../phrases/phrase-at.ts';
import { lowerAt, type Token, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { beforeAddress } from './before-address.ts';
import { officeIn } from './find-office.ts';
import type { Bearer } from './name-bearer.ts';
import type { Office, PositionText } from './position-text.ts';

/** "The mayor of Ayr, Ada Roe" */
export function officeBeside(text: PositionText, { phrase, name, sentence }: Bearer): Office | null {
  const { tokens } = text;
  if (!/^(?:,|is|was|remains)$/.test(lowerAt(tokens, phrase.from - 1)) || !isBare(tokens, phrase, name)) return null;
  const comma = phrase.from - 1;
  for (let from = comma - 1; from >= Math.max(sentence.from, comma - LONGEST); from--) {
    if (/^[,;]$/.test(textAt(tokens, from))) break;
    if (!canBegin(tokens, from, sentence.from)) continue;
    const office = officeIn(text, { from, to: comma, isWhole: true });
    if (office !== null) return isOfAnother(text, from) ? null : { ...office, range: { from, to: name.to } };
  }
  return null;
}

/** Whether nothing but an article and a form of address stands before a name, or an office small: ", former judge Ada Roe". */
function isBare(tokens: readonly Token[], phrase: TokenRange, name: TokenRange): boolean {
  if (textAt(tokens, phrase.from - 1) === ',' && isA(tokens[name.from - 1], WordClass.role) && tokens[name.from - 1]?.capital === false) return true;
  const start = beforeAddress(tokens, { from: phrase.from, to: name.from });
  if (start === phrase.from) return true;
  if (name.from - phrase.from === 1 && isA(tokens[phrase.from], WordClass.title)) return true;
  return start === phrase.from + 1 && isA(tokens[phrase.from], WordClass.determiner);
}

/** "Ada Roe, a lecturer in law, Ben Low and others": the office is that of the name before it. */
function isOfAnother({ tokens, phrases, directory }: PositionText, from: number): boolean {
  const before = textAt(tokens, from - 1) === ',' ? phraseAt(phrases, from - 2) : undefined;
  return before?.to === from - 1 && before.name !== null && directory.byPhrase.get(before)?.type === SpeakerType.PERSON;
}

const LONGEST = 20;

/** An office begins with an article, a possessive, a name, or with the sentence. */
function canBegin(tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (index === first || isA(token, WordClass.determiner | WordClass.possessive)) return true;
  return (
    token?.capital === true && before?.capital !== true && !isA(before, WordClass.determiner | WordClass.preposition)
  );
}
