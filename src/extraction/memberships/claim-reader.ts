import type { ClaimPlace } from './claim-place.ts';
import type { MembershipClaim } from './membership-claim.ts';

/** Reads claims of one kind. */
export interface ClaimReader {
  /** The words that such a claim is read at: at any other there is none. */
  readonly words: ReadonlySet<string>;
  /** What the word at an index says; null where it says nothing of this kind. */
  readonly read: (place: ClaimPlace, at: number) => MembershipClaim[] | null;
}

/** The readers of each word, in their order. */
export function readersByWord(readers: readonly ClaimReader[]): Map<string, ClaimReader[]> {
  const byWord = new Map<string, ClaimReader[]>();
  for (const reader of readers) {
    for (const word of reader.words) byWord.set(word, [...(byWord.get(word) ?? []), reader]);
  }
  return byWord;
}
