import { BodyKind } from '../bodies/body.ts';
import type { BodyList } from '../bodies/body-index.ts';
import { admitVerbs, copulas, makeVerbs } from '../lexicon/membership-words.ts';
import { lowerAt, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { type ClaimPlace, claimBefore } from './claim-place.ts';
import { startOfVerb, subjectBefore, subjectEndingAt, subjectOf } from './find-members.ts';
import { periodNear, periodUntil } from './find-period.ts';
import type { RolePhrase } from './role-phrase.ts';

const copular: ReadonlySet<string> = new Set(copulas);
const makes: ReadonlySet<string> = new Set(makeVerbs);
const admits: ReadonlySet<string> = new Set(admitVerbs);

/** Who is said to be what a role phrase says: before "is", before a comma, beside "as"; null where nobody is. */
export function bearersOf(place: ClaimPlace, phrase: RolePhrase): BodyList | null {
  const { tokens } = place.text;
  if (phrase.from === place.sentence.from) return bearersAfter(place, phrase);
  const links = beforeLinks(place, phrase.from);
  // "became in 1999 a member"
  const start = periodUntil(tokens, links)?.from ?? links;
  const before = lowerAt(tokens, start - 1);
  if (copular.has(before)) return subjectUntil(place, start);
  if (makes.has(before) && isA(tokens[start - 2], WordClass.passive)) return subjectUntil(place, start - 1);
  return besideRole(place, phrase, start);
}

/** Who stands before a role phrase that no verb leads to. */
function besideRole(place: ClaimPlace, phrase: RolePhrase, start: number): BodyList | null {
  const { tokens, bodies } = place.text;
  const before = lowerAt(tokens, start - 1);
  if (before === 'as') return besideAs(place, phrase);
  if (before === 'and') return sameBearers(place, phrase);
  if (/^[,(–—]$/.test(before)) return namedBeside(place, start - 1, phrase);
  // "Ayland is a member and Beland an observer", "with Beland an observer"
  const isGapped = claimBefore(place) !== null && isA(tokens[phrase.from], WordClass.determiner);
  return isGapped ? bodies.listUntil(start) : null;
}

/** "Ayland, a member of the Roe Pact"; "Ada Bell of Roe Farm, a member of the Bo Council" is about her. */
function namedBeside(place: ClaimPlace, end: number, { to }: RolePhrase): BodyList | null {
  const { bodies, tokens } = place.text;
  const list = bodies.listUntil(end);
  if (list === null) return null;
  const isObject = isA(tokens[list.from - 1], WordClass.preposition) && list.members[0]?.kind === BodyKind.organisation;
  return isObject && !isDated(place, to) ? null : list;
}

function isDated({ text, sentence }: ClaimPlace, at: number): boolean {
  let to = at;
  while (to < sentence.to && textAt(text.tokens, to) !== ',') to++;
  return periodNear(text.tokens, { from: at, to }) !== null;
}

/** "Ayland joined the Roe Pact as an observer": the verb has said it. */
function isToldWithVerb(place: ClaimPlace, { to }: RolePhrase): boolean {
  return (claimBefore(place)?.to ?? 0) >= to;
}

/** The index where "one of", "among", "now" and "until then" begin before a role phrase, or the phrase itself. */
function beforeLinks({ text: { tokens }, sentence }: ClaimPlace, from: number): number {
  let index = from;
  if (lowerAt(tokens, index - 1) === 'of' && lowerAt(tokens, index - 2) === 'one') index -= 2;
  if (lowerAt(tokens, index - 1) === 'among') index--;
  if (lowerAt(tokens, index - 1) === 'then' && lowerAt(tokens, index - 2) === 'until') return index - 2;
  while (
    index > sentence.from &&
    isA(tokens[index - 1], WordClass.adverb) &&
    !isA(tokens[index - 1], WordClass.negation)
  )
    index--;
  return index;
}

/** "members of the Roe Pact and parties to the Bo Treaty": those of the first role. */
function sameBearers(place: ClaimPlace, phrase: RolePhrase): BodyList | null {
  const { text } = place;
  const last = claimBefore(place);
  if (last === null) return null;
  if (last.isOfSubject && !isA(text.tokens[phrase.from - 2], WordClass.verb)) return last;
  const body = text.bodies.until(phrase.from - 1);
  return body !== null && text.names.organisationOf(body, []) === last.organisation ? last : null;
}

/** "approved as a member", "Ayland joined and Beland as an observer", "As members of the Roe Pact, A and B …" */
function besideAs(place: ClaimPlace, phrase: RolePhrase): BodyList | null {
  if (isToldWithVerb(place, phrase)) return null;
  const as = phrase.from - 1;
  const verb = lowerAt(place.text.tokens, as - 1);
  if (admits.has(verb) || verb === 'approved') return subjectOfAdmission(place, as);
  const gapped = claimBefore(place) === null ? broughtAs(place, as) : subjectEndingAt(place, as);
  return gapped ?? aroundAs(place, phrase);
}

function subjectUntil(place: ClaimPlace, end: number): BodyList | null {
  const verb = startOfVerb(place.text.tokens, end);
  return verb === null ? null : subjectOf(place, verb);
}

function subjectOfAdmission(place: ClaimPlace, as: number): BodyList | null {
  const verb = startOfVerb(place.text.tokens, as - 1);
  return verb === null ? null : subjectOf({ ...place, before: [] }, verb);
}

/** "the Roe Pact, with Ayland as an observer," */
function broughtAs({ text: { tokens, bodies } }: ClaimPlace, as: number): BodyList | null {
  const list = bodies.listUntil(as);
  return list !== null && lowerAt(tokens, list.from - 1) === 'with' ? list : null;
}

/** "As members of the Roe Pact, A and B …", "A and B, as members of …", "Ayland's right, as a party to …" */
function aroundAs(place: ClaimPlace, phrase: RolePhrase): BodyList | null {
  const as = phrase.from - 1;
  if (as === place.sentence.from || textAt(place.text.tokens, as - 1) !== ',') return bearersAfter(place, phrase);
  return subjectOf({ ...place, before: [] }, as - 1) ?? possessorBefore(place, as - 1);
}

/** After a phrase with all its objects: the list behind the comma, or "it". */
function bearersAfter(place: ClaimPlace, phrase: RolePhrase): BodyList | null {
  const { text, sentence } = place;
  for (let index = phrase.to; index < sentence.to; index++) {
    if (textAt(text.tokens, index) !== ',') continue;
    const list = text.bodies.listFrom(index + 1);
    if (list !== null) return list;
    if (lowerAt(text.tokens, index + 1) === 'it')
      return subjectBefore({ ...place, sentence: { ...sentence, from: index + 1 } }, index + 1);
  }
  return null;
}

function possessorBefore({ text: { bodies, tokens } }: ClaimPlace, at: number): BodyList | null {
  for (let index = at - 1; index > at - 5; index--) {
    if (!isA(tokens[index], WordClass.possessiveMark)) continue;
    const list = bodies.listUntil(index);
    return list === null ? null : { ...list, to: at };
  }
  return null;
}
