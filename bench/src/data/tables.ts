/** One row, its values in the order of the table's columns. */
export type Row = readonly (string | number | null)[];

/** A table that the data set fills: its columns and their types, as in the migrations. */
export interface Table {
  readonly name: string;
  readonly columns: Readonly<Record<string, string>>;
}

const table = (name: string, columns: Table['columns']): Table => ({ name, columns });

export const tables = {
  actor: table('actor', { id: 'uuid', kind: 'actor_kind', slug: 'text', name: 'text' }),
  person: table('person', { id: 'uuid' }),
  country: table('country', { id: 'uuid', iso_code: 'text', iso_code3: 'text' }),
  organisation: table('organisation', { id: 'uuid', organisation_kind: 'organisation_kind' }),
  membership: table('membership', {
    id: 'uuid',
    member_id: 'uuid',
    organisation_id: 'uuid',
    role: 'membership_role',
    since: 'text',
    until: 'text',
  }),
  issue: table('issue', { id: 'uuid', slug: 'text', name: 'text' }),
  article: table('article', {
    id: 'uuid',
    uri: 'text',
    headline: 'text',
    published_at: 'timestamptz',
    language: 'text',
    publisher_id: 'uuid',
  }),
  articleVersion: table('article_version', {
    id: 'uuid',
    article_id: 'uuid',
    number: 'integer',
    headline: 'text',
    body: 'text',
    content_hash: 'text',
  }),
  statement: table('statement', {
    id: 'uuid',
    article_version_id: 'uuid',
    article_id: 'uuid',
    kind: 'statement_kind',
    text: 'text',
    start: 'integer',
    speaker_id: 'uuid',
    speaker_name: 'text',
    said_at: 'timestamptz',
    confidence: 'real',
    rule: 'text',
  }),
  statementSpan: table('statement_span', {
    statement_id: 'uuid',
    role: 'span_role',
    ordinal: 'integer',
    article_version_id: 'uuid',
    start: 'integer',
    end: 'integer',
    text: 'text',
  }),
  statementIssue: table('statement_issue', {
    statement_id: 'uuid',
    issue_id: 'uuid',
    ordinal: 'integer',
    said_at: 'timestamptz',
  }),
  mention: table('mention', {
    id: 'uuid',
    article_version_id: 'uuid',
    article_id: 'uuid',
    actor_id: 'uuid',
    start: 'integer',
    end: 'integer',
    text: 'text',
  }),
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;

/** Rows of several tables. A table stands before those that refer to it, as in `tables`. */
export type Rows = Record<TableName, Row[]>;

export function noRows(): Rows {
  return Object.fromEntries(Object.keys(tables).map((name) => [name, []])) as unknown as Rows;
}
