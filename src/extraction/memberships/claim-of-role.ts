import { type Body, BodyKind } from '../bodies/body.ts';
import { type BodyList, isNamedOrganisation } from '../bodies/body-index.ts';
import { foundVerbs, joinVerbs, leaveVerbs } from '../lexicon/membership-words.ts';
import { lowerAt, type Token, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { datesOf } from './claim-of-move.ts';
import type { ClaimPlace } from './claim-place.ts';
import type { ClaimReader } from './claim-reader.ts';
import { companionsAt } from './companions.ts';
import { subjectBefore } from './find-members.ts';
import { isOpen, organisationSpokenOf, type Whole, wholesAt } from './find-organisation.ts';
import { type Period, periodAfter, periodInPhrase, periodNear, periodUntil } from './find-period.ts';
import { cover, lastEnd, type MembershipClaim } from './membership-claim.ts';
import { bearersOf } from './role-bearers.ts';
import { type RolePhrase, rolePhraseAt, roleWords } from './role-phrase.ts';

const moves: ReadonlySet<string> = new Set([...joinVerbs, ...leaveVerbs, 'followed']);
const founds: ReadonlySet<string> = new Set(foundVerbs);

/** What a noun at an index says of memberships ("a member of the Roe Pact since 1999"); null where it says nothing. */
export const claimOfRole: ClaimReader = { words: roleWords, read };

function read(place: ClaimPlace, at: number): MembershipClaim[] | null {
  const phrase = rolePhraseAt(place.text, at);
  if (phrase === null) return null;
  const listed = membersOfOwner(place, phrase) ?? namedMembers(place, phrase);
  if (listed !== null) return [listed];
  const bearers = bearersOf(place, phrase);
  return bearers === null ? null : claimsOf(place, phrase, bearers);
}

/** "The Roe Pact’s members include A, B and C", "whose members are A and B", "Members of the Roe Pact include A" */
function membersOfOwner(place: ClaimPlace, phrase: RolePhrase): MembershipClaim | null {
  const { tokens, bodies } = place.text;
  const of = lowerAt(tokens, phrase.to) === 'of' ? bodies.from(phrase.to + 1) : null;
  const verb = of === null ? phrase.to : bodies.endOf(of);
  if (!/^(?:include|includes|included|are|were|comprise|:|–|—)$/.test(lowerAt(tokens, verb))) return null;
  const members = bodies.listFrom(verb + 1);
  if (members === null) return null;
  const owner = of ?? ownerBefore(place, phrase.from);
  const name = nameOfOwner(place, phrase, { owner, members: members.members });
  return name === null
    ? null
    : withFounding(place, phrase, listedClaim(phrase.role, members, { ...cover([owner, phrase]), name }));
}

interface Owned {
  readonly owner: Body | null;
  readonly members: readonly Body[];
}

function nameOfOwner(place: ClaimPlace, { from }: RolePhrase, { owner, members }: Owned): string | null {
  if (owner !== null) return place.text.names.organisationOf(owner, members);
  // "Observers include A and B"
  const isOpening = from === place.sentence.from && isSpokenOf(place, from, members);
  const isIts = /^(?:its|their)$/.test(lowerAt(place.text.tokens, from));
  return isIts || isOpening ? organisationMeant(place, from, members) : null;
}

/** When founders founded it: "(founder members: A, B and C, in 1981)", "created in 1981. Its founding members were A" */
function withFounding(place: ClaimPlace, phrase: RolePhrase, claim: MembershipClaim): MembershipClaim {
  if (phrase.role !== 'founding member') return claim;
  const behind = periodAfter(place.text.tokens, claim.to);
  const dates = datesOf(behind ?? foundingBefore(place, phrase.from), false);
  return { ...claim, ...dates, to: lastEnd(claim.to, behind) };
}

/** Whose "its" is: of what the sentence before is about, or was last said to have members. */
function organisationMeant(place: ClaimPlace, at: number, members: readonly Body[]): string | null {
  const [topic] = subjectBefore(place, at)?.members ?? [];
  const name = topic === undefined ? null : place.text.names.organisationOf(topic, members);
  return name ?? organisationSpokenOf(place, at, members);
}

/** "The Roe Pact was created in 1981. Its founding members were …" */
function foundingBefore({ text: { tokens } }: ClaimPlace, at: number): Period | null {
  for (let index = at; index > at - FAR; index--)
    if (founds.has(lowerAt(tokens, index))) return periodNear(tokens, { from: index + 1, to: at });
  return null;
}

/** The founding is told of no farther back, in tokens. */
const FAR = 30;

function ownerBefore({ text: { bodies, tokens }, sentence }: ClaimPlace, at: number): Body | null {
  // "the Roe Pact (members: A, B and C)"
  if (textAt(tokens, at - 1) === '(') return bodies.until(at - 1);
  let index = at;
  while (!isA(tokens[index - 1], WordClass.possessiveMark) && lowerAt(tokens, index - 1) !== 'whose') {
    if (at - index > LONGEST_ROLE || index <= sentence.from) return null;
    index--;
  }
  const end = textAt(tokens, index - 2) === ',' ? index - 2 : index - 1;
  return bodies.until(end);
}

const LONGEST_ROLE = 8;

/** "Roe Pact members Ayland and Beland" */
function namedMembers({ text }: ClaimPlace, phrase: RolePhrase): MembershipClaim | null {
  if (phrase.owner === null) return null;
  const members = text.bodies.listFrom(phrase.to);
  const organisation = text.names.organisationOf(phrase.owner, []);
  if (members === null || organisation === null || members.members.some(({ noun }) => noun !== null)) return null;
  // "council member Bell" is somebody.
  const isOne = !lowerAt(text.tokens, phrase.to - 1).endsWith('s') && members.members.length === 1;
  if (isOne && members.members[0]?.kind !== BodyKind.country) return null;
  return listedClaim(phrase.role, members, { from: phrase.from, to: phrase.to, name: organisation });
}

function listedClaim(role: string, list: BodyList, whole: Whole): MembershipClaim {
  const { members } = list;
  return {
    ...cover([list, whole]),
    members,
    organisation: whole.name,
    role,
    since: null,
    until: null,
    isOfSubject: false,
  };
}

/** The claims of a role with all its objects: "a member of the Roe Pact since 1967 and of the Bo League since 1957". */
function claimsOf(place: ClaimPlace, phrase: RolePhrase, bearers: BodyList): MembershipClaim[] | null {
  const claims: MembershipClaim[] = [];
  let wholes = firstWholes(place, phrase, bearers);
  while (wholes.length > 0) {
    const found = claimsOfWholes(place, wholes, { phrase, bearers });
    claims.push(...found);
    wholes = nextWholes(place, found.at(-1)?.to ?? phrase.to, bearers);
  }
  return claims.length === 0 ? null : claims;
}

interface Bearing {
  readonly phrase: RolePhrase;
  readonly bearers: BodyList;
}

function claimsOfWholes(place: ClaimPlace, wholes: readonly Whole[], { phrase, bearers }: Bearing): MembershipClaim[] {
  const { tokens } = place.text;
  const end = lastEnd(0, ...wholes);
  const near = companionsAt(place, end);
  const period = periodOfRole(place, phrase, lastEnd(end, near));
  const partners = near ?? companionsAt(place, lastEnd(end, period));
  const to = lastEnd(end, partners, period);
  const range = cover([bearers, { from: startOf(tokens, phrase), to }]);
  const members = partners === null ? bearers.members : [...bearers.members, ...partners.members];
  const dates = untilThen(place, phrase) ?? datesOf(period, false);
  return wholes.map(({ name }) => ({
    ...range,
    ...dates,
    members,
    organisation: name,
    role: phrase.role,
    isOfSubject: true,
  }));
}

function periodOfRole(place: ClaimPlace, phrase: RolePhrase, end: number): Period | null {
  const { tokens } = place.text;
  const behind = periodAfter(tokens, end) ?? periodOfFounding(place, end, phrase) ?? periodAfter(tokens, phrase.to);
  return behind ?? periodUntil(tokens, phrase.from);
}

/** "Ayland, until then an observer, joined in 1999": it was one until the date that follows. */
function untilThen(
  { text, sentence }: ClaimPlace,
  { from, to }: RolePhrase,
): Pick<MembershipClaim, 'since' | 'until'> | null {
  const { tokens } = text;
  if (lowerAt(tokens, from - 1) !== 'then' || lowerAt(tokens, from - 2) !== 'until') return null;
  return datesOf(periodNear(tokens, { from: to, to: sentence.to }), true);
}

/** "as a member" begins at its "as". */
function startOf(tokens: readonly Token[], { from }: RolePhrase): number {
  return lowerAt(tokens, from - 1) === 'as' ? from - 1 : from;
}

/** "a member since it was founded in 1967", "founding members of the Roe Pact, set up in 1967" */
function periodOfFounding({ text: { tokens }, sentence }: ClaimPlace, at: number, { role }: RolePhrase): Period | null {
  const isTold = /^(?:since|when)$/.test(lowerAt(tokens, at));
  if (isTold) return periodNear(tokens, { from: at + 1, to: Math.min(at + NEAR, sentence.to) });
  if (role !== 'founding member') return null;
  for (let index = at; index < at + MOST_BEFORE_FOUNDED; index++)
    if (founds.has(lowerAt(tokens, index))) return periodInPhrase(tokens, index + 1);
  return null;
}

/** ", which was" stands before "founded". */
const MOST_BEFORE_FOUNDED = 4;

/** How far after a role its date may stand, in tokens. */
const NEAR = 8;

function firstWholes(place: ClaimPlace, phrase: RolePhrase, { members }: BodyList): Whole[] {
  if (phrase.owner === null) return wholesAfter(place, phrase, members) ?? wholesMeant(place, phrase, members);
  const name = place.text.names.organisationOf(phrase.owner, members);
  return name === null ? [] : [{ name, from: phrase.from, to: phrase.to }];
}

/** "of the Roe Pact", "since 1999 of the Roe Pact"; null where nothing is named and something may be meant. */
function wholesAfter(place: ClaimPlace, { to }: RolePhrase, members: readonly Body[]): Whole[] | null {
  const { tokens } = place.text;
  const period = periodAfter(tokens, to);
  const at = period !== null && /^(?:of|in|at)$/.test(lowerAt(tokens, period.to)) ? period.to : to;
  if (!/^(?:of|to|in|at|with|on|within)$/.test(lowerAt(tokens, at))) return null;
  const named = wholesAt(place, at + 1, members);
  return named.length > 0 || period === null ? named : null;
}

/** "a member since 1999", "an observer there": of what was spoken of. */
function wholesMeant(place: ClaimPlace, phrase: RolePhrase, members: readonly Body[]): Whole[] {
  const { tokens } = place.text;
  const isHere = lowerAt(tokens, phrase.to) === 'there';
  const isIts = isA(tokens[phrase.from], WordClass.possessive);
  const isToldOfBefore = isOpen(place, phrase.to) && (isIts || isSpokenOf(place, phrase.from, members));
  if (!isHere && !isToldOfBefore && periodAfter(tokens, phrase.to) === null) return [];
  const name = organisationToCome(place, phrase, members) ?? organisationSpokenOf(place, phrase.from, members);
  return name === null ? [] : [{ name, from: phrase.from, to: isHere ? phrase.to + 1 : phrase.to }];
}

/** Whether something that has members was spoken of: in a claim, or in the same paragraph. */
function isSpokenOf({ before, text }: ClaimPlace, at: number, members: readonly Body[]): boolean {
  return before.length > 0 || text.names.groupNamed({ from: 0, to: at }, members) !== null;
}

/** "Ayland, an observer since 2008, joined the Roe Pact": what an aside leaves open the verb after it names. */
function organisationToCome(place: ClaimPlace, phrase: RolePhrase, members: readonly Body[]): string | null {
  const { text, sentence } = place;
  if (textAt(text.tokens, phrase.from - 1) !== ',' && lowerAt(text.tokens, phrase.from - 1) !== 'then') return null;
  const rest = text.bodies.inside({ from: phrase.to, to: sentence.to }).filter(isNamedOrganisation);
  const moved = rest.find(({ from }) => [1, 2, 3, 4].some((back) => moves.has(lowerAt(text.tokens, from - back))));
  const meant = moved ?? (place.before.length === 0 ? rest[0] : undefined);
  return meant === undefined ? null : text.names.organisationOf(meant, members);
}

function nextWholes(place: ClaimPlace, end: number, { members }: BodyList): Whole[] {
  const { tokens } = place.text;
  const isNext = lowerAt(tokens, end) === 'and' && /^(?:of|to|in|at)$/.test(lowerAt(tokens, end + 1));
  return isNext ? wholesAt(place, end + 2, members) : [];
}
