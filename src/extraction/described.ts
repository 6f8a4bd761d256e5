import type { Phrase, Phrases } from './find-phrases.ts';
import type { Party } from './party.ts';
import type { Quote } from './quote.ts';
import type { Token } from './token.ts';

/** The text that parties are described in. */
export interface Described {
  readonly tokens: readonly Token[];
  readonly phrases: Phrases;
  readonly quotes: readonly Quote[];
  readonly byPhrase: ReadonlyMap<Phrase, Party>;
}
