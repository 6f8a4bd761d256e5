import type { Chance } from './chance.ts';

/** Where some words stand, and what they are. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Some characters of a text, none of them cut in two. */
export function placeIn(chance: Chance, body: string): Place {
  const characters = Array.from(body);
  const first = chance.below(characters.length);
  const last = Math.min(first + 1 + chance.below(9), characters.length);
  const start = characters.slice(0, first).join('').length;
  const text = characters.slice(first, last).join('');
  return { start, end: start + text.length, text };
}
