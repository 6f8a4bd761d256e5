import { type Paragraph, ParagraphKind } from '../text/split-paragraphs.ts';
import { type Token, TokenKind, type TokenRange } from '../text/token.ts';
import { isA, isListedAs, WordClass } from '../text/word-class.ts';
import { findTopics, type Topic, type TopicText } from './find-topics.ts';
import { isNamedAlone, type NounSorts, sortsOf } from './noun-sorts.ts';

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
  /** Those that the headlines and the beginning of the first paragraph name. */
  readonly openings: ReadonlySet<number>;
  /** The token after that beginning. */
  readonly opening: number;
}

/**
 * Gathers the topics of an article by their nouns; a word that is never surely a noun is none.
 * @param quoted by token: 1 where it stands in a quotation
 */
export function gatherCandidates(text: TopicText, paragraphs: readonly Paragraph[], quoted: Uint8Array): Candidates {
  const topics = findTopics(text);
  const groups = groupByStem(topics).filter((group) => isNoun(group) || group.topics.some(isSure));
  const at = candidateOfTokens(text, groups);
  for (const topic of topics) leaveOutModifiers(at, topic);
  const counts = countsOf(at, groups.length, quoted);
  const headlines = new Set<number>();
  const openings = new Set<number>();
  let opening = 0;
  for (const { kind, from, to } of openingsOf(paragraphs)) {
    opening = to;
    if (kind === ParagraphKind.headline) addNamed(headlines, at, { from, to });
    addNamed(openings, at, { from, to });
  }
  const all = groups.map((group, index) => ({
    stem: group.stem,
    topics: group.topics,
    weight: weightOf(group, counts[index] ?? NO_COUNT) * (headlines.has(index) ? IN_HEADLINE : 1),
  }));
  return { all, at, openings, opening };
}

/** Whether a noun needs nothing before it to be one: no verb has its form. */
function isNoun({ stem, sorts }: TopicGroup): boolean {
  return isNamedAlone(sorts) && !sorts.isVerbToo && !isListedAs(stem, VERBS);
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

interface Count {
  all: number;
  /** Outside quotations. */
  unquoted: number;
}

const NO_COUNT: Readonly<Count> = { all: 0, unquoted: 0 };

function countsOf(at: Int32Array, size: number, quoted: Uint8Array): Count[] {
  const counts = Array.from({ length: size }, () => ({ all: 0, unquoted: 0 }));
  for (let index = 0; index < at.length; index++) {
    const candidate = at[index] ?? -1;
    // Most tokens name none: an array is slow at -1.
    const count = candidate < 0 ? undefined : counts[candidate];
    if (count === undefined) continue;
    count.all++;
    if (quoted[index] === 0) count.unquoted++;
  }
  return counts;
}

function candidateOfTokens({ tokens }: TopicText, groups: readonly TopicGroup[]): Int32Array {
  const indices = new Map<string, number>();
  for (const [index, { stem }] of groups.entries()) indices.set(stem, index);
  const at = new Int32Array(tokens.length).fill(-1);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== TokenKind.word || isA(token, CLOSED) || isVerbThere(tokens, index)) continue;
    at[index] = indices.get(token.stem) ?? -1;
  }
  return at;
}

/** "to vote", "they talk": a word without an ending after one that a verb follows. */
function isVerbThere(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!isA(before, BEFORE_VERB) && before?.lower !== 'to') return false;
  const token = tokens[index];
  if (token === undefined || token.lower.endsWith('s')) return false;
  return isA(token, VERBS) || sortsOf(token.stem).isVerbToo;
}

const BEFORE_VERB = WordClass.subjectPronoun | WordClass.auxiliary | WordClass.people;
const VERBS = WordClass.verb | WordClass.speechVerb;

/** Words that are never what anything is about; most of a text is made of them. */
const CLOSED = WordClass.determiner | WordClass.possessive | WordClass.auxiliary | WordClass.subjectPronoun;

// Weights were set on the articles that the rules were written on; neighbouring values give nearly the same issues.

const IN_HEADLINE = 1.2;
/** "the moon is old": what only speakers name is often said in a figure. */
const ONLY_QUOTED = 0.33;
/** "steel quota" is more of an issue than "quota". */
const COMPOUND = 1.3;

function weightOf(group: TopicGroup, { all, unquoted }: Readonly<Count>): number {
  const isCompound = group.topics.some(({ range }) => range.to - range.from > 1);
  return kindWeight(group) * countWeight(group, all) * (unquoted > 0 ? 1 : ONLY_QUOTED) * (isCompound ? COMPOUND : 1);
}

function kindWeight({ stem, sorts }: TopicGroup): number {
  if (sorts.isRelational) return 1.3;
  if (sorts.isIssue) return 1.5;
  if (sorts.isSetting) return 0.35;
  if (sorts.isSubject) return 1.2;
  return isListedAs(stem, WordClass.organisation) ? 0.8 : 1;
}

/** What is named once only is seldom an issue, but where its noun says so. */
function countWeight({ sorts: { isIssue, isSubject } }: TopicGroup, count: number): number {
  if (count > 1 || isIssue) return 1;
  return isSubject ? 0.6 : 0.33;
}

/** How many tokens of the first paragraph tell what an article is about. */
const BEGINNING = 80;

/** The headlines, and the beginning of the first paragraph below them. */
function openingsOf(paragraphs: readonly Paragraph[]): Pick<Paragraph, 'kind' | 'from' | 'to'>[] {
  const first = paragraphs.find(({ kind }) => kind === ParagraphKind.body);
  const headlines = paragraphs.filter(({ kind }) => kind === ParagraphKind.headline);
  if (first === undefined) return headlines;
  const { kind, from, to } = first;
  return [...headlines, { kind, from, to: Math.min(to, from + BEGINNING) }];
}

function addNamed(named: Set<number>, at: Int32Array, { from, to }: TokenRange): void {
  for (let index = from; index < to; index++) {
    const candidate = at[index] ?? -1;
    if (candidate >= 0) named.add(candidate);
  }
}
