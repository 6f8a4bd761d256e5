import type { PartialDate } from '#domain';
import type { Body } from '../bodies/body.ts';
import type { TokenRange } from '../text/token.ts';

/** That some belong to an organisation, and the words that say so. */
export interface MembershipClaim extends TokenRange {
  readonly members: readonly Body[];
  readonly organisation: string;
  readonly role: string;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  /** Whether those whom the sentence is about are the members, and not what they belong to. */
  readonly isOfSubject: boolean;
}

/** The least range that holds all of these. */
export function cover(ranges: readonly (TokenRange | null)[]): TokenRange {
  let from = Infinity;
  let to = -Infinity;
  for (const range of ranges) {
    if (range === null) continue;
    from = Math.min(from, range.from);
    to = Math.max(to, range.to);
  }
  return { from, to };
}

/** Where the last of these ends that are given, and no earlier than an index. */
export function lastEnd(least: number, ...ends: readonly (Pick<TokenRange, 'to'> | null)[]): number {
  return ends.reduce((last, end) => (end === null ? last : Math.max(last, end.to)), least);
}
