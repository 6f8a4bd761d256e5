import type { Draft } from './draft.ts';

/**
 * Joins the statements of a quotation that goes on over paragraphs: one statement with a span for each paragraph. The
 * attribution is the one that either part has.
 */
export function mergeQuotations(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const open = draft.goesOn ? merged.pop() : undefined;
    merged.push(open === undefined ? draft : joined(open, draft));
  }
  return merged;
}

function joined(open: Draft, draft: Draft): Draft {
  const attributed = open.cue === null && draft.cue !== null ? draft : open;
  return {
    ...attributed,
    ranges: [...open.ranges, ...draft.ranges],
    sentence: attributed.sentence,
    goesOn: open.goesOn,
  };
}
