import type { ArticleFacts } from './article-draft.ts';

/** What is known about an article, and nothing else. */
export type KnownFacts = { readonly [name in keyof ArticleFacts]?: string };

/** Each fact from the first that knows it, its white space tidied. What nobody knows is left out. */
export function firstFacts(...all: readonly ArticleFacts[]): KnownFacts {
  return Object.fromEntries(all.toReversed().flatMap(knownIn));
}

const NAMES: readonly (keyof ArticleFacts)[] = [
  'uri',
  'url',
  'headline',
  'dateline',
  'byline',
  'publisher',
  'language',
  'publishedAt',
];
/** Longer than any of them is in earnest. */
const LONGEST = 2_000;

function knownIn(facts: ArticleFacts): [string, string][] {
  return NAMES.flatMap((name) => {
    const words = facts[name]?.replace(/\s+/g, ' ').trim().slice(0, LONGEST) ?? '';
    return words === '' ? [] : [[name, words]];
  });
}
