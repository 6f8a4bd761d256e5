import type { Phrases } from '../phrases/find-phrases.ts';
import { ParagraphKind } from '../text/split-paragraphs.ts';
import type { Sentence } from '../text/split-sentences.ts';
import type { Token } from '../text/token.ts';
import type { Attribution } from './attribution.ts';
import { type Draft, Rule } from './draft.ts';
import { draftAccording } from './draft-according.ts';
import { draftAttributed } from './draft-attributed.ts';
import { draftFreeQuotes } from './draft-free-quotes.ts';
import { type Introduction, introduced, introductionOf } from './draft-introduction.ts';
import { draftNouns } from './draft-noun.ts';
import { draftViews } from './draft-view.ts';
import { findAttributions } from './find-attributions.ts';
import type { Reading } from './reading.ts';

/** Builds the statements of every sentence, in order, before their speakers are resolved. */
export function draftStatements(tokens: readonly Token[], sentences: readonly Sentence[], phrases: Phrases): Draft[] {
  const quoted = new Uint8Array(tokens.length);
  for (const { quotes } of sentences) for (const quote of quotes) quoted.fill(1, quote.from, quote.to);
  let introduction: Introduction | null = null;
  return sentences.flatMap((sentence, index) => {
    if (sentence.paragraph.kind === ParagraphKind.note) return [];
    const reading = { tokens, phrases, sentence, quoted };
    const attributions = findAttributions(reading);
    const drafts = draftSentence(reading, attributions);
    const [first, ...rest] = drafts;
    const isIntroduced = first?.rule === Rule.followUp && first.ranges[0]?.from === sentence.paragraph.from;
    const found = introduction !== null && isIntroduced ? [introduced(first, introduction), ...rest] : drafts;
    introduction = introductionOf(reading, attributions);
    return found.map((draft) => ({ ...draft, sentence: index }));
  });
}

/** The statements of one sentence: those with an attribution, then the quotations that none has taken. */
function draftSentence(reading: Reading, attributions: readonly Attribution[]): Omit<Draft, 'sentence'>[] {
  const attributed = draftAttributed(reading, attributions);
  const views = attributed.length === 0 ? draftViews(reading) : [];
  const found = [...draftAccording(reading), ...attributed, ...draftNouns(reading), ...views];
  return [...found, ...draftFreeQuotes(reading, found)].sort(
    (one, other) => (one.ranges[0]?.from ?? 0) - (other.ranges[0]?.from ?? 0),
  );
}
