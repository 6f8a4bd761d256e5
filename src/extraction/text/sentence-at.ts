import type { Sentence } from './split-sentences.ts';

/** The index of the sentence that a token stands in, or of the last one before it; -1 before them all. */
export function sentenceAt(sentences: readonly Sentence[], token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.from ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
