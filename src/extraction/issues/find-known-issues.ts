import type { Attributed } from '../speakers/resolve-speakers.ts';
import type { Token, TokenRange } from '../text/token.ts';
import { type IssueIndex, type IssueWord, wordsOf } from './issue-index.ts';

/** Where issues on record are looked for. */
export interface KnownIssueText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly attributed: readonly Attributed[];
}

/** By statement: the issues on record that it names, or means by "the region" after one was named. */
export function findKnownIssues(given: KnownIssueText, index: IssueIndex): string[][] {
  const named = new Set<string>();
  return given.attributed.map(({ ranges }) => {
    const found = ranges.flatMap((range) => namedIn(given, index, { range, named }));
    return withoutWholes(index, [...new Set(found)]);
  });
}

interface Place {
  readonly range: TokenRange;
  /** All issues that the article has named up to here. */
  readonly named: Set<string>;
}

function namedIn({ text, tokens }: KnownIssueText, index: IssueIndex, { range, named }: Place): string[] {
  const words = wordsOf(text.slice(tokens[range.from]?.start, tokens[range.to - 1]?.end));
  const subjects: string[] = [];
  const places: string[] = [];
  for (const { name, from } of index.namedIn(words)) {
    (isPlace(words, from) ? places : subjects).push(name);
  }
  for (const name of [...subjects, ...places]) named.add(name);
  if (subjects.length > 0) return subjects;
  return places.length > 0 ? places : pointedAt(index, words, named);
}

/** "in the Asia-Pacific" tells where; what else is named tells what. */
function isPlace(words: readonly IssueWord[], from: number): boolean {
  const before = words[from - 1]?.stem === 'the' ? from - 2 : from - 1;
  return words[before]?.stem === 'in';
}

/** "the region", where one such has been named */
function pointedAt(index: IssueIndex, words: readonly IssueWord[], named: ReadonlySet<string>): string[] {
  return words.flatMap(({ stem }, at) => {
    if (!POINTERS.has(words[at - 1]?.stem ?? '')) return [];
    const meant = [...index.endingIn(stem)].filter((name) => named.has(name));
    return meant.length === 1 ? meant : [];
  });
}

const POINTERS: ReadonlySet<string> = new Set(['the', 'this', 'that']);

/** What names a part names the whole too: the part alone tells both. */
function withoutWholes(index: IssueIndex, names: readonly string[]): string[] {
  return names.filter((name) => !names.some((other) => other !== name && index.isPartOf(other, name)));
}
