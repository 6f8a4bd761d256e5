import type { Phrase } from '../phrases/find-phrases.ts';
import { type Token, TokenKind, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { phraseFrom, quoteFrom, type Reading } from './reading.ts';

/**
 * The verb of an attribution that no list has: "“It was late,” she smirks.", "“Stop!” the old man later bellowed." A
 * quotation that begins its sentence and has the mark of an attribution at its end tells that one follows. Null where
 * none does.
 */
export function verbBesideQuote(reading: Reading): number | null {
  const { sentence, tokens } = reading;
  const subject = phraseBesideQuote(reading);
  if (subject === null || isA(tokens[subject.from], WordClass.relative)) return null;
  let verb = subject.to;
  while (isA(tokens[verb], WordClass.adverb)) verb++;
  return verb < sentence.to && looksLikeVerb(tokens[verb]) ? verb : null;
}

/** The noun phrase after a quotation that begins its sentence and ends in the mark of an attribution. */
function phraseBesideQuote(reading: Reading): Phrase | null {
  const quote = quoteFrom(reading, reading.sentence.from);
  if (quote?.closed !== true) return null;
  return /^[,!?]$/.test(textAt(reading.tokens, quote.to - 2)) ? phraseFrom(reading, quote.to) : null;
}

/** A known verb, or a word with the ending of one: "smirks", "bellowed". */
function looksLikeVerb(token: Token | undefined): boolean {
  if (token?.kind !== TokenKind.word || token.capital || isA(token, NO_VERBS)) return false;
  return isA(token, WordClass.verb) || /(?:ed|s)$/.test(token.lower);
}

const NO_VERBS = WordClass.auxiliary | WordClass.preposition | WordClass.conjunction | WordClass.subordinator;
