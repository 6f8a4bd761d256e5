import type { Phrase } from '../phrases/find-phrases.ts';
import type { Quote } from '../text/quote.ts';
import { ParagraphKind } from '../text/split-paragraphs.ts';
import { lowerAt, TokenKind } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { withoutEdge } from './content-end.ts';
import { type Draft, Rule } from './draft.ts';
import { introducer } from './draft-introduction.ts';
import { draftLabelled } from './draft-labelled.ts';
import { COLON, COMMA, DASHES, endOfWords, isFiniteVerb, isMark, phraseFrom, type Reading } from './reading.ts';

type Found = Omit<Draft, 'sentence'>;

/** Statements without a verb of speech: whole sentences in quotation marks, and what follows a speaker and a colon. */
export function draftFreeQuotes(reading: Reading, found: readonly Found[]): Found[] {
  return reading.sentence.quotes.length > 0 ? withMarks(reading, found) : withoutMarks(reading, found);
}

/** "Mayor: I have lost nothing" */
function withoutMarks(reading: Reading, found: readonly Found[]): Found[] {
  const colon = found.length === 0 ? (afterColon(reading) ?? draftLabelled(reading)) : null;
  return colon === null ? [] : [colon];
}

function withMarks(reading: Reading, found: readonly Found[]): Found[] {
  const { sentence } = reading;
  const free = sentence.quotes.filter(
    (quote) => !found.some((draft) => draft.ranges.some(({ from, to }) => from <= quote.from && quote.from < to)),
  );
  const beat = beatBetween(reading, free);
  if (beat !== null) return [beat];
  const colon = found.length === 0 ? afterColon(reading) : null;
  if (colon !== null) return [colon];
  const credited = withCredit(reading, free);
  if (credited !== null) return [credited];
  const told = found.length === 0 ? afterIntroduction(reading, free) : null;
  if (told !== null) return [told];
  const [headline] = free;
  if (headline !== undefined && isBeforeHeadline(reading, headline)) return [followUp(reading, headline)];
  return isQuotationsOnly(reading)
    ? free.filter(({ from, to }) => to - from > 1).map((quote) => followUp(reading, quote))
    : [];
}

function followUp(reading: Reading, quote: Quote): Found {
  const isHeadline = reading.sentence.paragraph.kind === ParagraphKind.headline;
  const rule = isHeadline ? Rule.headline : Rule.followUp;
  return {
    ranges: [{ from: quote.from, to: quote.to }],
    cue: null,
    mention: null,
    phrases: [],
    rule,
    goesOn: quote.goesOn,
  };
}

/** Whether a sentence holds nothing but quotations and marks. */
function isQuotationsOnly({ tokens, quoted, sentence }: Reading): boolean {
  for (let index = sentence.from; index < sentence.to; index++) {
    if (quoted[index] === 0 && (tokens[index]?.kind ?? TokenKind.mark) < TokenKind.quote) return false;
  }
  return true;
}

/** "“The river”—she draws it—“forgives nobody.”": an action stands between two dashes. */
function beatBetween(reading: Reading, quotes: readonly Quote[]): Found | null {
  const [first, second] = quotes;
  if (first === undefined || second === undefined || first.from !== reading.sentence.from) return null;
  if (!isMark(reading, first.to, DASHES) || !isMark(reading, second.from - 1, DASHES)) return null;
  const actor = phraseFrom(reading, first.to + 1);
  if (actor === null) return null;
  const ranges = [first, second].map(({ from, to }) => ({ from, to }));
  return {
    ranges,
    cue: null,
    mention: { from: actor.from, to: actor.to },
    phrases: [actor],
    rule: Rule.quotationThenSpeaker,
    goesOn: false,
  };
}

/** "“A” — Ada Roe": the name that a quotation is credited to. */
function withCredit(reading: Reading, quotes: readonly Quote[]): Found | null {
  const quote = quotes.at(-1);
  if (quote?.from !== reading.sentence.from || !isMark(reading, quote.to, DASHES)) return null;
  const speaker = creditAt(reading, quote.to + 1);
  if (speaker === null) return null;
  return {
    ranges: [{ from: quote.from, to: quote.to }],
    cue: null,
    mention: { from: speaker.from, to: speaker.to },
    phrases: [speaker],
    rule: Rule.quotationThenSpeaker,
    goesOn: quote.goesOn,
  };
}

/** A name, or in a headline a noun for a speaker, with nothing behind it but what stands after a comma. */
function creditAt(reading: Reading, from: number): Phrase | null {
  const speaker = phraseFrom(reading, from);
  if (speaker === null || (speaker.name === null && !isHeadlineNoun(reading, speaker))) return null;
  const end = endOfWords(reading);
  const isAlone = speaker.to >= end || isMark(reading, speaker.to, COMMA);
  return isAlone && !hasClause(reading, speaker.to, end) ? speaker : null;
}

/** "‘Law is fair’ – minister" */
function isHeadlineNoun({ tokens, sentence }: Reading, phrase: Phrase): boolean {
  if (sentence.paragraph.kind !== ParagraphKind.headline) return false;
  return isA(tokens[phrase.to - 1], WordClass.role | WordClass.people | WordClass.organisation);
}

function hasClause(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isFiniteVerb(reading, index)) return true;
  return false;
}

/** "She shakes her head: “No.”" */
function afterIntroduction(reading: Reading, quotes: readonly Quote[]): Found | null {
  const quote = quotes.find(({ from }) => isMark(reading, from - 1, COLON));
  const subject = quote === undefined ? null : introducer(reading, quote.from - 1);
  if (quote === undefined || subject === null) return null;
  const { mention, phrases } = subject;
  return { ranges: [{ from: quote.from, to: quote.to }], cue: null, mention, phrases, rule: Rule.colon, goesOn: false };
}

/** "‘We are done’: nurses to strike" */
function isBeforeHeadline(reading: Reading, { from, to }: Quote): boolean {
  const { paragraph } = reading.sentence;
  return paragraph.kind === ParagraphKind.headline && from === reading.sentence.from && isMark(reading, to, COLON);
}

/** "Mayor: “A”", and without marks "Mayor: I have lost nothing" over an article. */
function afterColon(reading: Reading): Found | null {
  const { from } = reading.sentence;
  const speaker = phraseFrom(reading, from);
  if (speaker === null || !isMark(reading, speaker.to, COLON)) return null;
  const at = speaker.to + 1;
  const to = endOfWords(reading);
  const quote = reading.sentence.quotes.find((one) => one.from === at);
  const isHeadline = reading.sentence.paragraph.kind === ParagraphKind.headline;
  if (quote === undefined && !(isHeadline && isFirstPerson(reading, at, to))) return null;
  const end = quote?.to ?? withoutEdge(reading, at, to);
  const mention = { from: speaker.from, to: speaker.to };
  return { ranges: [{ from: at, to: end }], cue: null, mention, phrases: [speaker], rule: Rule.colon, goesOn: false };
}

function isFirstPerson(reading: Reading, at: number, to: number): boolean {
  const first = lowerAt(reading.tokens, at);
  if (first !== 'i' && first !== 'we' && first !== 'my' && first !== 'our') return false;
  for (let index = at + 1; index < to; index++) {
    if (isFiniteVerb(reading, index) || isA(reading.tokens[index], WordClass.auxiliary | WordClass.verb)) return true;
  }
  return false;
}
