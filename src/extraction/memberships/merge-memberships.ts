import type { MembershipRecord } from '#domain';

/** The same memberships, each told once: what one place leaves open another may give. */
export function mergeMemberships(records: readonly MembershipRecord[]): MembershipRecord[] {
  const byPair = new Map<string, MembershipRecord[]>();
  for (const record of records) {
    const key = `${record.member}\n${record.organisation}`.toLowerCase();
    const known = byPair.get(key) ?? [];
    byPair.set(key, known);
    const at = known.findLastIndex((one) => isSame(one, record));
    const one = known[at];
    if (one === undefined) known.push(record);
    else known[at] = merge(one, record);
  }
  return [...byPair.values()].flat();
}

/** An end closes whatever was open before; else the roles have to agree, and no date may be told twice. */
function isSame(one: MembershipRecord, other: MembershipRecord): boolean {
  if (one.since !== null && other.since !== null && one.since !== other.since)
    return one.until === null && isAlike(one, other);
  if (one.until !== null && other.since !== null && one.since === null)
    return other.since < one.until && isAlike(one, other);
  return isAlike(one, other);
}

/** A founding or permanent member is a member too. */
function isAlike({ role: one }: MembershipRecord, { role: other }: MembershipRecord): boolean {
  return one === other || (isMember(one) && isMember(other));
}

function isMember(role: string): boolean {
  return role === 'member' || role === 'founding member' || role === 'permanent member';
}

function merge(one: MembershipRecord, other: MembershipRecord): MembershipRecord {
  const more = Number(other.since !== null && one.since === null) + Number(other.until !== null && one.until === null);
  if (more === 0) return one;
  return {
    ...other,
    role: one.role === 'member' ? other.role : one.role,
    since: one.since ?? other.since,
    until: one.until ?? other.until,
  };
}
