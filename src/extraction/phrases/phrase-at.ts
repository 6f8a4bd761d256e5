import type { Phrase, Phrases } from './find-phrases.ts';

/** The phrase that a token stands in. */
export function phraseAt({ all, at }: Phrases, index: number): Phrase | undefined {
  const own = at[index];
  // Most tokens have none: an array is slow at -1.
  return own === undefined || own < 0 ? undefined : all[own];
}

/** The phrase that begins at a token. */
export function phraseFrom(phrases: Phrases, index: number): Phrase | undefined {
  const phrase = phraseAt(phrases, index);
  return phrase?.from === index ? phrase : undefined;
}
