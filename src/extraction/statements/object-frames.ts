import { words } from '../lexicon/words.ts';
import { isInPhrase } from '../phrases/find-phrases.ts';
import { Frame } from '../text/speech-forms.ts';
import { lowerAt, type Token } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { type Attribution, isNamedBefore } from './attribution.ts';
import { hasFinite } from './content-end.ts';
import { phraseFrom, type Reading } from './reading.ts';

/** What can be rejected or dismissed by saying so. */
const claims = new Set(
  words(`
  claim claims allegation allegations charge charges accusation accusations suggestion suggestions criticism criticisms
  report reports idea notion talk rumour rumours rumor rumors speculation concerns fears assertion assertions complaint
  complaints comparison argument arguments reports calls
`),
);

/** What one claims by saying that one has it. */
const claimed = new Set(words('victory responsibility credit success innocence ignorance immunity defeat sovereignty'));

/** Whether a noun phrase with what belongs to it is the content: "called for A", "described A as B", "accused A of B". */
export function objectRule(reading: Reading, attribution: Attribution, to: number): boolean {
  const { cue, after } = attribution;
  const allows = (frame: number) => (cue.frames & frame) !== 0;
  const hasQuote = reading.sentence.quotes.some((quote) => quote.from >= after.at && quote.to <= to);
  if (cue.laterCompanion !== null) return hasWord(reading, { from: after.at, to }, cue.laterCompanion);
  if (allows(Frame.naming)) return hasQuote || isNamed(reading, after.at) || isNamedBefore(reading, attribution);
  if (allows(Frame.objectAs)) return isDescribedAs(reading, after.at, to);
  if (allows(Frame.whole)) return isWhole(reading, attribution, { to, hasQuote });
  return allows(Frame.object) && isPlainObject(reading, attribution, { to, hasQuote });
}

/** "described the plan as a gift" */
function isDescribedAs(reading: Reading, from: number, to: number): boolean {
  const isThing = phraseFrom(reading, from) !== null || isA(reading.tokens[from], WordClass.speechNoun);
  return isThing && hasWord(reading, { from, to }, 'as');
}

function isPlainObject(reading: Reading, attribution: Attribution, { to, hasQuote }: Place): boolean {
  const { cue, after } = attribution;
  const allows = (frame: number) => (cue.frames & frame) !== 0;
  if (!cue.rulesContent && allows(Frame.clause) && isClause(reading, after.at, to)) return false;
  return isObject(reading, attribution, hasQuote);
}

interface Place {
  readonly to: number;
  readonly hasQuote: boolean;
}

/** Verbs that say something only with what stands after a preposition. */
const prepositions: Readonly<Record<string, readonly string[]>> = {
  accuse: ['of'],
  attribute: ['to'],
  blame: ['on', 'for'],
  compare: ['to', 'with'],
  credit: ['with', 'for'],
  liken: ['to'],
};

/** "accused the board of lying", "blamed the error on voters", "rejected the claim", "thanked the crew for their work" */
function isWhole(reading: Reading, { cue, after }: Attribution, { to, hasQuote }: Place): boolean {
  const range = { from: after.at, to };
  const head = phraseFrom(reading, after.at);
  const preposition = prepositions[cue.lemma];
  // "blamed the snow" says enough without one.
  if (cue.lemma === 'blame' && head !== null) return true;
  if (preposition !== undefined) return preposition.some((word) => hasWord(reading, range, word));
  if (head === null || hasQuote) return hasQuote;
  const noun = head.to - 1;
  if (cue.lemma === 'welcome') return !isGuest(reading.tokens[noun]);
  return !refusals.has(cue.lemma) || hasWord(reading, range, 'as') || claims.has(lowerAt(reading.tokens, noun));
}

/** Verbs that report speech where it is a claim that they are about: one rejects an offer without a word. */
const refusals = new Set(['reject', 'dismiss']);

/** "welcomed the guests" reports nothing that was said. */
function isGuest(noun: Token | undefined): boolean {
  return isA(noun, WordClass.people | WordClass.role);
}

function hasWord({ tokens, quoted }: Reading, { from, to }: { from: number; to: number }, word: string): boolean {
  for (let index = from + 1; index < to; index++)
    if (quoted[index] === 0 && lowerAt(tokens, index) === word) return true;
  return false;
}

/** "called the plan a gift": two noun phrases side by side. */
function isNamed(reading: Reading, from: number): boolean {
  const first = phraseFrom(reading, from);
  const second = first === null ? null : phraseFrom(reading, first.to);
  if (second !== null) return isA(reading.tokens[second.from], WordClass.determiner | WordClass.possessive);
  return first !== null && startsWithAdverb(reading, first.to);
}

/** "called the charges politically motivated" */
function startsWithAdverb({ tokens }: Reading, at: number): boolean {
  return lowerAt(tokens, at).endsWith('ly') && /(?:ed|ing|ve|al|le|ic|ous|ful|less)$/.test(lowerAt(tokens, at + 1));
}

/** Whether a clause follows, rather than a noun phrase: a phrase with a verb after it that no relative word rules. */
function isClause(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const token = reading.tokens[index];
    if (isA(token, WordClass.relative) || (isA(token, WordClass.subordinator) && !isA(token, WordClass.preposition)))
      return false;
    if (isA(token, WordClass.auxiliary | WordClass.verb) && !isInPhrase(reading.phrases, index)) return true;
  }
  return hasFinite(reading, from, Math.min(to, from + 1)) && phraseFrom(reading, from) !== null;
}

/** A content that is a noun phrase, or for "deny" what somebody is said to have been doing. */
function isObject(reading: Reading, { cue, after }: Attribution, hasQuote: boolean): boolean {
  const head = phraseFrom(reading, after.at);
  if (head === null) return hasQuote || cue.rulesContent || lowerAt(reading.tokens, after.at).endsWith('ing');
  if (cue.lemma === 'claim') return claimed.has(lowerAt(reading.tokens, head.to - 1));
  const isPerson = isA(reading.tokens[head.to - 1], WordClass.people | WordClass.role);
  if (cue.lemma === 'urge') return !isPerson && !head.isPronoun && head.name === null;
  return cue.rulesContent || !isPerson || cue.lemma !== 'question';
}
