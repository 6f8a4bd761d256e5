/** Where a phrase began, and how it has grown so far. */
export interface Growth {
  readonly from: number;
  /** A determiner, a possessive or a number stands at its head. */
  opened: boolean;
  /** It has a word that can be its noun. */
  hasNoun: boolean;
}

/** The phrase has a noun: it takes in one token. */
export function named(growth: Growth): number {
  growth.hasNoun = true;
  return 1;
}
