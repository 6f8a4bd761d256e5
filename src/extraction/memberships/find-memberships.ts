import type { MembershipRecord } from '#domain';
import type { Body } from '../bodies/body.ts';
import { spelled } from '../bodies/find-bodies.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { lowerAt, spanOf, textAt } from '../text/token.ts';
import { alsoDated, claimOfSame } from './also-claimed.ts';
import { claimOfBody } from './claim-of-body.ts';
import { claimOfFounding } from './claim-of-founding.ts';
import { claimOfMove } from './claim-of-move.ts';
import { claimOfRole } from './claim-of-role.ts';
import { claimOfStatus } from './claim-of-status.ts';
import { claimOfWhole } from './claim-of-whole.ts';
import type { MembershipText } from './claim-place.ts';
import { type ClaimReader, readersByWord } from './claim-reader.ts';
import { dateAt } from './find-date.ts';
import { periodAfter } from './find-period.ts';
import type { MembershipClaim } from './membership-claim.ts';
import { mergeMemberships } from './merge-memberships.ts';

/** Finds which countries and organisations an article says belong to what; each is told once. */
export function findMemberships(text: MembershipText): MembershipRecord[] {
  const claims: MembershipClaim[] = [];
  for (const sentence of text.sentences) addClaims(text, sentence, claims);
  return mergeMemberships(claims.flatMap((claim) => recordsOf(text, claim)));
}

/** What a word may say, which for most is nothing; the first that says something counts. */
const readers = readersByWord([
  claimOfBody,
  claimOfWhole,
  claimOfFounding,
  claimOfMove,
  claimOfSame,
  claimOfStatus,
  claimOfRole,
]);

function addClaims(text: MembershipText, sentence: Sentence, claims: MembershipClaim[]): void {
  const place = { text, sentence, before: claims };
  for (let index = sentence.from; index < sentence.to; index++) {
    for (const reader of readers.get(lowerAt(text.tokens, index)) ?? NONE) {
      const found = reader.read(place, index);
      if (found === null) continue;
      claims.push(...found);
      const last = found.at(-1);
      if (last?.isOfSubject === true) claims.push(...alsoDated(place, last));
      break;
    }
  }
}

const NONE: readonly ClaimReader[] = [];

/** "The members are Ayland (since 1999) and Beland (2003)": each has its own date. */
function datesOfMember({ tokens }: MembershipText, { since, until }: MembershipClaim, { to }: Body) {
  if (textAt(tokens, to) !== '(') return { since, until };
  const period = periodAfter(tokens, to);
  const date = dateAt(tokens, to + 1);
  if (period !== null) return { since: period.since, until: period.until };
  return date !== null && textAt(tokens, date.to) === ')' ? { since: date.value, until: null } : { since, until };
}

/** Cities join what is for cities; elsewhere a capital stands for its country. */
function memberName({ names, tokens }: MembershipText, member: Body, organisation: string): string {
  return member.isCapital && CIVIC.test(organisation) ? spelled(tokens, member) : names.nameOf(member);
}

const CIVIC = /\b(?:cit(?:y|ies)|towns?|mayors?|municipal|urban|metropol\w*|capitals?|ports?|harbours?)\b/i;

function recordsOf(text: MembershipText, claim: MembershipClaim): MembershipRecord[] {
  const evidence = spanOf(text.tokens, claim);
  if (evidence === null) return [];
  const { role, organisation } = claim;
  return claim.members.flatMap((member) => {
    const name = memberName(text, member, organisation);
    // "the museum", and no name for it.
    return name === organisation || name === member.noun
      ? []
      : [{ member: name, organisation, role, ...datesOfMember(text, claim, member), evidence }];
  });
}
