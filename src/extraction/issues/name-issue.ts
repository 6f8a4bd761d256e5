import { spelled } from '../bodies/find-bodies.ts';
import { lowerAt, type Token, TokenKind, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { Topic } from './find-topics.ts';

/**
 * What a topic is called, in words of the text: with the words before its noun that the article says most often, where
 * it says them again or where they are sure to tell what it is; with what follows "of" or "on" where its noun alone says
 * too little; else by its noun.
 */
export function nameIssue(tokens: readonly Token[], topics: readonly Topic[]): string {
  const isRelational = topics[0]?.sorts.isRelational === true;
  const range = fullName(tokens, topics) ?? (isRelational ? ofPhrase(tokens, topics) : null);
  return plainCase(tokens, range ?? nounAlone(tokens, topics));
}

/** The noun with the words before it, where it has the same ones at least twice and in half of its places. */
function fullName(tokens: readonly Token[], topics: readonly Topic[]): TokenRange | null {
  const name = commonestName(tokens, topics);
  return name !== null && name.count > 1 && 2 * name.count >= topics.length ? name.range : null;
}

interface CountedName {
  readonly range: TokenRange;
  count: number;
}

/** The noun with the words before it that it has most often. */
function commonestName(tokens: readonly Token[], topics: readonly Topic[]): CountedName | null {
  const counts = new Map<string, CountedName>();
  let best: CountedName | null = null;
  for (const { range, isSure } of topics) {
    if (range.to - range.from < 2 || !isModified(tokens, range)) continue;
    const key = keyOf(tokens, range);
    const one = counts.get(key) ?? { range, count: 0 };
    // Once in a place that leaves no doubt is as good as twice.
    one.count += isSure && isPlain(tokens, range) ? 2 : 1;
    counts.set(key, one);
    if (best === null || one.count > best.count) best = one;
  }
  return best;
}

/** Whether what stands before the noun tells what it is, and neither how many nor who. */
function isModified(tokens: readonly Token[], range: TokenRange): boolean {
  return isEvery(tokens, range, (token) => token.kind === TokenKind.word && !isA(token, NO_MODIFIER));
}

/** Whether it is one noun or adjective, and no form of a verb. */
function isPlain(tokens: readonly Token[], range: TokenRange): boolean {
  return (
    range.to - range.from === 2 &&
    isEvery(tokens, range, (token) => !isA(token, VERBS) && !/(?:[^e]ed|er|able|ous|ful|less)$/.test(token.lower))
  );
}

function isEvery(tokens: readonly Token[], { from, to }: TokenRange, isRight: (token: Token) => boolean): boolean {
  for (let index = from; index < to - 1; index++) {
    const token = tokens[index];
    if (token === undefined || !isRight(token)) return false;
  }
  return true;
}

const VERBS = WordClass.verb | WordClass.speechVerb;
const NO_MODIFIER = WordClass.role | WordClass.title | WordClass.adverb | WordClass.determiner | WordClass.possessive;

function keyOf(tokens: readonly Token[], { from, to }: TokenRange): string {
  let key = '';
  for (let index = from; index < to; index++) key += ` ${tokens[index]?.stem ?? ''}`;
  return key;
}

/** "level of the lagoon", "ban on phones" */
function ofPhrase(tokens: readonly Token[], topics: readonly Topic[]): TokenRange | null {
  const ends = new Map(topics.map(({ range }) => [range.to, range]));
  for (const to of ends.keys()) {
    if (!LINKS.has(lowerAt(tokens, to))) continue;
    const start = to + (isA(tokens[to + 1], WordClass.determiner) ? 2 : 1);
    const noun = tokens[start];
    const isEnd = tokens[start + 1] === undefined || isA(tokens[start + 1], ENDS) || isMark(tokens[start + 1]);
    if (noun?.kind === TokenKind.word && isEnd && !isA(noun, NO_NOUN)) return { from: to - 1, to: start + 1 };
  }
  return null;
}

const LINKS: ReadonlySet<string> = new Set(['of', 'on']);
const ENDS = WordClass.preposition | WordClass.conjunction | WordClass.auxiliary | WordClass.subordinator;
const NO_NOUN =
  WordClass.determiner | WordClass.possessive | WordClass.subjectPronoun | WordClass.objectPronoun | WordClass.adverb;

function isMark(token: Token | undefined): boolean {
  return (token?.kind ?? TokenKind.mark) >= TokenKind.quote;
}

function nounAlone(tokens: readonly Token[], topics: readonly Topic[]): TokenRange {
  const sure = topics.filter(({ isSure }) => isSure);
  const small = (sure.length > 0 ? sure : topics).find(({ range }) => tokens[range.to - 1]?.capital === false);
  const to = (small ?? sure[0] ?? topics[0])?.range.to ?? 1;
  return { from: to - 1, to };
}

/** A capital at the head of a sentence or headline is none of the name's. */
function plainCase(tokens: readonly Token[], range: TokenRange): string {
  const name = spelled(tokens, range);
  const [first, second] = [tokens[range.from], tokens[range.from + 1]];
  const isHead = first?.capital === true && (range.to - range.from < 2 || second?.capital === true);
  return isHead && /^\p{Lu}\p{Ll}+$/u.test(first.text) && range.to - range.from < 2
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}
