import { findAttributions } from './attribution.ts';
import type { Draft } from './draft.ts';
import { draftAccording } from './draft-according.ts';
import { draftAttributed } from './draft-attributed.ts';
import { draftFreeQuotes } from './draft-free-quotes.ts';
import { draftNouns } from './draft-noun.ts';
import type { Phrases } from './find-phrases.ts';
import type { Reading } from './reading.ts';
import { ParagraphKind } from './split-paragraphs.ts';
import type { Sentence } from './split-sentences.ts';
import type { Token } from './token.ts';

/** Builds the statements of every sentence, in order, before their speakers are resolved. */
export function draftStatements(tokens: readonly Token[], sentences: readonly Sentence[], phrases: Phrases): Draft[] {
  const quoted = new Uint8Array(tokens.length);
  for (const { quotes } of sentences) for (const quote of quotes) quoted.fill(1, quote.from, quote.to);
  return sentences.flatMap((sentence, index) => {
    if (sentence.paragraph.kind === ParagraphKind.note) return [];
    return draftSentence({ tokens, phrases, sentence, quoted }).map((draft) => ({ ...draft, sentence: index }));
  });
}

/** The statements of one sentence: those with an attribution, then the quotations that none has taken. */
function draftSentence(reading: Reading): Omit<Draft, 'sentence'>[] {
  const according = draftAccording(reading);
  const attributed = draftAttributed(reading, findAttributions(reading));
  const found = [...according, ...attributed, ...draftNouns(reading)];
  return [...found, ...draftFreeQuotes(reading, found)].sort(
    (one, other) => (one.ranges[0]?.from ?? 0) - (other.ranges[0]?.from ?? 0),
  );
}
