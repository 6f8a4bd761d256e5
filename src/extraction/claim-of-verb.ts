import type { Body } from './body.ts';
import type { BodyList } from './body-index.ts';
import type { ClaimPlace } from './claim-place.ts';
import { dateAfter, type FoundDate } from './find-date.ts';
import { startOfVerb, subjectOf } from './find-members.ts';
import * as list from './lexicon/membership-words.ts';
import { cover, type MembershipClaim } from './membership-claim.ts';
import { lowerAt, type TokenRange, textAt } from './token.ts';
import { isA, WordClass } from './word-class.ts';

const joins: ReadonlySet<string> = new Set(list.joinVerbs);
const leaves: ReadonlySet<string> = new Set(list.leaveVerbs);
const founds: ReadonlySet<string> = new Set(list.foundVerbs);
const belongs: ReadonlySet<string> = new Set(list.belongVerbs);
const comprises: ReadonlySet<string> = new Set(list.compriseVerbs);
const signs: ReadonlySet<string> = new Set(list.signVerbs);

/** What a verb at an index says of memberships; null where it says nothing. */
export function claimOfVerb(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const word = lowerAt(place.text.tokens, at);
  const given = admitted(place, at) ?? signedBy(place, at);
  if (given !== null) return given;
  if (joins.has(word)) return moved(place, at, { role: 'member', isExit: false });
  if (signs.has(word)) return moved(place, at, { role: 'signatory', isExit: false });
  if (leaves.has(word) || word === 'pulled') return moved(place, at, { role: 'member', isExit: true });
  if (belongs.has(word)) return moved(place, at, { role: 'member', isExit: false });
  if (word === 'part') return partOf(place, at);
  if (word === 'followed') return followed(place, at);
  if (founds.has(word)) return founded(place, at);
  if (word === 'chairs') return moved(place, at, { role: 'chair', isExit: false });
  return comprises.has(word) ? comprised(place, at) : null;
}

/** "The Roe Pact admitted Ayland in 1999" */
function admitted(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const { text } = place;
  const members = lowerAt(text.tokens, at) === 'admitted' ? text.bodies.listFrom(at + 1) : null;
  const verb = startOfVerb(text.tokens, at);
  const [body] = (members === null || verb === null ? null : subjectOf(place, verb))?.members ?? [];
  const organisation = body === undefined ? null : text.names.organisationOf(body, members?.members ?? []);
  if (members === null || body === undefined || organisation === null) return null;
  const date = dateAfter(text.tokens, members.to);
  const range = cover([body, { from: at, to: date?.to ?? members.to }]);
  return [
    { ...range, members: members.members, organisation, role: 'member', since: date?.value ?? null, until: null },
  ];
}

/** "The Roe Treaty was signed in 1990 by Ayland and Beland" */
function signedBy(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const { tokens } = place.text;
  if (!signs.has(lowerAt(tokens, at)) || !isA(tokens[at - 1], WordClass.passive)) return null;
  return wasFounded(place, at)?.map((claim) => ({ ...claim, role: 'signatory' })) ?? null;
}

interface Move {
  readonly role: string;
  readonly isExit: boolean;
}

/** "Ayland joined the Roe Pact in 1999", "left in 2016", and the others that follow with their dates. */
function moved(place: ClaimPlace, at: number, move: Move): MembershipClaim[] | null {
  const { tokens } = place.text;
  const verb = startOfVerb(tokens, at);
  const subject = verb === null ? null : subjectOf(place, verb);
  if (subject === null) return null;
  const object = objectAfter(place, at + 1, subject.members);
  if (object === null) return null;
  const date = dateAfter(tokens, object.to) ?? leadingDate(place);
  const claim = {
    ...cover([subject, { from: at, to: date === null || date.to <= at ? object.to : date.to }]),
    members: subject.members,
    organisation: object.name,
    role: move.role,
    since: move.isExit ? null : (date?.value ?? null),
    until: move.isExit ? (date?.value ?? null) : null,
  };
  return [claim, ...alsoDated(place, claim, date?.to ?? object.to)];
}

interface NamedObject extends TokenRange {
  readonly name: string;
}

/** What is joined or left: a body, or, where a date stands in its place, the one spoken of before. */
function objectAfter({ text, before }: ClaimPlace, at: number, members: readonly Body[]): NamedObject | null {
  let index = at;
  while (/^(?:to|into|out|of|from|in)$/.test(lowerAt(text.tokens, index)) && dateAfter(text.tokens, index) === null)
    index++;
  const body = text.bodies.from(index);
  if (body === null && dateAfter(text.tokens, index) === null) return null;
  const name =
    body === null
      ? (before.at(-1)?.organisation ?? text.names.groupBefore(at, members))
      : text.names.organisationOf(body, members);
  return name === null ? null : { name, from: at, to: body === null ? at : text.bodies.endOf(body) };
}

/** "In 1995, Ayland joined …" */
function leadingDate({ text, sentence }: ClaimPlace): FoundDate | null {
  const date = dateAfter(text.tokens, sentence.from);
  return date !== null && /^[,\p{L}]/u.test(textAt(text.tokens, date.to)) ? date : null;
}

/** ", Beland in 1973 and Ceeland in 1986" after a claim with a date. */
function alsoDated({ text }: ClaimPlace, claim: MembershipClaim, from: number): MembershipClaim[] {
  const claims: MembershipClaim[] = [];
  let at = from;
  while (/^(?:,|and)$/.test(lowerAt(text.tokens, at))) {
    const start = lowerAt(text.tokens, at + 1) === 'and' ? at + 2 : at + 1;
    const also = text.bodies.listFrom(start);
    const date = also === null ? null : dateAfter(text.tokens, also.to);
    if (also === null || date === null) break;
    const value = claim.until === null ? { since: date.value } : { until: date.value };
    claims.push({ ...claim, ...value, members: also.members, to: date.to });
    at = date.to;
  }
  return claims;
}

/** "has been part of the Roe Pact since 2018" */
function partOf(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const { tokens } = place.text;
  const isState = list.copulas.includes(lowerAt(tokens, at - 1)) && lowerAt(tokens, at + 1) === 'of';
  return isState ? moved(place, at, { role: 'member', isExit: false }) : null;
}

/** "and Beland followed in 1995" after a claim in the same sentence. */
function followed({ text, before }: ClaimPlace, at: number): MembershipClaim[] | null {
  const claim = before.at(-1);
  const subject = text.bodies.listUntil(at);
  const date = dateAfter(text.tokens, at + 1);
  if (claim === undefined || subject === null || date === null) return null;
  return [{ ...claim, members: subject.members, to: date.to, since: date.value, until: null }];
}

/** "The Roe Pact was founded in 1967 by A and B", "A and B founded the Roe Pact in 1967" */
function founded(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const { tokens } = place.text;
  if (startOfVerb(tokens, at) === null) return null;
  return isA(tokens[at - 1], WordClass.passive) || isParticiple(place, at)
    ? wasFounded(place, at)
    : founders(place, at);
}

/** "Founded in 1967 by …," and "the pact, founded by A and B," */
function isParticiple({ text }: ClaimPlace, at: number): boolean {
  return text.bodies.from(at + 1) === null;
}

function founders(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const { text } = place;
  const verb = startOfVerb(text.tokens, at);
  const subject = verb === null ? null : subjectOf(place, verb);
  const object = text.bodies.from(at + 1);
  const organisation = object === null || subject === null ? null : text.names.organisationOf(object, subject.members);
  if (subject === null || object === null || organisation === null) return null;
  const to = text.bodies.endOf(object);
  const date = dateAfter(text.tokens, to) ?? leadingDate(place);
  return [foundingClaim(organisation, subject, date, { from: at, to: Math.max(to, date?.to ?? 0) })];
}

function foundingClaim(
  organisation: string,
  members: BodyList,
  date: FoundDate | null,
  range: TokenRange,
): MembershipClaim {
  return {
    ...cover([members, range]),
    members: members.members,
    organisation,
    role: 'founding member',
    since: date?.value ?? null,
    until: null,
  };
}

function wasFounded(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const { text, sentence } = place;
  const verb = startOfVerb(text.tokens, at);
  const subject = verb === null ? null : subjectOf(place, verb);
  const [body] = subject?.members ?? [];
  const organisation = body === undefined ? null : text.names.organisationOf(body, []);
  if (subject === null || organisation === null) return null;
  const date = dateNear(place, at + 1);
  const makers = listAfterWord(place, { from: at + 1, to: sentence.to }, 'by');
  const made = makers ?? listAfterComprising(place, { from: subject.to, to: sentence.to });
  if (made === null) return null;
  const end = Math.max(at + 1, date?.to ?? 0);
  return [foundingClaim(organisation, made, date, cover([subject, { from: at, to: end }]))];
}

/** How far after its verb a date may stand, in tokens: "founded in the port of Ayr on 8 August 1967". */
const NEAR = 10;

function dateNear({ text, sentence }: ClaimPlace, from: number): FoundDate | null {
  for (let index = from; index < Math.min(from + NEAR, sentence.to); index++) {
    const date = dateAfter(text.tokens, index);
    if (date !== null) return date;
  }
  return null;
}

function listAfterWord({ text }: ClaimPlace, { from, to }: TokenRange, word: string): BodyList | null {
  for (let index = from; index < Math.min(from + 2 * NEAR, to); index++) {
    if (lowerAt(text.tokens, index) === word) return text.bodies.listFrom(index + 1);
  }
  return null;
}

function listAfterComprising({ text }: ClaimPlace, { from, to }: TokenRange): BodyList | null {
  for (let index = from; index < to; index++) {
    if (!comprises.has(lowerAt(text.tokens, index))) continue;
    return text.bodies.listFrom(index + 1);
  }
  return null;
}

/** "The Roe Pact comprises A, B and C" */
function comprised(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const { text } = place;
  const members = text.bodies.listFrom(at + 1);
  const comma = textAt(text.tokens, at - 1) === ',' ? at - 1 : at;
  const start = startOfVerb(text.tokens, comma);
  const body = start === null ? null : text.bodies.until(textAt(text.tokens, start - 1) === ',' ? start - 1 : start);
  if (members === null || body === null || members.members.length < 2) return null;
  if (members.members.some(({ kind }) => kind !== members.members[0]?.kind)) return null;
  const organisation = text.names.organisationOf(body, members.members);
  if (organisation === null || isFoundedLater(place, members.to)) return null;
  return [
    { ...cover([body, members]), members: members.members, organisation, role: 'member', since: null, until: null },
  ];
}

/** The same sentence tells when those made it: that claim says more. */
function isFoundedLater({ text, sentence }: ClaimPlace, from: number): boolean {
  for (let index = from; index < sentence.to; index++) if (founds.has(lowerAt(text.tokens, index))) return true;
  return false;
}
