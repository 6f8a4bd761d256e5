import type { TokenRange } from './token.ts';

/** Words in quotation marks, the marks included; or words spoken after a dash. */
export interface Quote extends TokenRange {
  /** Whether it has a mark at its end. */
  readonly closed: boolean;
  /** 0, or 1 and more for a quotation inside another one. */
  readonly depth: number;
  /** Whether it goes on with the quotation that the paragraph before left open. */
  readonly goesOn: boolean;
}
