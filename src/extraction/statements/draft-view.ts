import { viewNouns } from '../lexicon/view-nouns.ts';
import type { Phrase } from '../phrases/find-phrases.ts';
import { lowerAt, TokenKind, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { withoutEdge } from './content-end.ts';
import { type Draft, Rule } from './draft.ts';
import { COLON, endOfWords, isMark, phraseFrom, quoteFrom, type Reading } from './reading.ts';

type Found = Omit<Draft, 'sentence'>;

const nouns: ReadonlySet<string> = new Set(viewNouns);

/** Statements that a noun and "be" tell: "Her view is that A", "The union’s message was clear: “A”", "His reply: “A”". */
export function draftViews(reading: Reading): Found[] {
  const found: Found[] = [];
  for (let index = reading.sentence.from; index < reading.sentence.to; index++) {
    const phrase = reading.quoted[index] === 1 ? null : phraseFrom(reading, index);
    if (phrase === null || !nouns.has(lowerAt(reading.tokens, phrase.to - 1))) continue;
    const draft = viewAt(reading, phrase);
    if (draft !== null) found.push(draft);
  }
  return found;
}

function viewAt(reading: Reading, phrase: Phrase): Found | null {
  const owner = ownerOf(reading, phrase);
  if (owner === null) return null;
  const content = contentOf(reading, phrase.to);
  if (content === null) return null;
  return {
    ranges: [content],
    cue: { from: phrase.to - 1, to: phrase.to },
    mention: { from: owner.from, to: owner.to },
    phrases: [owner],
    rule: Rule.speechNoun,
    goesOn: false,
  };
}

/** "her", or what stands before a possessive mark. */
function ownerOf({ tokens }: Reading, { from, to }: Phrase): Phrase | null {
  if (isA(tokens[from], WordClass.possessive)) return { from, to: from + 1, name: null, isPronoun: true };
  for (let index = from + 1; index < to - 1; index++) {
    if (!isA(tokens[index], WordClass.possessiveMark) && tokens[index]?.kind !== TokenKind.quote) continue;
    const name = tokens[index - 1]?.capital === true ? { from, to: index } : null;
    return { from, to: index, name, isPronoun: false };
  }
  return null;
}

/** What follows "is that", "was clear:", a colon, or a "was" with a quotation behind it. */
function contentOf(reading: Reading, from: number): TokenRange | null {
  let at = from;
  while (isA(reading.tokens[at], WordClass.auxiliary | WordClass.adverb)) at++;
  const hasBe = at > from;
  if (/^(?:clear|simple|blunt|plain|short)$/.test(lowerAt(reading.tokens, at))) at++;
  const colon = isMark(reading, at, COLON) ? at + 1 : at;
  const quote = quoteFrom(reading, colon);
  if (quote !== null && (hasBe || colon > at)) return { from: quote.from, to: quote.to };
  if (!hasBe || lowerAt(reading.tokens, at) !== 'that') return null;
  const to = withoutEdge(reading, at + 1, endOfWords(reading));
  return to > at + 1 ? { from: at + 1, to } : null;
}
