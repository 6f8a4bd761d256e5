import type { ReviewState } from './review-state.ts';
import type { Span } from './span.ts';
import type { SpeakerType } from './speaker-type.ts';
import type { StatementKind } from './statement-kind.ts';

/** Who said what, as an article record gives it. */
export interface StatementRecord {
  readonly kind: StatementKind;
  /** The content, in the order of the text. */
  readonly spans: readonly Span[];
  /** The words that signal speech; null where there are none. */
  readonly cue: Span | null;
  /** The words that name the speaker where the attribution stands; null where there are none. */
  readonly mention: Span | null;
  readonly speaker: { readonly name: string; readonly type: SpeakerType };
  /** Names of what it is about, the weightiest first. */
  readonly issues: readonly string[];
  /** The name of the event where it was said. */
  readonly event?: string | null;
  /** A day, or a date and time with its offset; by default when the article was published. */
  readonly saidAt?: string | null;
  /** The name of whom it was said to. */
  readonly addressee?: string | null;
  /** 0 to 1; by default 1. */
  readonly confidence?: number;
  /** The rule that attributed it; by default "annotation": a person did. */
  readonly rule?: string;
  /** By default UNREVIEWED. */
  readonly review?: ReviewState;
}
