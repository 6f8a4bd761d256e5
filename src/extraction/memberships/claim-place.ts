import type { BodyIndex } from '../bodies/body-index.ts';
import type { BodyNames } from '../bodies/body-names.ts';
import type { Given } from '../speakers/given.ts';
import type { Sentence } from '../text/split-sentences.ts';
import type { MembershipClaim } from './membership-claim.ts';

/** What memberships are read from. */
export interface MembershipText extends Given {
  readonly bodies: BodyIndex;
  readonly names: BodyNames;
}

/** Where a claim is looked for: a sentence, and what was claimed before in it and in the sentences before it. */
export interface ClaimPlace {
  readonly text: MembershipText;
  readonly sentence: Sentence;
  readonly before: readonly MembershipClaim[];
}

/** The last claim of the same sentence; null where there is none yet. */
export function claimBefore({ before, sentence }: ClaimPlace): MembershipClaim | null {
  const last = before.at(-1);
  return last !== undefined && last.to > sentence.from ? last : null;
}
