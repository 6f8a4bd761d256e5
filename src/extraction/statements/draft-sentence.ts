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
  const found: Draft[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.paragraph.kind === ParagraphKind.note) continue;
    const reading = { tokens, phrases, sentence, quoted };
    const attributions = findAttributions(reading);
    const drafts = draftSentence(reading, attributions);
    if (introduction !== null) introduceFirst(drafts, introduction, sentence.paragraph.from);
    introduction = introductionOf(reading, attributions);
    for (const { ranges, cue, mention, phrases: speaker, rule, goesOn } of drafts)
      found.push({ ranges, cue, mention, phrases: speaker, rule, sentence: index, goesOn });
  }
  return found;
}

/** A quotation that begins a paragraph is of whoever the sentence before has introduced. */
function introduceFirst(drafts: Omit<Draft, 'sentence'>[], introduction: Introduction, paragraphFrom: number): void {
  const [first] = drafts;
  const isIntroduced = first?.rule === Rule.followUp && first.ranges[0]?.from === paragraphFrom;
  if (isIntroduced) drafts[0] = introduced(first, introduction);
}

/** The statements of one sentence: those with an attribution, then the quotations that none has taken. */
function draftSentence(reading: Reading, attributions: readonly Attribution[]): Omit<Draft, 'sentence'>[] {
  const attributed = draftAttributed(reading, attributions);
  const found = draftAccording(reading);
  found.push(...attributed, ...draftNouns(reading));
  if (attributed.length === 0) found.push(...draftViews(reading));
  found.push(...draftFreeQuotes(reading, found));
  if (found.length < 2) return found;
  return found.sort((one, other) => (one.ranges[0]?.from ?? 0) - (other.ranges[0]?.from ?? 0));
}
