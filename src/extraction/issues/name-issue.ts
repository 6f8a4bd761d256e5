import { spelled } from '../bodies/find-bodies.ts';
import { words } from '../lexicon/words.ts';
import type { Phrases } from '../phrases/find-phrases.ts';
import { nounStem } from '../text/noun-stem.ts';
import { isCapitalAt, lowerAt, type Token, TokenKind, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { Topic } from './find-topics.ts';
import { isNamedAlone, type NounSorts } from './noun-sorts.ts';

/** Where the names of topics are read. */
export interface NamedText {
  readonly tokens: readonly Token[];
  readonly phrases: Phrases;
  /** The end of what opens the article: its headlines and the beginning of the first paragraph. */
  readonly opening: number;
}

/**
 * What a topic is called, in words of the text: with the words before its noun that the article says most often, or that
 * it opens with; with what follows "of" or "on" where its noun alone says too little; else by its noun.
 */
export function nameIssue(text: NamedText, topics: readonly Topic[]): string {
  const { tokens } = text;
  const range = fullName(tokens, topics) ?? openingName(text, topics) ?? nameWithComplement(text, topics);
  return plainCase(tokens, range ?? nounAlone(tokens, topics));
}

/** The noun with the words before it, where it has the same ones at least twice and in half of its places. */
function fullName(tokens: readonly Token[], topics: readonly Topic[]): TokenRange | null {
  const name = commonestName(tokens, topics);
  return name !== null && name.count > 1 && 2 * name.count >= topics.length ? name.range : null;
}

/** The noun with the words before it in the headline or right below, where it says too little alone. */
function openingName({ tokens, opening }: NamedText, topics: readonly Topic[]): TokenRange | null {
  const [first] = topics;
  if (first === undefined || !(isNamedAlone(first.sorts) || first.sorts.isRelational)) return null;
  for (const { range } of topics) {
    if (range.to > opening || range.to - range.from < 2) continue;
    // A longer run may well begin with the clause before it.
    const name = range.to - range.from > LONGEST_OPENING ? { from: range.to - 2, to: range.to } : range;
    if (isModified(tokens, name) && hasNoVerb(tokens, name)) return name;
  }
  return null;
}

const LONGEST_OPENING = 3;

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
  return range.to - range.from === 2 && hasNoVerb(tokens, range);
}

function hasNoVerb(tokens: readonly Token[], range: TokenRange): boolean {
  return isEvery(tokens, range, (token) => !isA(token, VERBS) && !NO_NOUN.test(token.lower));
}

/** Endings of participles and of adjectives that judge. */
const NO_NOUN = /(?:[^e]ed|able|ous|ful|less)$/;

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

/** "level of the lagoon", "ban on phones": a noun that says too little with what it is of. */
function nameWithComplement(text: NamedText, topics: readonly Topic[]): TokenRange | null {
  const [first] = topics;
  if (first === undefined || !(first.sorts.isRelational || first.sorts.isIssue)) return null;
  for (const { range } of topics) {
    const to = endOfComplement(text, range.to, first.sorts);
    if (to !== null) return { from: range.to - 1, to };
  }
  return null;
}

/** Where "of the lagoon" ends at an index; null where no such words stand there. */
function endOfComplement({ tokens, phrases }: NamedText, at: number, { isIssue }: NounSorts): number | null {
  const from = at + (lowerAt(tokens, at + 1) === 'the' ? 2 : 1);
  const isPlace = isIssue && lowerAt(tokens, at) === 'in' && isCapitalAt(tokens, from);
  if (!isPlace && !isLink(lowerAt(tokens, at), tokens[at - 1])) return null;
  const to = endOfNouns({ tokens, phrases }, from);
  return to - from <= LONGEST_COMPLEMENT && isComplement(tokens, { from, to }) ? to : null;
}

/** The end of the noun phrase at an index, which a lone noun before a verb is none of; that index where it has no end. */
function endOfNouns({ tokens, phrases }: Pick<NamedText, 'tokens' | 'phrases'>, from: number): number {
  const phrase = phrases.all[phrases.at[from] ?? -1];
  if (phrase !== undefined) return phrase.to;
  return isEnd(tokens[from + 1]) ? from + 1 : from;
}

function isLink(link: string, noun: Token | undefined): boolean {
  return link === 'of' || ((link === 'on' || link === 'over') && TAKING_ON.has(noun?.stem ?? ''));
}

const LONGEST_COMPLEMENT = 2;

/** Whether it is nouns and adjectives only. */
function isComplement(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const isRight = (token: Token) => token.kind === TokenKind.word && !isA(token, NO_NOUN_WORD);
  return from < to && isEvery(tokens, { from, to: to + 1 }, isRight);
}

function isEnd(token: Token | undefined): boolean {
  return token === undefined || isA(token, ENDS) || token.kind >= TokenKind.quote;
}

/** Nouns that "on" and "over" belong to; after others it tells when or where. */
const TAKING_ON: ReadonlySet<string> = new Set(
  words(`
    ban moratorium cap curb limit restriction embargo sanction tax levy duty tariff surcharge subsidy law rule ruling
    bill vote referendum ballot debate talk negotiation agreement deal accord pact treaty protocol inquiry report study
    dispute conflict row quarrel clash standoff crackdown clampdown attack raid assault strike war hearing decision consultation plan policy research test
  `).map(nounStem),
);
const ENDS = WordClass.preposition | WordClass.conjunction | WordClass.auxiliary | WordClass.subordinator;
const NO_NOUN_WORD =
  WordClass.determiner |
  WordClass.possessive |
  WordClass.possessiveMark |
  WordClass.subjectPronoun |
  WordClass.objectPronoun |
  WordClass.adverb |
  WordClass.time |
  WordClass.people |
  WordClass.role;

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
