import { actorsOf } from './actors-of.ts';
import type { ByType, Graph, GraphObject } from './graph.ts';
import type { ArticleRow, EvidenceRow, SmallRecord, StatementRow, VersionRow } from './record.ts';
import { contextOf, type Pointing } from './span-of.ts';
import { isCurrent, mentionsWhere, statementsWhere, type Ties } from './ties.ts';

const byNameThenId = (one: GraphObject, other: GraphObject): number =>
  Buffer.compare(Buffer.from(String(one['name'])), Buffer.from(String(other['name']))) ||
  (String(one['key']) < String(other['key']) ? -1 : 1);

const spansOf = ({ record, span }: Ties, id: string, role: string): GraphObject[] =>
  record.statement_span
    .filter((row) => row.statement_id === id && row.role === role)
    .sort((one, other) => one.ordinal - other.ordinal)
    .map(span);

const statementOf = (ties: Ties, row: StatementRow): GraphObject => ({
  __typename: 'Statement',
  key: row.id,
  id: `statement_${row.id}`,
  kind: row.kind,
  text: row.text,
  start: row.start,
  speakerName: row.speaker_name,
  saidAt: row.said_at,
  confidence: row.confidence,
  rule: row.rule,
  review: row.review,
  speaker: () => ties.of(row.speaker_id),
  addressee: () => ties.of(row.addressee_id),
  article: () => ties.of(row.article_id),
  articleVersion: () => ties.of(row.article_version_id),
  event: () => ties.of(row.event_id),
  spans: () => spansOf(ties, row.id, 'CONTENT'),
  cue: () => spansOf(ties, row.id, 'CUE')[0] ?? null,
  mention: () => spansOf(ties, row.id, 'MENTION')[0] ?? null,
  issues: () =>
    ties.record.statement_issue
      .filter(({ statement_id }) => statement_id === row.id)
      .sort((one, other) => one.ordinal - other.ordinal)
      .map(({ issue_id }) => ties.of(issue_id)),
  mentionedActors: () =>
    ties
      .all(
        ties.record.statement_actor
          .filter(({ statement_id }) => statement_id === row.id)
          .map(({ actor_id }) => ({ id: actor_id })),
      )
      .sort(byNameThenId),
});

const articleOf = (ties: Ties, row: ArticleRow): GraphObject => {
  const versions = ties.record.article_version.filter(({ article_id }) => article_id === row.id);
  return {
    __typename: 'Article',
    key: row.id,
    id: `article_${row.id}`,
    uri: row.uri,
    url: row.url,
    headline: row.headline,
    dateline: row.dateline,
    byline: row.byline,
    publishedAt: row.published_at,
    language: row.language,
    publisher: () => ties.of(row.publisher_id),
    version: () => ties.of(versions.find(isCurrent)?.id ?? null),
    copyOf: () => ties.of(row.copy_of_id),
    copies: () => ties.all(ties.record.article.filter(({ copy_of_id }) => copy_of_id === row.id)),
    versions: () => ties.all([...versions].sort((one, other) => other.number - one.number)),
    statements: statementsWhere(ties, ({ article_id }) => article_id === row.id),
    mentions: mentionsWhere(ties, ({ article_id }) => article_id === row.id),
  };
};

const versionOf = (ties: Ties, row: VersionRow): GraphObject => ({
  __typename: 'ArticleVersion',
  key: row.id,
  id: `version_${row.id}`,
  number: row.number,
  isCurrent: row.is_current,
  headline: row.headline,
  body: row.body,
  length: row.body.length,
  contentHash: row.content_hash,
  recordedAt: row.recorded_at,
  article: () => ties.of(row.article_id),
  statements: () => ties.all(ties.record.statement.filter(({ article_version_id }) => article_version_id === row.id)),
});

const evidenceOf = (ties: Ties, row: EvidenceRow): GraphObject => {
  const { article_version_id: version, start, end, text } = row;
  const isInArticle = version !== null && start !== null && end !== null && text !== null;
  return {
    __typename: 'Evidence',
    key: row.id,
    id: `evidence_${row.id}`,
    source: row.source,
    sourceDate: row.source_date,
    span: () => (isInArticle ? ties.span({ article_version_id: version, start, end, text }) : null),
    article: () => ties.of(ties.record.article_version.find(({ id }) => id === version)?.article_id ?? null),
  };
};

const evidenceFor =
  ({ record, all }: Ties, holds: (row: EvidenceRow) => boolean) =>
  (): GraphObject[] =>
    all(record.evidence.filter(holds).sort((one, other) => (one.id < other.id ? -1 : 1)));

function factsOf(ties: Ties): ByType {
  const { record } = ties;
  return {
    Membership: record.membership.map((row) => ({
      __typename: 'Membership',
      key: row.id,
      id: `membership_${row.id}`,
      role: row.role,
      since: row.since,
      until: row.until,
      member: () => ties.of(row.member_id),
      organisation: () => ties.of(row.organisation_id),
      evidence: evidenceFor(ties, ({ membership_id }) => membership_id === row.id),
    })),
    Position: record.position.map((row) => ({
      __typename: 'Position',
      key: row.id,
      id: `position_${row.id}`,
      title: row.title,
      since: row.since,
      until: row.until,
      person: () => ties.of(row.person_id),
      of: () => ties.of(row.of_id),
      evidence: evidenceFor(ties, ({ position_id }) => position_id === row.id),
    })),
  };
}

function topicsOf(ties: Ties): ByType {
  const { record } = ties;
  return {
    Issue: record.issue.map((row) => ({
      __typename: 'Issue',
      key: row.id,
      id: `issue_${row.id}`,
      slug: row.slug,
      name: row.name,
      aliases: row.aliases,
      wikidataId: row.wikidata_id,
      mediaTopic: row.media_topic,
      parent: () => ties.of(row.parent_id),
      children: () => ties.all(record.issue.filter(({ parent_id }) => parent_id === row.id)),
      statements: statementsWhere(ties, ({ id }) =>
        record.statement_issue.some((join) => join.statement_id === id && join.issue_id === row.id),
      ),
    })),
    Event: record.event.map((row) => ({
      __typename: 'Event',
      key: row.id,
      id: `event_${row.id}`,
      slug: row.slug,
      name: row.name,
      aliases: row.aliases,
      place: row.place,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      statements: statementsWhere(ties, ({ event_id }) => event_id === row.id),
    })),
  };
}

/** The graph of a record. */
export function graphOf(record: SmallRecord): Graph {
  const objects = new Map<string, GraphObject>();
  const of = (id: string | null): GraphObject | null => (id === null ? null : (objects.get(id) ?? null));
  const bodies = new Map(record.article_version.map(({ id, body }) => [id, body]));
  const span = (row: Pointing): GraphObject => ({
    __typename: 'Span',
    ...{ start: row.start, end: row.end, text: row.text },
    context: contextOf(bodies.get(row.article_version_id) ?? '', row),
  });
  const all: Ties['all'] = (rows) => rows.flatMap(({ id }) => of(id) ?? []);
  const ties: Ties = { record, of, all, span };
  const mentions = record.mention.map((row) => ({
    __typename: 'Mention',
    key: row.id,
    id: `mention_${row.id}`,
    text: row.text,
    start: row.start,
    actor: () => of(row.actor_id),
    article: () => of(row.article_id),
    span: () => span(row),
  }));
  const statements = record.statement.map((row) => statementOf(ties, row));
  const byType: ByType = {
    ...actorsOf(ties),
    ...factsOf(ties),
    ...topicsOf(ties),
    Article: record.article.map((row) => articleOf(ties, row)),
    ArticleVersion: record.article_version.map((row) => versionOf(ties, row)),
    Evidence: record.evidence.map((row) => evidenceOf(ties, row)),
  };
  for (const object of [...Object.values(byType).flat(), ...mentions, ...statements]) {
    objects.set(String(object['key']), object);
  }
  return {
    listed: {
      ...byType,
      Statement: all(record.statement.filter(isCurrent)),
      Mention: all(record.mention.filter(isCurrent)),
    },
    row: (key) => {
      const found = of(key);
      if (!found) throw new Error(`the record has no ${key}`);
      return found;
    },
  };
}
