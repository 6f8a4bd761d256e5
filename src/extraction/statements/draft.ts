import type { Phrase } from '../phrases/find-phrases.ts';
import type { TokenRange } from '../text/token.ts';

/** The rules that find statements, by the name that a statement gives for its own. */
export const Rule = {
  /** "“A,” she said.", "“A,” said Ada Roe, “B.”" */
  quotationThenSpeaker: 'quotation-then-speaker',
  /** "She said: “A”", "She called it “a gift”" */
  speakerThenQuotation: 'speaker-then-quotation',
  /** "She said that A" */
  clause: 'clause',
  /** "A, she said", "A, she said, B" */
  clauseThenSpeaker: 'clause-then-speaker',
  /** "She urged them to A", "She called for A" */
  object: 'object',
  /** "According to her, A" */
  accordingTo: 'according-to',
  /** "her claim that A" */
  speechNoun: 'speech-noun',
  /** "“B.”" after "“A,” she said." */
  followUp: 'follow-up',
  /** "Mayor: “A”" */
  colon: 'colon',
  /** "“A”" alone over an article */
  headline: 'headline',
} as const;
export type Rule = (typeof Rule)[keyof typeof Rule];

/** A statement before its speaker is resolved. */
export interface Draft {
  /** The content. */
  readonly ranges: readonly TokenRange[];
  readonly cue: TokenRange | null;
  /** The words that name the speaker, and the phrases that they are made of. */
  readonly mention: TokenRange | null;
  readonly phrases: readonly Phrase[];
  readonly rule: Rule;
  /** The index of its sentence. */
  readonly sentence: number;
  /** Whether it goes on with the quotation that the paragraph before left open. */
  readonly goesOn: boolean;
}
