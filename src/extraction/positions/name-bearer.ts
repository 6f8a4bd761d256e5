import type { Party } from '../parties/party.ts';
import type { Phrase } from '../phrases/find-phrases.ts';
import type { TokenRange } from '../text/token.ts';

/** A person's name, and where its sentence ends. */
export interface Bearer {
  readonly person: Party;
  readonly phrase: Phrase;
  readonly name: TokenRange;
  readonly sentence: TokenRange;
}
