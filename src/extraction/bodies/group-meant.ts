import { groupNouns, membershipNouns, sharedBodyNouns, treatyNouns } from '../lexicon/membership-words.ts';
import { impliedOffices } from '../lexicon/offices.ts';
import type { Paragraph } from '../text/split-paragraphs.ts';
import { lowerAt, type Token, TokenKind, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { Body } from './body.ts';
import { type BodyIndex, isNamedOrganisation } from './body-index.ts';
import { isAbbreviation } from './full-names.ts';

const shared: ReadonlySet<string> = new Set([...groupNouns, ...sharedBodyNouns, ...treatyNouns]);

/** Whoever holds these works for a body; a member or founder belongs to it. */
const offices: ReadonlySet<string> = new Set(
  impliedOffices.filter((office) => membershipNouns[office] === undefined || office === 'chair'),
);

/** What is looked at for the body that others belong to. */
export interface GroupText {
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
  readonly bodies: BodyIndex;
}

/** Which body is looked for: before an index, by a noun for it where the text gives one, and none of some. */
export interface GroupSought {
  readonly at: number;
  readonly noun: string | null;
  readonly except: readonly Body[];
}

/**
 * The body that members joined where the text says "the bloc", or nothing: the last that is called so, else the last of
 * the paragraph, else the one that the article names most.
 */
export function groupMeant(text: GroupText, { at, noun, except }: GroupSought): Body | null {
  const isOther = otherThan(except);
  const isGroup = (body: Body) => isOther(body) && isShared(body);
  return (
    (noun === null ? null : text.bodies.lastBefore(at, (body) => isOther(body) && isCalled(body, noun))) ??
    groupBeside(text, { from: 0, to: at }, except) ??
    namedMost(text, at, isGroup) ??
    text.bodies.lastBefore(at, isOther)
  );
}

/**
 * The body that others can belong to that the last paragraph of a range names, and not for an office in it: what a
 * sentence of it begins with, else the last. Where the range begins inside that paragraph, what is named in passing
 * does not count.
 */
export function groupBeside(text: GroupText, { from, to }: TokenRange, except: readonly Body[]): Body | null {
  const isOther = otherThan(except);
  const paragraph = paragraphStart(text, to);
  const inside = text.bodies.inside({ from: Math.max(from, paragraph), to });
  const isCandidate = (body: Body) => isOther(body) && isShared(body) && !isOfOffice(text.tokens, body);
  const subject = inside.findLast((body) => isSubject(text.tokens, body) && isCandidate(namedFor(text, body)));
  if (subject !== undefined) return namedFor(text, subject);
  return from > paragraph ? null : (inside.findLast(isCandidate) ?? null);
}

/** "The pact" begins a sentence that is about the Roe Pact. */
function namedFor({ bodies }: GroupText, body: Body): Body {
  const { noun, name, from } = body;
  if (noun === null || noun !== name) return body;
  return bodies.lastBefore(from, (other) => isNamedOrganisation(other) && isCalled(other, noun)) ?? body;
}

function isSubject(tokens: readonly Token[], { from, to }: Body): boolean {
  const start = isA(tokens[from - 1], WordClass.determiner) ? from - 1 : from;
  const before = tokens[start - 1];
  const beginsSentence = before === undefined || before.kind >= TokenKind.quote;
  return beginsSentence && before?.text !== ',' && !isA(tokens[to], WordClass.possessiveMark);
}

function otherThan(except: readonly Body[]): (body: Body) => boolean {
  const names = new Set(except.map(({ name }) => name));
  return (body) => isNamedOrganisation(body) && !names.has(body.name);
}

/** Whether a body is one that others belong to, by its name: a pact or a council, or letters for one. */
function isShared({ name }: Body): boolean {
  return isAbbreviation(name) || wordsOf(name).some((word) => shared.has(word));
}

function isCalled({ name }: Body, noun: string): boolean {
  return wordsOf(name).includes(noun);
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(' ');
}

function paragraphStart({ paragraphs }: GroupText, at: number): number {
  let start = 0;
  for (const { first, to } of paragraphs) {
    if (first > at) break;
    if (at <= to) start = first;
  }
  return start;
}

/** "a former treasurer of the Roe Council", "who heads the Roe Council": told of a person only. */
function isOfOffice(tokens: readonly Token[], { from }: Body): boolean {
  const of = isA(tokens[from - 1], WordClass.determiner) ? from - 2 : from - 1;
  if (/^(?:heads|headed|runs|ran|leads|led)$/.test(lowerAt(tokens, of))) return true;
  return /^(?:of|at)$/.test(lowerAt(tokens, of)) && offices.has(lowerAt(tokens, of - 1));
}

/** By its names and by the nouns that are in them: "the federation" counts for the Roe Federation. */
function namedMost({ bodies }: GroupText, at: number, fits: (body: Body) => boolean): Body | null {
  const counts = new Map<string, Counted>();
  for (const body of bodies.allBefore(at)) {
    if (body.noun !== null) countDescribed(counts, body.noun);
    else if (fits(body)) count(counts, body);
  }
  let most: Counted | null = null;
  for (const one of counts.values()) if (most === null || one.times > most.times) most = one;
  return most === null ? null : most.body;
}

interface Counted {
  readonly body: Body;
  times: number;
}

function count(counts: Map<string, Counted>, body: Body): void {
  const known = counts.get(body.name);
  if (known === undefined) counts.set(body.name, { body, times: 1 });
  else known.times++;
}

function countDescribed(counts: ReadonlyMap<string, Counted>, noun: string): void {
  for (const one of counts.values()) if (isCalled(one.body, noun)) one.times++;
}
