import { limits } from '../limits.ts';
import { markupDepth } from './markup-depth.ts';

/** Whether markup is more than a parser, or Readability, should be given. */
export function isTooMuch(markup: string, language: 'HTML' | 'XML'): boolean {
  return markup.length > limits.markupLength || markupDepth(markup, language) > limits.markupDepth;
}
