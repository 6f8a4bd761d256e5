import { SpeakerType } from '#domain';
import { words } from '../lexicon/words.ts';
import { PASSER_BY, type Party } from '../parties/party.ts';
import { ParagraphKind } from '../text/split-paragraphs.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { lowerAt, textAt } from '../text/token.ts';
import type { Given } from './given.ts';

/** An article is an interview from this many prompts on that a quotation answers. */
const FEWEST_PROMPTS = 2;

/** How much more often than the first another one is named. */
const SURPLUS = 3;

const addressed = new Set(words('you your yours yourself'));

/** Whom an article in questions and answers asks: whoever it names first, unless it names another far more; null where it is no interview. */
export function interviewee(given: Given): Party | null {
  const { sentences } = given;
  const prompts = sentences.filter((sentence, index) => isAnswer(sentences[index + 1]) && isPrompt(given, sentence));
  if (prompts.length < FEWEST_PROMPTS) return null;
  const people = given.directory.parties.filter(
    ({ type, roles, isPlace }) => type === SpeakerType.PERSON && !roles.has(PASSER_BY) && !isPlace,
  );
  const [first = null] = people.toSorted((one, other) => one.first - other.first);
  const most = people.reduce((best, party) => (best !== null && best.count >= party.count ? best : party), first);
  return most !== null && first !== null && most.count > first.count + SURPLUS ? most : first;
}

/** Whether a sentence is a paragraph that a reporter asks in, or says "you" outside quotations. */
export function isPrompt({ tokens }: Given, { from, to, paragraph, quotes }: Sentence): boolean {
  if (paragraph.kind !== ParagraphKind.body || quotes.length > 0) return false;
  if (from === paragraph.from && to === paragraph.to && textAt(tokens, to - 1) === '?') return true;
  for (let index = from; index < to; index++) if (addressed.has(lowerAt(tokens, index))) return true;
  return false;
}

/** Whether a sentence begins its paragraph with a quotation. */
function isAnswer(sentence: Sentence | undefined): boolean {
  return (
    sentence !== undefined && sentence.from === sentence.paragraph.from && sentence.quotes[0]?.from === sentence.from
  );
}
