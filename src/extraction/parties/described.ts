import type { Phrase, Phrases } from '../phrases/find-phrases.ts';
import type { Quote } from '../text/quote.ts';
import type { Token } from '../text/token.ts';
import type { Party } from './party.ts';

/** The text that parties are described in. */
export interface Described {
  readonly tokens: readonly Token[];
  readonly phrases: Phrases;
  readonly quotes: readonly Quote[];
  readonly byPhrase: ReadonlyMap<Phrase, Party>;
}
