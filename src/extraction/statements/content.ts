import type { TokenRange } from '../text/token.ts';
import type { Rule } from './draft.ts';

/** A content, and the rule that found it. */
export interface Content {
  readonly ranges: readonly TokenRange[];
  readonly rule: Rule;
}
