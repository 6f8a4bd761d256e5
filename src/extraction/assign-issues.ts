import { SpeakerType } from '#domain';
import type { Directory } from './directory.ts';
import type { Phrases } from './find-phrases.ts';
import { findTopics, type Topic } from './find-topics.ts';
import type { IssueIndex } from './issue-index.ts';
import type { Attributed } from './resolve-speakers.ts';
import { type Paragraph, ParagraphKind } from './split-paragraphs.ts';
import type { Token, TokenRange } from './token.ts';

/** What the issues of statements are found in. */
export interface IssueText {
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
  readonly phrases: Phrases;
  readonly directory: Directory;
  readonly attributed: readonly Attributed[];
  /** Issues on record; null where none are known. */
  readonly knownIssues: IssueIndex | null;
}

/** No statement has more. */
const MOST_ISSUES = 3;

/**
 * What each statement is about, the weightiest first: issues on record that it names, else the noun phrase that the
 * article speaks of most and that reads most like an issue; what has none of its own goes on with the one before it.
 */
export function assignIssues(text: IssueText): string[][] {
  const topics = findTopics(text.tokens, text.phrases).filter((topic) => topic.isIssue || !namesPerson(text, topic));
  const ledger = new Ledger(topics, headlineRanges(text.paragraphs));
  let last: readonly string[] = [];
  return text.attributed.map((statement) => {
    const known = knownIn(text, statement.ranges);
    const own = known.length > 0 ? known : ledger.bestIn(statement.ranges);
    const found = own.length > 0 ? own : last.length > 0 ? last.slice(0, 1) : ledger.main();
    last = found;
    return [...found].slice(0, MOST_ISSUES);
  });
}

function namesPerson({ phrases, directory }: IssueText, { at }: Topic): boolean {
  const phrase = phrases.all[phrases.at[at] ?? -1];
  return phrase !== undefined && directory.byPhrase.get(phrase)?.type === SpeakerType.PERSON;
}

function headlineRanges(paragraphs: readonly Paragraph[]): TokenRange[] {
  return paragraphs.filter(({ kind }) => kind === ParagraphKind.headline);
}

function knownIn({ tokens, knownIssues }: IssueText, ranges: readonly TokenRange[]): string[] {
  if (knownIssues === null) return [];
  const found = new Set<string>();
  for (const { from, to } of ranges) {
    const words = tokens.slice(from, to).map(({ lower }) => lower);
    for (let index = 0; index < words.length; index++) {
      const name = knownIssues.at(words, index);
      if (name !== null) found.add(name);
    }
  }
  return [...found];
}

/** The topics of an article, with how much each weighs in it, and which of them are one. */
class Ledger {
  readonly #topics: readonly Topic[];
  readonly #counts = new Map<string, number>();
  /** By key: the name that stands for it. */
  readonly #names = new Map<string, Topic>();
  readonly #headlines: readonly TokenRange[];

  constructor(topics: readonly Topic[], headlines: readonly TokenRange[]) {
    this.#topics = topics;
    this.#headlines = headlines;
    for (const topic of topics) this.#enter(topic);
    this.#join();
  }

  /** The topics that these ranges are about: the best one, and others only where they read like issues. */
  bestIn(ranges: readonly TokenRange[]): string[] {
    const inside = ranges.flatMap((range) => this.#inside(range));
    const ranked = inside.toSorted((one, other) => this.#score(other) - this.#score(one) || one.at - other.at);
    const [best] = ranked;
    if (best === undefined || this.#score(best) <= 0) return [];
    const more = ranked.filter((topic) => topic !== best && topic.weight >= SURE && this.#score(topic) >= SURE);
    return [...new Set([best, ...more].map((topic) => this.#nameOf(topic)))].slice(0, 2);
  }

  /** What the whole article is about. */
  main(): string[] {
    let best: Topic | null = null;
    for (const topic of this.#names.values()) if (best === null || this.#score(topic) > this.#score(best)) best = topic;
    return best === null ? [] : [this.#nameOf(best)];
  }

  #enter(topic: Topic): void {
    this.#counts.set(topic.key, (this.#counts.get(topic.key) ?? 0) + 1);
    if (!this.#names.has(topic.key)) this.#names.set(topic.key, topic);
  }

  /** "the ban" is "the peat ban" where the article has one such only: the longer name stands for both. */
  #join(): void {
    const byHead = new Map<string, Set<string>>();
    for (const { key, head } of this.#names.values()) {
      if (key !== head) byHead.set(head, (byHead.get(head) ?? new Set()).add(key));
    }
    for (const [key, { head }] of this.#names) {
      const [only, second] = byHead.get(head) ?? [];
      const longer = only === undefined ? undefined : this.#names.get(only);
      if (key !== head || second !== undefined || longer === undefined) continue;
      this.#names.set(key, longer);
      this.#counts.set(longer.key, (this.#counts.get(longer.key) ?? 0) + (this.#counts.get(key) ?? 0));
    }
  }

  #inside({ from, to }: TokenRange): Topic[] {
    let low = 0;
    let high = this.#topics.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#topics[middle]?.at ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    const found: Topic[] = [];
    for (let at = low; (this.#topics[at]?.at ?? to) < to; at++) {
      const topic = this.#topics[at];
      if (topic !== undefined) found.push(topic);
    }
    return found;
  }

  #score(topic: Topic): number {
    const standing = this.#names.get(topic.key) ?? topic;
    const count = Math.min(this.#counts.get(standing.key) ?? 1, MOST_COUNTED);
    return standing.weight + 2 * (count - 1) + (this.#isHeadline(standing) ? 3 : 0);
  }

  #isHeadline({ at }: Topic): boolean {
    return this.#headlines.some(({ from, to }) => at >= from && at < to);
  }

  #nameOf(topic: Topic): string {
    return (this.#names.get(topic.key) ?? topic).name;
  }
}

/** From this weight on a topic is an issue beyond doubt. */
const SURE = 8;
const MOST_COUNTED = 4;
