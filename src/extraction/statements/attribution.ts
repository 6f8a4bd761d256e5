import { lowerAt } from '../text/token.ts';
import { type After, Opening } from './content-start.ts';
import type { Cue } from './find-cues.ts';
import { quoteFrom, type Reading } from './reading.ts';
import type { Subject } from './subject.ts';

/** How the clause of an attribution stands to the rest of its sentence. */
export const Relation = {
  /** Its content follows it. */
  before: 0,
  /** Its content stands before it, and may go on after it. */
  behind: 1,
  /** It stands inside the content of another one. */
  inside: 2,
  /** It stands in its content like an adverbial: "as she put it". */
  around: 3,
} as const;
export type Relation = (typeof Relation)[keyof typeof Relation];

/** A verb of speech, its subject, and where its content lies. */
export interface Attribution {
  readonly cue: Cue;
  readonly subject: Subject | null;
  /** Whether the subject is that of an earlier verb of the sentence. */
  readonly isShared: boolean;
  readonly relation: Relation;
  /** Where its clause begins, with the conjunction before it: the content of an earlier one ends there. */
  readonly from: number;
  /** Where the content may begin that stands before it. */
  readonly floor: number;
  readonly after: After;
}

/** "Li, insisting that …": the verb of the subject is still to come. */
export function isApposed({ cue, subject, isShared, from }: Attribution): boolean {
  return isShared && cue.isParticiple && subject !== null && subject.to <= from + 1 && subject.mention.to >= from - 1;
}

/** "who asked not to be named": the clause belongs to the subject of a later verb. */
export function isRelative({ tokens }: Reading, { subject }: Pick<Attribution, 'subject'>): boolean {
  const [head] = subject?.phrases ?? [];
  return head?.isPronoun === true && /^(?:who|which|whom)$/.test(lowerAt(tokens, head.from));
}

/** The quotation that begins where the content of an attribution does. */
export function quotedContent(reading: Reading, { after }: Attribution): ReturnType<typeof quoteFrom> {
  return after.opening === Opening.quotation || after.opening === Opening.colon ? quoteFrom(reading, after.at) : null;
}

/** "a remark that Roe called irresponsible", "the fee, which she calls a tax": what is named stands before the relative word. */
export function isNamedBefore({ tokens }: Reading, { cue, subject, after }: Attribution): boolean {
  if (
    subject === null ||
    subject.isInverted ||
    cue.agentFrom !== null ||
    cue.rulesContent ||
    after.opening === Opening.nothing
  )
    return false;
  return /^(?:that|which)$/.test(lowerAt(tokens, subject.from - 1));
}
