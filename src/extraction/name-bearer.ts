import type { Phrase } from './find-phrases.ts';
import type { Party } from './party.ts';
import type { TokenRange } from './token.ts';

/** A person's name, and where its sentence ends. */
export interface Bearer {
  readonly person: Party;
  readonly phrase: Phrase;
  readonly name: TokenRange;
  readonly sentence: TokenRange;
}
