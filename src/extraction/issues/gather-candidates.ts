import { type Paragraph, ParagraphKind } from '../text/split-paragraphs.ts';
import { TokenKind, type TokenRange } from '../text/token.ts';
import { classesOf, isA, WordClass } from '../text/word-class.ts';
import { findTopics, type Topic, type TopicText } from './find-topics.ts';
import type { NounSorts } from './noun-sorts.ts';

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
  const groups = groupByStem(topics).filter(({ sorts, topics: group }) => sorts.isIssue || group.some(isSure));
  const at = candidateOfTokens(text, groups);
  for (const topic of topics) leaveOutModifiers(at, topic);
  const counts = countsOf(at, groups.length);
  const openings = openingWeights(paragraphs, at, groups.length);
  const all = groups.map((group, index) => ({
    stem: group.stem,
    topics: group.topics,
    weight: kindWeight(group) * countWeight(group, counts[index] ?? 1) * (openings[index] ?? 1),
  }));
  return { all, at };
}

function isSure(topic: Topic): boolean {
  return topic.isSure;
}

interface TopicGroup {
  readonly stem: string;
  readonly sorts: NounSorts;
  readonly topics: Topic[];
}

function groupByStem(topics: readonly Topic[]): TopicGroup[] {
  const groups = new Map<string, TopicGroup>();
  for (const topic of topics) {
    const { stem, sorts } = topic;
    const group = groups.get(stem);
    if (group === undefined) groups.set(stem, { stem, sorts, topics: [topic] });
    else group.topics.push(topic);
  }
  return [...groups.values()];
}

/** "the kite ban" is about a ban, not about kites. */
function leaveOutModifiers(at: Int32Array, { sorts, range, isSure }: Topic): void {
  if (!isSure || !sorts.isIssue) return;
  for (let index = range.from; index < range.to - 1; index++) at[index] = -1;
}

function countsOf(at: Int32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const candidate of at) if (candidate >= 0) counts[candidate] = (counts[candidate] ?? 0) + 1;
  return counts;
}

function candidateOfTokens({ tokens }: TopicText, groups: readonly TopicGroup[]): Int32Array {
  const indices = new Map<string, number>();
  for (const [index, { stem }] of groups.entries()) indices.set(stem, index);
  const at = new Int32Array(tokens.length).fill(-1);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== TokenKind.word || isA(token, CLOSED)) continue;
    at[index] = indices.get(token.stem) ?? -1;
  }
  return at;
}

/** Words that are never what anything is about; most of a text is made of them. */
const CLOSED = WordClass.determiner | WordClass.possessive | WordClass.auxiliary | WordClass.subjectPronoun;

// Weights were set on the articles that the rules were written on; neighbouring values give nearly the same issues.

function kindWeight({ stem, sorts: { isIssue, isRelational } }: TopicGroup): number {
  if (isRelational) return 1;
  if (isIssue) return 1.6;
  return (classesOf(stem) & WordClass.organisation) === 0 ? 1 : 0.8;
}

/** What is named once only is seldom an issue, but where its noun says so. */
function countWeight({ sorts: { isIssue } }: TopicGroup, count: number): number {
  if (count < 2) return isIssue ? 1 : 0.25;
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
