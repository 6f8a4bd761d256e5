import { type Body, BodyKind } from './body.ts';
import type { BodyIndex, BodyList } from './body-index.ts';
import type { ClaimPlace } from './claim-place.ts';
import { copulas, doubts } from './lexicon/membership-words.ts';
import { words } from './lexicon/words.ts';
import { lowerAt, type Token, textAt } from './token.ts';
import { isA, WordClass } from './word-class.ts';

const doubting: ReadonlySet<string> = new Set(doubts);
const copular: ReadonlySet<string> = new Set(copulas);
const reflexives: ReadonlySet<string> = new Set(words('itself themselves each both all'));
const plurals: ReadonlySet<string> = new Set(words('countries nations states sides neighbours neighbors'));
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
  const { tokens, bodies } = place.text;
  const own = subjectEndingAt(place, verb);
  if (own !== null) return own;
  const before = tokens[verb - 1];
  if (isA(before, WordClass.relative))
    return subjectEndingAt(place, textAt(tokens, verb - 2) === ',' ? verb - 2 : verb - 1);
  if (textAt(tokens, verb - 1) === ',') return beforeAside(place, verb - 1);
  if (before?.lower === 'and' || before?.lower === 'but') return sharedSubject(place, verb - 1);
  return before?.lower === 'it' ? listOf(subjectBefore(bodies, place, verb - 1)) : null;
}

function subjectEndingAt({ text, sentence }: ClaimPlace, at: number): BodyList | null {
  const plural = pluralBefore(text.tokens, text.bodies, at);
  if (plural !== null) return plural;
  const list = text.bodies.listUntil(at);
  return list !== null && list.from >= sentence.from ? withoutObject(text.tokens, list) : null;
}

/** "the leaders of Chad": what stands after a preposition is not who does it. */
function withoutObject(tokens: readonly Token[], list: BodyList): BodyList | null {
  const before = tokens[list.from - 1];
  if (!isA(before, WordClass.preposition) || isA(before, WordClass.subordinator)) return list;
  return null;
}

/** "both countries": the two that were named last. */
function pluralBefore(tokens: readonly Token[], bodies: BodyIndex, at: number): BodyList | null {
  if (!plurals.has(lowerAt(tokens, at - 1)) || !/^(?:both|two)$/.test(lowerAt(tokens, at - 2))) return null;
  const second = bodies.lastBefore(at - 2, isCountry);
  const first =
    second === null ? null : bodies.lastBefore(second.from, (body) => isCountry(body) && body.name !== second.name);
  return first === null || second === null ? null : { members: [first, second], from: first.from, to: at };
}

function isCountry({ kind, isCapital }: Body): boolean {
  return kind === BodyKind.country && !isCapital;
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

/** "Ayland signed in May and joined in June": whoever the sentence is about. */
function sharedSubject({ text, sentence }: ClaimPlace, at: number): BodyList | null {
  const list = text.bodies.listFrom(sentence.from);
  return list !== null && list.to < at ? list : null;
}

/** Whom "it" or "its" means: what this sentence, or one before it, is about. */
function subjectBefore(bodies: BodyIndex, { sentence, text }: ClaimPlace, at: number): Body | null {
  const [here] = bodies.inside({ from: sentence.from, to: at });
  if (here !== undefined) return here;
  const index = text.sentences.indexOf(sentence);
  for (let back = index - 1; back >= Math.max(0, index - 3); back--) {
    const previous = text.sentences[back];
    const [first] = previous === undefined ? [] : bodies.inside(previous);
    if (first !== undefined) return first;
  }
  return null;
}

function listOf(body: Body | null): BodyList | null {
  return body === null ? null : { members: [body], from: body.from, to: body.to };
}
