import type { ArticleWritten } from '#store';

export const nothingWritten: ArticleWritten = {
  articles: 0,
  versions: 0,
  actors: 0,
  issues: 0,
  events: 0,
  statements: 0,
  statementsRemoved: 0,
  mentions: 0,
  memberships: 0,
  positions: 0,
  evidence: 0,
};

export function addWritten(one: ArticleWritten, other: ArticleWritten): ArticleWritten {
  const nouns = Object.keys(nothingWritten) as (keyof ArticleWritten)[];
  const sums = nouns.map((noun) => [noun, one[noun] + other[noun]] as const);
  return { ...nothingWritten, ...Object.fromEntries(sums) };
}
