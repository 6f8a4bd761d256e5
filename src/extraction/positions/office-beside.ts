import { SpeakerType } from '#domain';
import { words } from '../lexicon/words.ts';
import { phraseAt } from '../phrases/phrase-at.ts';
import { lowerAt, type Token, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { beforeAddress } from './before-address.ts';
import { officeIn } from './find-office.ts';
import type { Bearer } from './name-bearer.ts';
import { isOfPlace } from './place-meant.ts';
import { type Office, officeTo, type PositionText } from './position-text.ts';

/** "The mayor of Ayr, Ada Roe", "The mayor of Ayr, former judge Ada Roe" */
export function officeBeside(text: PositionText, { phrase, name, sentence }: Bearer): Office | null {
  const { tokens } = text;
  const end = beforeTenure(tokens, phrase.from) - 1;
  if (!beside.has(lowerAt(tokens, end)) || !isBare(tokens, phrase, name)) return null;
  for (let from = end - 1; from >= Math.max(sentence.from, end - LONGEST); from--) {
    if (/^[,;]$/.test(textAt(tokens, from))) break;
    if (!canBegin(tokens, from, sentence.from)) continue;
    const office = officeIn(text, { from, to: end, isWhole: true });
    if (office !== null) return isOfAnother(text, from) ? null : officeTo(office, { from, to: name.to });
  }
  return null;
}

/** What stands between an office and the name of its holder. */
const beside: ReadonlySet<string> = new Set([',', 'is', 'was', 'remains']);
/** What is read as a verb before an office, and so is no part of the phrase: "retired judge Ada Roe". */
const tenures: ReadonlySet<string> = new Set(words('retired former outgoing incoming acting'));

function beforeTenure(tokens: readonly Token[], from: number): number {
  return tenures.has(lowerAt(tokens, from - 1)) ? from - 1 : from;
}

/** Whether nothing but an article, a form of address or another office in small letters stands before a name. */
function isBare(tokens: readonly Token[], phrase: TokenRange, name: TokenRange): boolean {
  const last = tokens[name.from - 1];
  if (last?.capital === false && isA(last, WordClass.role)) return true;
  const start = beforeAddress(tokens, { from: phrase.from, to: name.from });
  if (start === phrase.from) return true;
  if (name.from - phrase.from === 1 && isA(tokens[phrase.from], WordClass.title)) return true;
  return start === phrase.from + 1 && isA(tokens[phrase.from], WordClass.determiner);
}

/** "Ada Roe, a lecturer in law, Ben Low and others": the office is that of the name before it. */
function isOfAnother({ tokens, phrases, directory }: PositionText, from: number): boolean {
  const before = textAt(tokens, from - 1) === ',' ? phraseAt(phrases, from - 2) : undefined;
  if (before?.to !== from - 1 || before.name === null || isA(tokens[before.from - 1], WordClass.preposition))
    return false;
  return directory.byPhrase.get(before)?.type === SpeakerType.PERSON;
}

const LONGEST = 20;

/** An office begins with an article, a possessive, a name, or with the sentence. */
function canBegin(tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (index === first || isA(token, WordClass.determiner | WordClass.possessive)) return true;
  if (token?.capital !== true || before?.capital === true || isInPhrase(before)) return false;
  return !isA(before, WordClass.preposition) || isOwnerAfter(tokens, index);
}

/** "the Ayland", "Roe’s", "workers’": what goes on behind it has begun before. */
function isInPhrase(before: Token | undefined): boolean {
  return isA(before, WordClass.determiner | WordClass.possessiveMark) || before?.text === '’';
}

/** "talks under Ayland’s minister", but not "the envoy of Ayland" and not "the port of Ayr’s manager" */
function isOwnerAfter(tokens: readonly Token[], index: number): boolean {
  if (!isA(tokens[index + 1], WordClass.possessiveMark)) return false;
  return !isA(tokens[index - 2], WordClass.role) && !isOfPlace(tokens, index - 1);
}
