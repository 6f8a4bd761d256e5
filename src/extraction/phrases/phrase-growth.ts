/** How a phrase has grown so far. */
export interface Growth {
  /** A determiner, a possessive or a number stands at its head. */
  opened: boolean;
  /** It has a word that can be its noun. */
  hasNoun: boolean;
}

/** Where a phrase began, and how it has grown. */
export interface Place {
  readonly growth: Growth;
  readonly from: number;
}

/** The phrase has a noun: it takes in one token. */
export function named(growth: Growth): number {
  growth.hasNoun = true;
  return 1;
}
