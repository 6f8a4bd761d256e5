import type { ActorKind } from './actor-kind.ts';
import type { KnownTopic } from './known-topic.ts';

/** An actor on record, with all that it may be called. */
export interface KnownActor extends KnownTopic {
  readonly kind: ActorKind;
  /** Of an organisation: "ASEAN". */
  readonly abbreviation: string | null;
  /** Of a country: "Russian". */
  readonly demonyms: readonly string[];
  /** Of a country. */
  readonly capital: string | null;
}
