import type { Body } from './body.ts';
import { BodyKind } from './body.ts';
import type { BodyList } from './body-index.ts';
import type { ClaimPlace } from './claim-place.ts';
import { dateAfter } from './find-date.ts';
import { startOfVerb, subjectOf } from './find-members.ts';
import { copulas, membershipNouns, roleModifiers } from './lexicon/membership-words.ts';
import { cover, type MembershipClaim } from './membership-claim.ts';
import { lowerAt, type TokenRange, textAt } from './token.ts';
import { isA, WordClass } from './word-class.ts';

const copular: ReadonlySet<string> = new Set(copulas);

/** A noun for whoever is part of a body, with what stands before it. */
interface RolePhrase extends TokenRange {
  readonly role: string;
  /** The body that stands before the noun: "key ASEAN dialogue partners". */
  readonly owner: Body | null;
}

/** The body of a membership, and the words for it. */
interface Whole extends TokenRange {
  readonly name: string;
}

/** What a noun at an index says of memberships ("a member of the Roe Pact since 1999"); null where it says nothing. */
export function claimOfRole(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const phrase = rolePhraseAt(place, at);
  if (phrase === null) return null;
  const listed = membersOfOwner(place, phrase) ?? namedMembers(place, phrase);
  if (listed !== null) return [listed];
  const bearers = bearersOf(place, phrase);
  return bearers === null ? null : claimsOf(place, phrase, bearers);
}

function rolePhraseAt({ text }: ClaimPlace, at: number): RolePhrase | null {
  const { tokens } = text;
  const word = lowerAt(tokens, at);
  const role = membershipNouns[`${lowerAt(tokens, at - 1)} ${word}`] ?? membershipNouns[word];
  if (role === undefined || !takesObject(place(tokens, at), role)) return null;
  let from = at;
  let exact = role;
  let owner: Body | null = null;
  while (from > 0 && at - from < LONGEST_ROLE) {
    owner = text.bodies.until(from);
    if (owner !== null && owner.kind === BodyKind.organisation && from <= at) {
      from = owner.from;
      break;
    }
    const token = tokens[from - 1];
    if (token === undefined || token.kind > 1 || isA(token, ENDS_PHRASE)) break;
    exact = exact === 'member' ? (roleModifiers[token.lower] ?? exact) : exact;
    from--;
    if (isA(token, WordClass.determiner)) break;
  }
  return { from, to: at + 1, role: exact, owner };
}

interface Following {
  readonly next: string;
}

function place(tokens: readonly { readonly lower: string }[], at: number): Following {
  return { next: tokens[at + 1]?.lower ?? '' };
}

/** A party is one only to something; a chair only of something. */
function takesObject({ next }: Following, role: string): boolean {
  if (role === 'party') return next === 'to';
  return role !== 'chair' || next === 'of';
}

const LONGEST_ROLE = 8;
const ENDS_PHRASE =
  WordClass.preposition | WordClass.conjunction | WordClass.auxiliary | WordClass.relative | WordClass.possessiveMark;

/** "The Roe Pact's members include A, B and C", "whose members are A and B" */
function membersOfOwner({ text, sentence }: ClaimPlace, phrase: RolePhrase): MembershipClaim | null {
  const { tokens } = text;
  if (!/^(?:include|includes|are|were|comprise|:)$/.test(lowerAt(tokens, phrase.to))) return null;
  const members = text.bodies.listFrom(phrase.to + 1);
  if (members === null) return null;
  const owner = ownerBefore(text, phrase.from, sentence.from);
  const isIts = /^(?:its|their)$/.test(lowerAt(tokens, phrase.from));
  const said = isIts ? text.names.groupBefore(phrase.from, members.members) : null;
  const name = owner === null ? said : text.names.organisationOf(owner, members.members);
  return name === null ? null : claim(phrase.role, members, { ...cover([owner, phrase]), name }, members);
}

function ownerBefore({ bodies, tokens }: ClaimPlace['text'], at: number, least: number): Body | null {
  let index = at;
  while (index > least && !isA(tokens[index - 1], WordClass.possessiveMark) && lowerAt(tokens, index - 1) !== 'whose') {
    if (at - index > LONGEST_ROLE) return null;
    index--;
  }
  const end = textAt(tokens, index - 2) === ',' ? index - 2 : index - 1;
  return bodies.until(end);
}

/** "Roe Pact members Ayland and Beland" */
function namedMembers({ text }: ClaimPlace, phrase: RolePhrase): MembershipClaim | null {
  if (phrase.owner === null) return null;
  const members = text.bodies.listFrom(phrase.to);
  const organisation = text.names.organisationOf(phrase.owner, []);
  if (members === null || organisation === null || members.members.some(({ noun }) => noun !== null)) return null;
  return claim(phrase.role, members, { from: phrase.from, to: phrase.to, name: organisation }, members);
}

function claim(role: string, members: BodyList, whole: Whole, more: TokenRange): MembershipClaim {
  return {
    ...cover([members, whole, more]),
    members: members.members,
    organisation: whole.name,
    role,
    since: null,
    until: null,
  };
}

/** Who is said to be what the phrase says: before "is", before a comma, or beside "as". */
function bearersOf(at: ClaimPlace, phrase: RolePhrase): BodyList | null {
  const { tokens, bodies } = at.text;
  const before = lowerAt(tokens, phrase.from - 1);
  if (before === 'as') return besideAs(at, phrase);
  if (before === 'and') return sameBearers(at, phrase);
  if (before === ',') return bodies.listUntil(phrase.from - 1);
  const link = before === 'of' && lowerAt(tokens, phrase.from - 2) === 'one' ? phrase.from - 2 : phrase.from;
  const among = lowerAt(tokens, link - 1) === 'among' ? link - 1 : link;
  if (textAt(tokens, among - 1) === ',') return bodies.listUntil(among - 1);
  if (!copular.has(lowerAt(tokens, among - 1))) return null;
  const verb = startOfVerb(tokens, among);
  return verb === null ? null : subjectOf(at, verb);
}

/** "members of the Roe Pact and parties to the Bo Treaty": those of the first role. */
function sameBearers({ text, before }: ClaimPlace, phrase: RolePhrase): BodyList | null {
  const last = before.at(-1);
  const body = text.bodies.until(phrase.from - 1);
  if (last === undefined || body === null || text.names.organisationOf(body, []) !== last.organisation) return null;
  return last;
}

/** "As members of the Roe Pact, A and B …", "A and B, as members of …", "Ayland's right, as a party to …" */
function besideAs({ text, sentence }: ClaimPlace, phrase: RolePhrase): BodyList | null {
  const { tokens, bodies } = text;
  const as = phrase.from - 1;
  if (/^(?:admitted|accepted|welcomed|approved)$/.test(lowerAt(tokens, as - 1))) {
    const verb = startOfVerb(tokens, as - 1);
    return verb === null ? null : subjectOf({ text, sentence, before: [] }, verb);
  }
  if (as === sentence.from || textAt(tokens, as - 1) !== ',')
    return bearersAfter({ text, sentence, before: [] }, phrase);
  return subjectOf({ text, sentence, before: [] }, as - 1) ?? possessorBefore(bodies, tokens, as - 1);
}

/** After a phrase with all its objects: the list behind the comma. */
function bearersAfter({ text, sentence }: ClaimPlace, phrase: RolePhrase): BodyList | null {
  for (let index = phrase.to; index < sentence.to; index++) {
    if (textAt(text.tokens, index) !== ',') continue;
    const list = text.bodies.listFrom(index + 1);
    if (list !== null) return list;
  }
  return null;
}

function possessorBefore(
  bodies: ClaimPlace['text']['bodies'],
  tokens: ClaimPlace['text']['tokens'],
  at: number,
): BodyList | null {
  for (let index = at - 1; index > at - 5; index--) {
    if (!isA(tokens[index], WordClass.possessiveMark)) continue;
    const list = bodies.listUntil(index);
    return list === null ? null : { ...list, to: at };
  }
  return null;
}

/** The claims of a role with all its objects: "a member of the Roe Pact since 1967 and of the Bo League since 1957". */
function claimsOf(at: ClaimPlace, phrase: RolePhrase, bearers: BodyList): MembershipClaim[] | null {
  const { text } = at;
  const claims: MembershipClaim[] = [];
  let end = phrase.to;
  for (let whole = firstWhole(at, phrase, bearers); whole !== null; whole = nextWhole(at, end, bearers)) {
    const partners = /^(?:with|alongside)$/.test(lowerAt(text.tokens, whole.to))
      ? text.bodies.listFrom(whole.to + 1)
      : null;
    const listEnd = partners?.to ?? whole.to;
    const date = dateAfter(text.tokens, listEnd);
    end = date?.to ?? listEnd;
    const start = lowerAt(text.tokens, phrase.from - 1) === 'as' ? phrase.from - 1 : phrase.from;
    const range = cover([bearers, { from: start, to: end }]);
    const members = [...bearers.members, ...(partners?.members ?? [])];
    const { role } = phrase;
    claims.push({ ...range, members, organisation: whole.name, role, since: date?.value ?? null, until: null });
  }
  return claims.length === 0 ? null : claims;
}

function firstWhole(at: ClaimPlace, phrase: RolePhrase, bearers: BodyList): Whole | null {
  const { text } = at;
  if (phrase.owner !== null) {
    const name = text.names.organisationOf(phrase.owner, bearers.members);
    return name === null ? null : { name, from: phrase.from, to: phrase.to };
  }
  if (/^(?:of|to|in|at)$/.test(lowerAt(text.tokens, phrase.to)) && text.bodies.from(phrase.to + 1) !== null)
    return wholeAt(at, phrase.to + 1, bearers);
  if (dateAfter(text.tokens, phrase.to) === null) return null;
  const name = at.before.at(-1)?.organisation ?? text.names.groupBefore(phrase.from, bearers.members);
  return name === null ? null : { name, from: phrase.from, to: phrase.to };
}

function nextWhole(at: ClaimPlace, end: number, bearers: BodyList): Whole | null {
  const { tokens } = at.text;
  const isNext = lowerAt(tokens, end) === 'and' && /^(?:of|to|in)$/.test(lowerAt(tokens, end + 1));
  return isNext ? wholeAt(at, end + 2, bearers) : null;
}

function wholeAt({ text }: ClaimPlace, index: number, bearers: BodyList): Whole | null {
  const body = text.bodies.from(index);
  const name = body === null ? null : text.names.organisationOf(body, bearers.members);
  return body === null || name === null ? null : { name, from: index, to: text.bodies.endOf(body) };
}
