import type { Party } from '../parties/party.ts';
import type { Attributed } from '../speakers/resolve-speakers.ts';
import { Rule } from '../statements/draft.ts';
import type { Sentence } from '../text/split-sentences.ts';
import type { TokenRange } from '../text/token.ts';
import type { Fits } from './choose-issues.ts';
import type { Candidates } from './gather-candidates.ts';

/** What topics are fitted to. */
export interface FittedText {
  readonly attributed: readonly Attributed[];
  readonly sentences: readonly Sentence[];
  /** By token: 1 where it stands in a quotation. */
  readonly quoted: Uint8Array;
}

// How near a topic is to a statement; set as the weights of topics are.

/** What a statement names first is mostly what it is about: "quotas would fall". */
const NAMED_FIRST = 2.9;
const NAMED = 1.8;
/** Quotations have more figures of speech than reports. */
const IN_QUOTATION = 0.45;
const IN_SENTENCE = 0.1;
const IN_SENTENCE_BEFORE = 0.3;
const IN_OPENING = 0.1;
/** What fits a statement less well than the best topic by this share is not carried on to the next one. */
const LEAST_CARRIED = 0.3;

/** A statement with what fits it. */
interface Fitted {
  readonly fits: ReadonlyMap<number, number>;
  readonly party: Party;
  readonly sentence: number;
}

/**
 * How well each topic fits each statement: by the statement's words, by those of its sentence and of the one before, and
 * by what the statement before it was about, where it goes on with that.
 */
export function fitTopics(text: FittedText, candidates: Candidates): Fits {
  const bySentence = new Map<number, ReadonlySet<number>>();
  const topicsOf = (index: number): ReadonlySet<number> => {
    const known = bySentence.get(index) ?? namedIn(candidates, text.sentences[index]);
    bySentence.set(index, known);
    return known;
  };
  let before: Fitted | null = null;
  const all: Map<number, number>[] = [];
  for (const statement of text.attributed) {
    const { sentence, party } = statement;
    const fits = namedFits(text, candidates, statement);
    addNear(fits, candidates, [
      [topicsOf(sentence - 1), IN_SENTENCE_BEFORE],
      [topicsOf(sentence), IN_SENTENCE],
      [candidates.openings, IN_OPENING],
    ]);
    if (before !== null) carryOn(fits, before, shareCarried(text, before, statement));
    before = { fits, party, sentence };
    all.push(fits);
  }
  return all;
}

function namedFits({ quoted }: FittedText, { at, all }: Candidates, { ranges }: Attributed): Map<number, number> {
  const fits = new Map<number, number>();
  let near = NAMED_FIRST;
  for (const { from, to } of ranges) {
    for (let index = from; index < to; index++) {
      const topic = at[index] ?? -1;
      if (topic < 0) continue;
      const fit = near * (quoted[index] === 1 ? IN_QUOTATION : 1) * (all[topic]?.weight ?? 0);
      fits.set(topic, Math.max(fits.get(topic) ?? 0, fit));
      near = NAMED;
    }
  }
  return fits;
}

type Near = readonly [topics: ReadonlySet<number>, near: number];

/** Adds what stands around a statement, and not in it. */
function addNear(fits: Map<number, number>, { all }: Candidates, around: readonly Near[]): void {
  const own = new Set(fits.keys());
  for (const [topics, near] of around) {
    for (const topic of topics) {
      if (!own.has(topic)) fits.set(topic, (fits.get(topic) ?? 0) + near * (all[topic]?.weight ?? 0));
    }
  }
}

/** How much a statement goes on with what the one before it was about. */
function shareCarried({ sentences, quoted }: FittedText, before: Fitted, statement: Attributed): number {
  const { ranges, sentence, party, rule } = statement;
  if (rule === Rule.followUp) return 0.7;
  const isQuoted = quoted[ranges[0]?.from ?? 0] === 1;
  if (isQuoted && before.party === party) return 0.4;
  if (sentences[sentence]?.paragraph === sentences[before.sentence]?.paragraph) return 0.4;
  return isQuoted ? 0.25 : 0;
}

function carryOn(fits: Map<number, number>, before: Fitted, share: number): void {
  if (share === 0) return;
  let best = 0;
  for (const fit of before.fits.values()) best = Math.max(best, fit);
  for (const [topic, fit] of before.fits) {
    if (fit >= LEAST_CARRIED * best) fits.set(topic, (fits.get(topic) ?? 0) + share * fit);
  }
}

const NONE: ReadonlySet<number> = new Set();

function namedIn({ at }: Candidates, range: TokenRange | undefined): ReadonlySet<number> {
  if (range === undefined) return NONE;
  const named = new Set<number>();
  for (let index = range.from; index < range.to; index++) {
    const topic = at[index] ?? -1;
    if (topic >= 0) named.add(topic);
  }
  return named;
}
