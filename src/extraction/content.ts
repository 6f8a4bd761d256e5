import type { Rule } from './draft.ts';
import type { TokenRange } from './token.ts';

/** A content, and the rule that found it. */
export interface Content {
  readonly ranges: readonly TokenRange[];
  readonly rule: Rule;
}
