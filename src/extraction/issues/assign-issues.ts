import type { Party } from '../parties/party.ts';
import type { Phrases } from '../phrases/find-phrases.ts';
import type { Attributed } from '../speakers/resolve-speakers.ts';
import type { Paragraph } from '../text/split-paragraphs.ts';
import type { Sentence } from '../text/split-sentences.ts';
import type { Token, TokenRange } from '../text/token.ts';
import { chooseIssues } from './choose-issues.ts';
import { findKnownIssues } from './find-known-issues.ts';
import { fitTopics } from './fit-topics.ts';
import { type Candidate, type Candidates, gatherCandidates } from './gather-candidates.ts';
import { type IssueIndex, wordsOf } from './issue-index.ts';
import { type NamedText, nameIssue } from './name-issue.ts';
import { sameNouns } from './noun-sorts.ts';

/** What the issues of statements are found in. */
export interface IssueText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly phrases: Phrases;
  readonly attributed: readonly Attributed[];
  /** Issues on record; null where none are known. */
  readonly knownIssues: IssueIndex | null;
}

/** No statement has more issues on record. */
const MOST_KNOWN = 3;

/**
 * What each statement is about, the weightiest first: the issues on record that it names, or that its speaker named
 * right before; else one or two of the few topics that most statements of the article are about.
 */
export function assignIssues(text: IssueText): (readonly string[])[] {
  const { attributed, knownIssues } = text;
  if (attributed.length === 0) return [];
  const known = knownIssues === null ? attributed.map(() => []) : findKnownIssues(text, knownIssues);
  carryOn(attributed, known);
  const topics = topicsOfStatements(text);
  return known.map((names, index) => (names.length > 0 ? names.slice(0, MOST_KNOWN) : (topics[index] ?? [])));
}

/** Whoever goes on speaking goes on with the same issue on record. */
function carryOn(attributed: readonly Attributed[], known: string[][]): void {
  const last = new Map<Party, { readonly sentence: number; readonly issues: readonly string[] }>();
  for (const [index, { party, sentence }] of attributed.entries()) {
    const before = last.get(party);
    const own = known[index] ?? [];
    const follows = before !== undefined && sentence - before.sentence <= NEXT;
    const issues = own.length > 0 || !follows ? own : before.issues.slice(0, 1);
    known[index] = [...issues];
    last.set(party, { sentence, issues });
  }
}

/** How many sentences on a statement still follows another one. */
const NEXT = 2;

function topicsOfStatements(text: IssueText): (readonly string[])[] {
  const { tokens, paragraphs, phrases, attributed } = text;
  const quoted = quotedTokens(text);
  const candidates = gatherCandidates({ tokens, phrases }, paragraphs, quoted);
  const fits = fitTopics({ attributed, sentences: text.sentences, quoted }, candidates);
  const chosen = chooseIssues(fits);
  const names = namesOf(text, candidates, chosen);
  const namesOfAll = (some: readonly number[]) => [...new Set(some.flatMap((topic) => names.get(topic) ?? []))];
  let last = namesOfAll(chosen.slice(0, 1));
  return attributed.map(({ ranges }, index) => {
    const best = bestIn(chosen, fits[index] ?? new Map(), namedIn(candidates, ranges));
    if (best.length > 0) last = namesOfAll(best);
    return last;
  });
}

/** By token: 1 where it stands in a quotation. */
function quotedTokens({ tokens, sentences }: IssueText): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  for (const { quotes } of sentences) for (const { from, to } of quotes) quoted.fill(1, from, to);
  return quoted;
}

/**
 * By topic. "kites" beside "kite ban" goes by the longer name, "truce" by "ceasefire" where that weighs more: an article
 * has no two issues that are nearly one.
 */
function namesOf(text: IssueText, { all, opening }: Candidates, chosen: readonly number[]): Map<number, string> {
  const longer = new Map<string, string>();
  const namedText = { ...text, opening };
  const named = chosen.flatMap((index) => {
    const candidate = all[index];
    if (candidate === undefined) return [];
    const name = nameOf(namedText, candidate, longer);
    nameAlike(longer, candidate.stem, name);
    return [{ index, name, stem: candidate.stem }];
  });
  return new Map(named.map(({ index, name, stem }) => [index, longer.get(stem) ?? name]));
}

/** Lets nouns that mean the same go by the name of the first, or by the one that says more than a noun. */
function nameAlike(longer: Map<string, string>, stem: string, name: string): void {
  const known = longer.get(stem);
  if (known !== undefined && (known.includes(' ') || !name.includes(' '))) return;
  const same = sameNouns(stem);
  if (same.length === 0) return;
  longer.delete(stem);
  for (const other of same) longer.set(other, name);
}

/** The name of a topic, that on record if there is one; notes for which words before its noun it stands too. */
function nameOf(text: IssueText & NamedText, { topics, stem }: Candidate, longer: Map<string, string>): string {
  const { knownIssues } = text;
  const own = nameIssue(text, topics);
  if (knownIssues === null && !own.includes(' ')) return own;
  const words = wordsOf(own);
  const name = knownIssues?.named(words) ?? own;
  for (const word of words) if (word.stem !== stem) longer.set(word.stem, name);
  return name;
}

/** A second topic that a statement names has to fit as well as the best one by this share. */
const NAMED_NEARLY = 0.4;
/** One that only stands around it, or that it goes on with. */
const NEARLY = 0.6;

/** The topic that fits a statement best, and one more that fits nearly as well. */
function bestIn(chosen: readonly number[], fits: ReadonlyMap<number, number>, own: ReadonlySet<number>): number[] {
  const ranked = chosen.filter((topic) => fits.has(topic)).sort((one, other) => fitOf(fits, other) - fitOf(fits, one));
  const [best, second] = ranked;
  if (best === undefined) return [];
  if (second === undefined) return [best];
  const least = own.has(second) ? NAMED_NEARLY : NEARLY;
  return fitOf(fits, second) < least * fitOf(fits, best) ? [best] : [best, second];
}

function fitOf(fits: ReadonlyMap<number, number>, topic: number): number {
  return fits.get(topic) ?? 0;
}

function namedIn({ at }: Candidates, ranges: readonly TokenRange[]): Set<number> {
  const named = new Set<number>();
  for (const { from, to } of ranges) {
    for (let index = from; index < to; index++) {
      const candidate = at[index] ?? -1;
      if (candidate >= 0) named.add(candidate);
    }
  }
  return named;
}
