/** How many there are of each. */
export interface Sizes {
  readonly persons: number;
  readonly countries: number;
  readonly organisations: number;
  readonly issues: number;
  readonly memberships: number;
  readonly articles: number;
  readonly statements: number;
}

const ARTICLES = 20_000;
const STATEMENTS_OF_AN_ARTICLE = 10;

/**
 * A record grows by its articles; who and what they speak of stays.
 * @param scale 1 for 200,000 statements, 5 for 1,000,000
 */
export function sizesAt(scale: number): Sizes {
  const articles = 2 * Math.max(1, Math.round((ARTICLES * scale) / 2));
  return {
    persons: 2_000,
    countries: 250,
    organisations: 500,
    issues: 300,
    memberships: 10_000,
    articles,
    statements: STATEMENTS_OF_AN_ARTICLE * articles,
  };
}

/** Numbers that are `mean` on average and in sum, one for each of an even count. */
export function spread(mean: number, difference: number, index: number): number {
  return index % 2 === 0 ? mean + difference : mean - difference;
}
