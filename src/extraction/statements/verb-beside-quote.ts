import { TokenKind, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { phraseFrom, quoteFrom, type Reading } from './reading.ts';

/**
 * The verb of an attribution that no list has: "“It was late,” she smirks.", "“Stop!” the old man later bellowed." A
 * quotation that begins its sentence and has the mark of an attribution at its end tells that one follows. Null where
 * none does.
 */
export function verbBesideQuote(reading: Reading): number | null {
  const { sentence, tokens } = reading;
  const quote = quoteFrom(reading, sentence.from);
  if (quote === null || !quote.closed || !/^[,!?]$/.test(textAt(tokens, quote.to - 2))) return null;
  const subject = phraseFrom(reading, quote.to);
  if (subject === null || isA(tokens[subject.from], WordClass.relative)) return null;
  let verb = subject.to;
  while (isA(tokens[verb], WordClass.adverb)) verb++;
  const token = tokens[verb];
  if (verb >= sentence.to || token?.kind !== TokenKind.word || token.capital || isA(token, NO_VERBS)) return null;
  return isA(token, WordClass.verb) || /(?:ed|s)$/.test(token.lower) ? verb : null;
}

const NO_VERBS = WordClass.auxiliary | WordClass.preposition | WordClass.conjunction | WordClass.subordinator;
