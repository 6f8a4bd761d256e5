/** Per cent. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Score {
  readonly articles: number;
  readonly gold: number;
  readonly predicted: number;
  readonly brokenSpans: number;
  readonly span: Rates;
  readonly exact: Rates;
  readonly joint: Rates;
  readonly ofMatched: { readonly kind: number; readonly cue: number; readonly speaker: number };
  readonly recallByKind: Readonly<
    Record<string, { readonly gold: number; readonly span: number; readonly joint: number }>
  >;
  readonly positions: Rates & { readonly gold: number; readonly title: number };
  readonly memberships: Rates & { readonly gold: number; readonly role: number; readonly since: number };
  /** Of whole articles, but for those of matched statements that have one of the gold's. */
  readonly issues: Rates & { readonly gold: number; readonly ofMatched: number; readonly anArticle: number };
}

export interface Miss {
  readonly what: 'missed' | 'speaker' | 'invented' | 'issues';
  readonly id: string;
  readonly kind?: string;
  readonly speaker?: string;
  readonly gold?: readonly string[];
  readonly got?: string | readonly string[];
  readonly text: string;
}

/** An article of a corpus, and what was extracted from it. */
export interface ScoredPair {
  readonly gold: { readonly id: string; readonly text: string };
  readonly predicted: object | null;
}

export function scoreStatements(pairs: readonly ScoredPair[], misses?: Miss[]): Score;
