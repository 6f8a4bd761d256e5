import type { ArticleFailed } from './article-outcome.ts';
import { failureOf } from './failure-of.ts';

/** Does work on a thing at a place; what it throws becomes an outcome. */
export async function orFailed<Thing extends { readonly place: string }, Result>(
  thing: Thing,
  work: (thing: Thing) => Promise<Result>,
): Promise<Result | ArticleFailed> {
  try {
    return await work(thing);
  } catch (error) {
    const { code, message, cause } = failureOf(error, thing.place);
    return { outcome: 'FAILED', source: thing.place, uri: null, code, reason: message, cause };
  }
}
