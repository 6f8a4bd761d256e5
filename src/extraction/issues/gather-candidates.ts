import { type Paragraph, ParagraphKind } from '../text/split-paragraphs.ts';
import { TokenKind, type TokenRange } from '../text/token.ts';
import { classesOf, isA, WordClass } from '../text/word-class.ts';
import { findTopics, issues, relational, type Topic, type TopicText } from './find-topics.ts';

/** A topic of an article with all its mentions. */
export interface Candidate {
  readonly stem: string;
  /** Where it stands as a noun. */
  readonly topics: readonly Topic[];
  /** How much it is like an issue, whichever statements name it. */
  readonly weight: number;
}

/** The topics of an article, and which of them each token names. */
export interface Candidates {
  readonly all: readonly Candidate[];
  /** By token: the index in `all`, or -1. */
  readonly at: Int32Array;
}

/** Gathers the topics of an article by their nouns; a word that is never surely a noun is none. */
export function gatherCandidates(text: TopicText, paragraphs: readonly Paragraph[]): Candidates {
  const topics = findTopics(text);
  const groups = [...groupByStem(topics)].filter(
    ([stem, group]) => issues.has(stem) || group.some(({ isSure }) => isSure),
  );
  const at = candidateOfTokens(text, new Map(groups.map(([stem], index) => [stem, index])));
  // "the kite ban" is about a ban, not about kites.
  for (const { range } of topics.filter(isSureIssue)) at.fill(-1, range.from, range.to - 1);
  const counts = new Uint32Array(groups.length);
  for (const index of at) if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  const openings = openingWeights(paragraphs, at, groups.length);
  const all = groups.map(([stem, group], index) => ({
    stem,
    topics: group,
    weight: kindWeight(stem) * countWeight(stem, counts[index] ?? 1) * (openings[index] ?? 1),
  }));
  return { all, at };
}

function isSureIssue({ stem, isSure }: Topic): boolean {
  return isSure && issues.has(stem);
}

function groupByStem(topics: readonly Topic[]): Map<string, Topic[]> {
  const groups = new Map<string, Topic[]>();
  for (const topic of topics) {
    const group = groups.get(topic.stem);
    if (group === undefined) groups.set(topic.stem, [topic]);
    else group.push(topic);
  }
  return groups;
}

function candidateOfTokens({ tokens, stems }: TopicText, indices: ReadonlyMap<string, number>): Int32Array {
  const at = new Int32Array(tokens.length).fill(-1);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== TokenKind.word || isA(token, CLOSED)) continue;
    at[index] = indices.get(stems.of(token.lower)) ?? -1;
  }
  return at;
}

/** Words that are never what anything is about; most of a text is made of them. */
const CLOSED = WordClass.determiner | WordClass.possessive | WordClass.auxiliary | WordClass.subjectPronoun;

// Weights were set on the articles that the rules were written on; neighbouring values give nearly the same issues.

function kindWeight(stem: string): number {
  if (relational.has(stem)) return 1;
  if (issues.has(stem)) return 1.6;
  return (classesOf(stem) & WordClass.organisation) === 0 ? 1 : 0.8;
}

/** What is named once only is seldom an issue, but where its noun says so. */
function countWeight(stem: string, count: number): number {
  if (count < 2) return issues.has(stem) ? 1 : 0.25;
  return Math.min(1 + 0.1 * (count - 2), 2);
}

/** What the headlines and the first paragraph name weighs more. */
function openingWeights(paragraphs: readonly Paragraph[], at: Int32Array, size: number): Float64Array {
  const weights = new Float64Array(size).fill(1);
  const raise = ({ from, to }: TokenRange, weight: number) => {
    for (let index = from; index < to; index++) {
      const candidate = at[index] ?? -1;
      if (candidate >= 0) weights[candidate] = Math.max(weights[candidate] ?? 1, weight);
    }
  };
  const first = paragraphs.find(({ kind }) => kind === ParagraphKind.body);
  if (first !== undefined) raise(first, 1.3);
  for (const paragraph of paragraphs) if (paragraph.kind === ParagraphKind.headline) raise(paragraph, 1.6);
  return weights;
}
