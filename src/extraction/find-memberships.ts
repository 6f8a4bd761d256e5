import type { MembershipRecord } from '#domain';
import type { Body } from './body.ts';
import { claimOfRole } from './claim-of-role.ts';
import { claimOfVerb } from './claim-of-verb.ts';
import type { MembershipText } from './claim-place.ts';
import type { MembershipClaim } from './membership-claim.ts';
import type { Sentence } from './split-sentences.ts';
import { spanOf } from './token.ts';

/** Finds which countries and organisations an article says belong to what; each is told once. */
export function findMemberships(text: MembershipText): MembershipRecord[] {
  const records = new Map<string, MembershipRecord>();
  for (const sentence of text.sentences) {
    for (const claim of claimsOf(text, sentence)) {
      for (const record of recordsOf(text, claim)) {
        const key = `${record.member}\n${record.organisation}`.toLowerCase();
        records.set(key, merge(records.get(key), record));
      }
    }
  }
  return [...records.values()];
}

function claimsOf(text: MembershipText, sentence: Sentence): MembershipClaim[] {
  const claims: MembershipClaim[] = [];
  for (let index = sentence.from; index < sentence.to; index++) {
    const place = { text, sentence, before: claims };
    const claim = claimOfVerb(place, index) ?? claimOfRole(place, index);
    if (claim !== null) claims.push(...claim);
  }
  return claims;
}

function recordsOf(text: MembershipText, claim: MembershipClaim): MembershipRecord[] {
  const evidence = spanOf(text.tokens, claim);
  if (evidence === null) return [];
  const { role, since, until, organisation } = claim;
  return claim.members.flatMap((member) => {
    const name = memberName(text, member);
    return name === organisation ? [] : [{ member: name, organisation, role, since, until, evidence }];
  });
}

function memberName({ names }: MembershipText, member: Body): string {
  return names.nameOf(member);
}

/** The same membership told twice: what the first leaves open the second may give. */
function merge(one: MembershipRecord | undefined, other: MembershipRecord): MembershipRecord {
  if (one === undefined) return other;
  const more = Number(other.since !== null && one.since === null) + Number(other.until !== null && one.until === null);
  if (more === 0) return one;
  return {
    ...other,
    role: one.role === 'member' ? other.role : one.role,
    since: one.since ?? other.since,
    until: one.until ?? other.until,
  };
}
