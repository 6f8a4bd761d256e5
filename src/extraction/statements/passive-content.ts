import { Frame } from '../text/speech-forms.ts';
import { lowerAt, type TokenRange } from '../text/token.ts';
import type { Attribution } from './attribution.ts';
import type { Content } from './content.ts';
import { contentEnd, withoutEdge } from './content-end.ts';
import { Rule } from './draft.ts';
import { subjectOfVerb } from './find-subject.ts';
import { COMMA, isMark, type Reading } from './reading.ts';

/** Whether what a passive verb of speech judges or names stands before it: "The plan was described by Ada as “a gift”". */
export function isJudgedBefore({ cue }: Attribution): boolean {
  return cue.agentFrom !== null && (cue.frames & (Frame.whole | Frame.objectAs | Frame.naming)) !== 0;
}

/** What is judged or named, and what is said of it before or behind "by Ada". */
export function passiveContent(reading: Reading, attribution: Attribution, limit: number): Content | null {
  const { cue, subject, floor } = attribution;
  const judged = subjectOfVerb(reading, cue.groupFrom, floor)?.mention;
  if (judged === undefined || cue.agentFrom === null || subject === null) return null;
  const by = cue.agentFrom - 1;
  const behind = isMark(reading, subject.to, COMMA) ? subject.to + 1 : subject.to;
  const saying = by > cue.after ? { from: cue.after, to: by } : { from: behind, to: limit };
  const said = saidOf(reading, attribution, saying);
  if (said === null && (cue.frames & Frame.whole) === 0) return null;
  return { ranges: said === null ? [judged] : [judged, said], rule: Rule.object };
}

/** "as “a gift”", "for its haste" */
function saidOf(reading: Reading, attribution: Attribution, { from, to }: TokenRange): TokenRange | null {
  const isQuote = reading.quoted[from] === 1;
  if (!isQuote && !/^(?:as|for|of)$/.test(lowerAt(reading.tokens, from))) return null;
  const end = withoutEdge(reading, from, Math.min(to, contentEnd(reading, attribution, to)));
  return end > from ? { from, to: end } : null;
}
