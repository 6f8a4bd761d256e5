import type { TokenRange } from '../text/token.ts';
import type { Draft } from './draft.ts';

/**
 * Joins the statements of a quotation that goes on over paragraphs: one statement with a span for each paragraph. The
 * attribution is the one that any part has, the first before the others.
 */
export function mergeQuotations(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  let parts: Draft[] = [];
  for (const draft of drafts) {
    if (!draft.goesOn && parts.length > 0) {
      merged.push(joined(parts));
      parts = [];
    }
    parts.push(draft);
  }
  if (parts.length > 0) merged.push(joined(parts));
  return merged;
}

function joined(parts: readonly Draft[]): Draft {
  const [first, second] = parts;
  // Most statements have one part.
  if (first !== undefined && second === undefined) return first;
  const attributed = parts.find(({ cue }) => cue !== null) ?? first;
  if (first === undefined || attributed === undefined) throw new RangeError('A quotation has no parts.');
  const ranges: TokenRange[] = parts.flatMap((part) => [...part.ranges]);
  const { cue, mention, phrases, rule, sentence } = attributed;
  return { ranges, cue, mention, phrases, rule, sentence, goesOn: first.goesOn };
}
