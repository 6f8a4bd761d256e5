import type { TokenRange } from '../text/token.ts';

/** What a body is: a country, or anything else that countries and bodies belong to or people work for. */
export const BodyKind = { country: 0, organisation: 1 } as const;
export type BodyKind = (typeof BodyKind)[keyof typeof BodyKind];

/** A place in a text where a country or an organisation is named or described. */
export interface Body extends TokenRange {
  readonly kind: BodyKind;
  /** As the text names it, without an article: "European Union", "union". */
  readonly name: string;
  /** The noun where it is described only: "the union"; null for a name. */
  readonly noun: string | null;
  /** Whether the name is a capital's, which stands for its country in an office but not in a membership. */
  readonly isCapital: boolean;
}
