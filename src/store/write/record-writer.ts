import type { IssueReference, KnownActor, KnownTopic, Reference } from '#domain';
import type { LinkedArticle } from './linked-article.ts';

/** The way in to what is on record: what names mean there, and how more is put on record. */
export interface RecordWriter {
  /** All names on record, as they are now. */
  readKnownNames(): Promise<KnownNames>;
  /** The issues that reference lists have put on record, by which statements are told what they are about. */
  readReferenceIssues(): Promise<ReferenceIssue[]>;
  /**
   * Puts reference lists on record: what is new is added, what differs is changed, the rest is left alone.
   * @throws {OnrecordError} BAD_RECORD where an organisation's country or an issue's parent is unknown, or a slug is that of an
   *   actor of another kind.
   */
  writeReference(reference: Reference): Promise<ReferenceOutcome>;
  /**
   * Puts an article and what it states on record, all or nothing. The same again writes nothing; a changed text becomes
   * a new version and the old one stays with its statements; what a person has reviewed is never overwritten.
   * @param request where a client asked for it: noted together with the article; where it has been, nothing is written
   * @throws {OnrecordError} BAD_RECORD where it cannot be put beside what is on record already, KEY_REUSED where the
   *   request's key came with other input before.
   */
  writeArticle(article: LinkedArticle, request?: IngestRequest): Promise<ArticleOutcome>;
  /** When the article of a uri was published, as it is on record; null where there is none. */
  readPublishedAt(uri: string): Promise<Date | null>;
  /**
   * The id of the article that came of a request; null where it was not made before.
   * @throws {OnrecordError} KEY_REUSED where its key came with other input
   */
  readRequest(request: IngestRequest): Promise<string | null>;
}

/** An ingestion that a client asks for under a key of its own. */
export interface IngestRequest {
  readonly key: string;
  /** SHA-256 of what is asked for, in hexadecimal. */
  readonly inputHash: string;
}

export type ReferenceIssue = Pick<IssueReference, 'name' | 'aliases' | 'parent'>;

export interface KnownNames {
  readonly actors: readonly KnownActor[];
  readonly issues: readonly KnownTopic[];
  readonly events: readonly KnownTopic[];
}

/** How many rows of each kind were added or changed. */
export interface ReferenceWritten {
  readonly actors: number;
  readonly countries: number;
  readonly organisations: number;
  readonly issues: number;
  readonly events: number;
}

export interface ReferenceOutcome {
  readonly written: ReferenceWritten;
  /** Whether nothing was written. */
  readonly unchanged: boolean;
}

/** How many rows of each kind were added or changed. */
export interface ArticleWritten {
  readonly articles: number;
  readonly versions: number;
  readonly actors: number;
  readonly issues: number;
  readonly events: number;
  readonly statements: number;
  /** Statements of the same text that the record no longer has, and that nobody had reviewed. */
  readonly statementsRemoved: number;
  readonly mentions: number;
  readonly memberships: number;
  readonly positions: number;
  readonly evidence: number;
}

export interface ArticleOutcome {
  /** Of the article. */
  readonly id: string;
  readonly written: ArticleWritten;
  /** Whether nothing was written. */
  readonly unchanged: boolean;
  /** The uri of the article that had the same text before: what both state is on record there alone. */
  readonly copyOf: string | null;
  /** How many statements the article brought, written now or before. */
  readonly statements: number;
}
