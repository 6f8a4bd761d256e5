import { type Body, BodyKind } from '../bodies/body.ts';
import { copulas, formerWords, membershipNouns, roleModifiers } from '../lexicon/membership-words.ts';
import { lowerAt, type Token, TokenKind, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { MembershipText } from './claim-place.ts';

/** A noun for whoever is part of a body, with what stands before it. */
export interface RolePhrase extends TokenRange {
  readonly role: string;
  /** The body that stands before the noun: "key ASEAN dialogue partners", "the bloc’s tenth member". */
  readonly owner: Body | null;
}

const roles: ReadonlyMap<string, string> = new Map(Object.entries(membershipNouns));
/** The words that a role phrase can have at its noun: of those that are two, the last. */
export const roleWords: ReadonlySet<string> = new Set(
  [...roles.keys()].map((words) => words.slice(words.lastIndexOf(' ') + 1)),
);
const copular: ReadonlySet<string> = new Set(copulas);
const notNow: ReadonlySet<string> = new Set(formerWords);
const LONGEST_ROLE = 8;
const ENDS_PHRASE =
  WordClass.preposition | WordClass.conjunction | WordClass.auxiliary | WordClass.relative | WordClass.possessiveMark;

/** The role phrase whose noun stands at an index; null where none does. */
export function rolePhraseAt(text: MembershipText, at: number): RolePhrase | null {
  const { tokens } = text;
  const noun = lowerAt(tokens, at);
  if (!roleWords.has(noun)) return null;
  const role = roles.get(`${lowerAt(tokens, at - 1)} ${noun}`) ?? roles.get(noun);
  if (role === undefined || !takesObject(lowerAt(tokens, at + 1), role)) return null;
  const to = /^(?:states?|countr(?:y|ies)|nations?)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  const head = headOf(text, at, role);
  return isNoLonger(tokens, { from: head.from, to: at }) ? null : { ...head, to };
}

/** "a former member", "a would-be member" */
function isNoLonger(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from - 1; index < to; index++) if (notNow.has(lowerAt(tokens, index))) return true;
  return false;
}

/** "as an observer" at an index; null where no role follows an "as" there. */
export function roleAfterAs(text: MembershipText, at: number): RolePhrase | null {
  if (lowerAt(text.tokens, at) !== 'as') return null;
  for (let noun = at + 1; noun <= at + LONGEST_ROLE; noun++) {
    const phrase = rolePhraseAt(text, noun);
    if (phrase !== null) return phrase.from === at + 1 ? phrase : null;
  }
  return null;
}

/** "observer status", "the status of observer" at an index; null where no role is told so. */
export function roleOfStatus(tokens: readonly Token[], at: number): ({ readonly role: string } & TokenRange) | null {
  const from = isA(tokens[at], WordClass.determiner) ? at + 1 : at;
  for (let index = from + 1; index < from + LONGEST_STATUS; index++) {
    if (lowerAt(tokens, index) !== 'status') continue;
    const role =
      roles.get(`${lowerAt(tokens, index - 2)} ${lowerAt(tokens, index - 1)}`) ?? roles.get(lowerAt(tokens, index - 1));
    return role === undefined ? null : { role, from: at, to: index + 1 };
  }
  return null;
}

/** "permanent observer status" and the like have no more words. */
const LONGEST_STATUS = 4;

/** A party is one only to something; a chair only of something. */
function takesObject(next: string, role: string): boolean {
  if (role === 'party') return next === 'to';
  return role !== 'chair' || next === 'of';
}

/** What stands before the noun: its article and adjectives, or the body that it is a member of. */
function headOf(text: MembershipText, at: number, role: string): Omit<RolePhrase, 'to'> {
  let from = at;
  let exact = role;
  while (from > 0 && at - from < LONGEST_ROLE) {
    const owner = ownerUntil(text, from);
    if (owner !== null) return { from: startOf(text.tokens, owner), role: exact, owner };
    if (!belongs(text.tokens[from - 1])) break;
    from--;
    exact = exact === 'member' ? (roleModifiers[lowerAt(text.tokens, from)] ?? exact) : exact;
    const isStart = isA(text.tokens[from], WordClass.determiner | WordClass.possessive);
    if (isStart && !isA(text.tokens[from - 1], WordClass.determiner | WordClass.possessiveMark)) break;
  }
  return { from, role: exact, owner: null };
}

function startOf(tokens: readonly Token[], { from }: Body): number {
  return isA(tokens[from - 1], WordClass.determiner) ? from - 1 : from;
}

function belongs(token: Token | undefined): boolean {
  return token !== undefined && token.kind <= TokenKind.number && !isA(token, ENDS_PHRASE) && !copular.has(token.lower);
}

/** "African", "Baltic": of which part of the world somebody is, and no body. */
const ADJECTIVE = /(?:ian|ean|can|ese|ish|ic|arab|nordic)$/;

function ownerUntil({ bodies, tokens }: MembershipText, index: number): Body | null {
  const end = isA(tokens[index - 1], WordClass.possessiveMark) ? index - 1 : index;
  const owner = bodies.until(end);
  const isAdjective = end === index && ADJECTIVE.test(lowerAt(tokens, index - 1));
  return owner?.kind === BodyKind.organisation && !isAdjective ? owner : null;
}
