// The rows of a small record, as the tables hold them.

export interface ActorRow {
  readonly id: string;
  readonly kind: 'PERSON' | 'COUNTRY' | 'ORGANISATION';
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly wikidata_id: string | null;
}

export interface CountryRow {
  readonly id: string;
  readonly iso_code: string;
  readonly iso_code3: string;
  readonly demonyms: readonly string[];
  readonly capital: string | null;
}

export interface OrganisationRow {
  readonly id: string;
  readonly organisation_kind: string;
  readonly abbreviation: string | null;
  readonly founded_on: string | null;
  readonly country_id: string | null;
}

export interface MembershipRow {
  readonly id: string;
  readonly member_id: string;
  readonly organisation_id: string;
  readonly role: string;
  readonly since: string | null;
  readonly until: string | null;
}

export interface PositionRow {
  readonly id: string;
  readonly person_id: string;
  readonly title: string;
  readonly of_id: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

export interface EvidenceRow {
  readonly id: string;
  readonly membership_id: string | null;
  readonly position_id: string | null;
  readonly article_version_id: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string | null;
  readonly source: string | null;
  readonly source_date: string | null;
}

export interface IssueRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly parent_id: string | null;
  readonly wikidata_id: string | null;
  readonly media_topic: string | null;
}

export interface EventRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly place: string | null;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
}

export interface ArticleRow {
  readonly id: string;
  readonly uri: string;
  readonly url: string | null;
  readonly headline: string | null;
  readonly dateline: string | null;
  readonly byline: string | null;
  readonly published_at: string;
  readonly language: string;
  readonly publisher_id: string | null;
  readonly copy_of_id: string | null;
}

export interface VersionRow {
  readonly id: string;
  readonly article_id: string;
  readonly number: number;
  readonly is_current: boolean;
  readonly headline: string | null;
  readonly body: string;
  readonly content_hash: string;
  readonly recorded_at: string;
}

export interface StatementRow {
  readonly id: string;
  readonly article_version_id: string;
  readonly article_id: string;
  readonly is_current: boolean;
  readonly kind: string;
  readonly text: string;
  readonly start: number;
  readonly speaker_id: string | null;
  readonly speaker_name: string;
  readonly addressee_id: string | null;
  readonly event_id: string | null;
  readonly said_at: string;
  readonly confidence: number;
  readonly rule: string;
  readonly review: string;
}

export interface SpanRow {
  readonly statement_id: string;
  readonly role: 'CONTENT' | 'CUE' | 'MENTION';
  readonly ordinal: number;
  readonly article_version_id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface StatementIssueRow {
  readonly statement_id: string;
  readonly issue_id: string;
  readonly ordinal: number;
  readonly said_at: string;
  readonly is_current: boolean;
}

export interface StatementActorRow {
  readonly statement_id: string;
  readonly actor_id: string;
  readonly said_at: string;
  readonly is_current: boolean;
}

export interface MentionRow {
  readonly id: string;
  readonly article_version_id: string;
  readonly article_id: string;
  readonly is_current: boolean;
  readonly actor_id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All tables, in an order in which they can be written. */
export interface SmallRecord {
  readonly actor: readonly ActorRow[];
  readonly person: readonly { readonly id: string }[];
  readonly country: readonly CountryRow[];
  readonly organisation: readonly OrganisationRow[];
  readonly membership: readonly MembershipRow[];
  readonly position: readonly PositionRow[];
  readonly issue: readonly IssueRow[];
  readonly event: readonly EventRow[];
  readonly article: readonly ArticleRow[];
  readonly article_version: readonly VersionRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly statement: readonly StatementRow[];
  readonly statement_span: readonly SpanRow[];
  readonly statement_issue: readonly StatementIssueRow[];
  readonly statement_actor: readonly StatementActorRow[];
  readonly mention: readonly MentionRow[];
}
