import type { Body } from '../bodies/body.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { lowerAt, type Token, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { MembershipText } from './claim-place.ts';

/** How many sentences back the topic of one may have been named. */
const MOST_SENTENCES = 4;
const VERBS = WordClass.auxiliary | WordClass.verb | WordClass.speechVerb;

/** Which bodies are asked for. */
type Fits = (body: Body) => boolean;

/** The first body of a range that it may be about: "With Ayland, it founded …" is not about Ayland. */
export function topicOf({ bodies, tokens }: MembershipText, range: TokenRange, fits: Fits): Body | null {
  let from = range.from;
  for (const body of bodies.inside(range)) {
    if (body.from < from) continue;
    if (!isObject(tokens, body)) {
      if (fits(body)) return body;
    } else from = bodies.listFrom(body.from)?.to ?? body.to;
  }
  return null;
}

/** What the sentences before an index were about: the last that names a body and is not about "it" itself. */
export function topicBefore(text: MembershipText, at: number, fits: Fits): Body | null {
  const here = sentenceAt(text.sentences, at);
  for (let back = here - 1; back >= Math.max(0, here - MOST_SENTENCES); back--) {
    const sentence = text.sentences[back];
    const topic = sentence === undefined ? null : topicOfSentence(text, sentence, fits);
    if (topic !== null) return topic;
  }
  return null;
}

/** "It employs 400 people in Ayland" is not about Ayland. */
function topicOfSentence(text: MembershipText, sentence: Sentence, fits: Fits): Body | null {
  if (/^(?:it|its|they|their)$/.test(lowerAt(text.tokens, sentence.from))) return null;
  return topicOf(text, sentence, fits) ?? text.bodies.inside(sentence).find(fits) ?? null;
}

/** "in Ayland", "leaving the Roe Pact": nobody who does something. */
function isObject(tokens: readonly Token[], { from, to }: Body): boolean {
  const start = isA(tokens[from - 1], WordClass.determiner) ? from - 1 : from;
  const before = tokens[start - 1];
  if (/^\p{Ll}+ing$/u.test(textAt(tokens, start - 1)) || before?.lower === 'like') return true;
  return isA(before, WordClass.preposition) && !isA(tokens[to], VERBS);
}
