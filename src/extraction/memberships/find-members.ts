import { type Body, BodyKind } from '../bodies/body.ts';
import type { BodyList } from '../bodies/body-index.ts';
import { copulas, doubts } from '../lexicon/membership-words.ts';
import { words } from '../lexicon/words.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import { lowerAt, type Token, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { type ClaimPlace, claimBefore } from './claim-place.ts';
import { severalMeant } from './several-meant.ts';
import { topicBefore, topicOf } from './topic-before.ts';

const doubting: ReadonlySet<string> = new Set(doubts);
const copular: ReadonlySet<string> = new Set(copulas);
/** Which of several somebody is one of: "both of which". */
const shares: ReadonlySet<string> = new Set(words('both all each two three four five'));
/** Nouns for several that are named after them. */
const severals: ReadonlySet<string> = new Set(
  words(
    'countries states nations members companies firms clubs unions cities towns universities banks councils parties',
  ),
);
const reflexives: ReadonlySet<string> = new Set(words('itself themselves each both all together alone too'));
const countryNouns: ReadonlySet<string> = new Set(
  words('country nation kingdom republic state island archipelago sultanate emirate principality duchy'),
);
/** Between a subject and its verb nothing longer stands, in tokens. */
const LONGEST_ASIDE = 40;

/** Where the verb group begins that ends before an index; null where it leaves open whether the thing is so. */
export function startOfVerb(tokens: readonly Token[], at: number): number | null {
  let index = at;
  while (index > 0) {
    const token = tokens[index - 1];
    const lower = token?.lower ?? '';
    if (doubting.has(lower) || lower === 'to') return null;
    if (!isA(token, WordClass.auxiliary | WordClass.adverb) && !copular.has(lower) && !reflexives.has(lower)) break;
    index--;
  }
  return index;
}

/** Who does what a verb group says that begins at an index; null where it is no country and no body. */
export function subjectOf(place: ClaimPlace, verb: number): BodyList | null {
  return subjectEndingAt(place, verb) ?? severalMeant(place, verb) ?? subjectMeant(place, verb - 1);
}

/** Whom the word before a verb means: "which", "it", "the country", or the subject of an earlier verb behind "and". */
function subjectMeant(place: ClaimPlace, at: number): BodyList | null {
  const { tokens } = place.text;
  const word = lowerAt(tokens, at);
  if (isA(tokens[at], WordClass.relative)) return antecedentBefore(place, at);
  if (word === ',')
    return namedAside(place, at) ?? ofClaim(place, beforeAside(place, at)) ?? subjectOfSentence(place, at);
  if (/^(?:and|but|or)$/.test(word)) return subjectOfSentence(place, at);
  if (word === 'it' || word === 'they') return subjectBefore(place, at);
  return countryNouns.has(word) ? countryBefore(place, at) : null;
}

/** "Ayland, which", "Ayland and Beland, both of which" */
function antecedentBefore({ text: { tokens, bodies }, sentence }: ClaimPlace, relative: number): BodyList | null {
  if (lowerAt(tokens, relative) === 'who') return null;
  const isShare = lowerAt(tokens, relative - 1) === 'of' && shares.has(lowerAt(tokens, relative - 2));
  const start = isShare ? relative - 2 : relative;
  const list = bodies.listUntil(textAt(tokens, start - 1) === ',' ? start - 1 : start);
  return list !== null && list.from >= sentence.from ? list : null;
}

/** The bodies that end right before an index and are not the object of a preposition. */
export function subjectEndingAt({ text, sentence }: ClaimPlace, at: number): BodyList | null {
  const list = text.bodies.listUntil(at);
  return list !== null && list.from >= sentence.from ? withoutObject(text.tokens, list) : null;
}

/** "the leaders of Chad": what stands after a preposition is not who does it. */
function withoutObject(tokens: readonly Token[], list: BodyList): BodyList | null {
  const before = tokens[list.from - 1];
  if (/^(?:nor|neither|no|without)$/.test(before?.lower ?? '')) return null;
  if (!isA(before, WordClass.preposition) || isA(before, WordClass.subordinator)) return list;
  // "the governments of Ayland and Beland"
  return /^governments?$/.test(lowerAt(tokens, list.from - 2)) ? list : null;
}

function isCountry({ kind, isCapital }: Body): boolean {
  return kind === BodyKind.country && !isCapital;
}

/** "The country joined": the one that was spoken of, else the article's own, else the one named last. */
function countryBefore({ text, sentence }: ClaimPlace, noun: number): BodyList | null {
  if (!isA(text.tokens[noun - 1], WordClass.determiner)) return null;
  const topic = topicBefore(text, sentence.from, isCountry);
  const main = topic === null ? text.names.mainCountry() : null;
  const body =
    topic ??
    text.bodies.lastBefore(noun, (one) => isCountry(one) && one.name === main) ??
    text.bodies.lastBefore(noun, isCountry);
  return body === null ? null : { members: [body], from: noun - 1, to: noun + 1 };
}

/** "Three countries, Ayland, Beland and Ceeland, founded", "The bank, Banco Roe, joined": the aside names them. */
function namedAside({ text: { bodies, tokens } }: ClaimPlace, comma: number): BodyList | null {
  const list = bodies.listUntil(comma);
  if (list === null || textAt(tokens, list.from - 1) !== ',') return null;
  if (list.members.some(({ noun }) => noun !== null)) return null;
  const isPlural = list.members.length > 1;
  const isDescribed = isPlural
    ? severals.has(lowerAt(tokens, list.from - 2))
    : (bodies.until(list.from - 1)?.noun ?? null) !== null;
  return isDescribed ? list : null;
}

/** "Angola, a member since 2007, withdrew": the subject stands before what is between commas. */
function beforeAside({ text, sentence }: ClaimPlace, comma: number): BodyList | null {
  const least = Math.max(sentence.from, comma - LONGEST_ASIDE);
  for (let index = comma - 1; index > least; index--) {
    if (textAt(text.tokens, index) === ';') return null;
    if (textAt(text.tokens, index) !== ',') continue;
    const list = text.bodies.listUntil(index);
    const lead = lowerAt(text.tokens, index + 1);
    if (list === null || text.bodies.from(index + 1) !== null || lead === 'and') continue;
    return withoutObject(text.tokens, list);
  }
  return null;
}

/** "Ayland, the last to join the Roe Pact, left": not what was joined, but who did. */
function ofClaim(place: ClaimPlace, list: BodyList | null): BodyList | null {
  const claim = claimBefore(place);
  const isWhole = list !== null && claim?.isOfSubject === true && list.from >= claim.from && list.to <= claim.to;
  return isWhole && list.members.every((body) => !claim.members.includes(body)) ? null : list;
}

/** "Ayland signed in May and joined in June": whoever the sentence is about. */
export function subjectOfSentence(place: ClaimPlace, at: number): BodyList | null {
  const { text } = place;
  const start = startOfClauses(place, at);
  const claim = claimBefore(place);
  if (claim?.isOfSubject === true && claim.to > start)
    return { members: claim.members, from: claim.from, to: claim.to };
  const list = text.bodies.listFrom(start);
  if (list !== null) return list.to < at ? list : null;
  return lowerAt(text.tokens, start) === 'it' ? subjectBefore(place, start) : null;
}

/** Behind the last semicolon of a sentence another one begins, so to speak. */
function startOfClauses({ text: { tokens }, sentence }: ClaimPlace, at: number): number {
  for (let index = at - 1; index > sentence.from; index--) if (textAt(tokens, index) === ';') return index + 1;
  return sentence.from;
}

/** Whom "it" at an index means: what this sentence, or one before it, is about. */
export function subjectBefore({ text, sentence, before }: ClaimPlace, at: number): BodyList | null {
  const here = topicOf(text, { from: sentence.from, to: at }, isAny);
  const named = here ?? topicBefore(text, sentence.from, isNoCapital) ?? firstBodyBefore(text, sentence.from);
  if (named === null) return null;
  const last = before.at(-1);
  const isMany = lowerAt(text.tokens, at) === 'they';
  // "Ayland joined in 1999. It left in 2016.": whoever moved before.
  const isSame = here === null && last?.isOfSubject === true && sentence.from - last.to < 2;
  const members = isSame && isMany === last.members.length > 1 ? last.members : [named];
  return { members, from: at, to: at + 1 };
}

const isAny = () => true;
const isNoCapital = ({ isCapital }: Body) => !isCapital;

function firstBodyBefore({ sentences, bodies }: ClaimPlace['text'], from: number): Body | null {
  const previous = sentences[sentenceAt(sentences, from) - 1];
  return previous === undefined ? null : (bodies.inside(previous).find(isNoCapital) ?? null);
}
