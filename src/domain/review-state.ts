/** What a person has made of an extracted statement. */
export const ReviewState = {
  UNREVIEWED: 'UNREVIEWED',
  CONFIRMED: 'CONFIRMED',
  CORRECTED: 'CORRECTED',
  REJECTED: 'REJECTED',
} as const;
export type ReviewState = (typeof ReviewState)[keyof typeof ReviewState];
