import type { Given } from '../speakers/given.ts';
import { countryIndex } from '../text/country-words.ts';
import type { Paragraph } from '../text/split-paragraphs.ts';
import { type Body, BodyKind } from './body.ts';
import type { FullNames } from './full-names.ts';

/** How often the country of a dateline counts. */
const DATELINE = 1000;

/** The country that an article names most, that of its dateline before all; null where it names none. */
export function mainCountry({ tokens, paragraphs }: Given, bodies: readonly Body[], names: FullNames): string | null {
  const datelines = paragraphs.filter(({ first, from }) => from > first);
  const counts = new Map<string, number>();
  const count = (name: string, times: number) => counts.set(name, (counts.get(name) ?? 0) + times);
  for (const body of bodies) {
    if (body.kind === BodyKind.country) count(names.ofCountry(body), isIn(datelines, body) ? DATELINE : 1);
  }
  for (const { capital, lower } of tokens) {
    const name = capital ? countryIndex.byDemonym.get(lower) : undefined;
    if (name !== undefined) count(names.called(name), 1);
  }
  return mostOf(counts);
}

function isIn(datelines: readonly Paragraph[], body: Body): boolean {
  return datelines.some(({ first, from }) => body.from >= first && body.to <= from);
}

function mostOf(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [name, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = name;
  return best;
}
