import { createHash } from 'node:crypto';
import { ReviewState, StatementKind } from '#domain';
import type { Chance } from './chance.ts';
import { placeIn } from './place-in.ts';
import type { ArticleRow, MentionRow, SmallRecord, SpanRow, StatementRow, VersionRow } from './record.ts';
import { uuid } from './uuid.ts';
import { CONFIDENCES, INSTANTS, NAMES, WORDS } from './words.ts';

type Topics = Pick<SmallRecord, 'actor' | 'organisation' | 'issue' | 'event'>;
type Articles = Pick<
  SmallRecord,
  'article' | 'article_version' | 'statement' | 'statement_span' | 'statement_issue' | 'statement_actor' | 'mention'
>;
type Told = Pick<SmallRecord, 'statement' | 'statement_span' | 'statement_issue' | 'statement_actor'>;

const articleOf = (chance: Chance, { organisation }: Topics, index: number): ArticleRow => ({
  id: uuid(chance),
  uri: `urn:article:${index}`,
  url: chance.perhaps([`https://example.org/${index}?a=%20&b='"`]),
  headline: chance.perhaps(NAMES),
  dateline: chance.perhaps(NAMES),
  byline: chance.perhaps(NAMES),
  published_at: chance.of(INSTANTS),
  language: chance.of(['en', 'en-GB', 'zh']),
  publisher_id: chance.perhaps(organisation)?.id ?? null,
  copy_of_id: null,
});

/** The one or two versions of an article, of which the last is current. */
function versionsOf(chance: Chance, article: ArticleRow): VersionRow[] {
  const count = 1 + chance.below(2);
  return Array.from({ length: count }, (_, index) => {
    const body = chance.many(3, 14, () => chance.of(WORDS)).join(' ');
    return {
      id: uuid(chance),
      article_id: article.id,
      number: index + 1,
      is_current: index + 1 === count,
      headline: chance.perhaps(NAMES),
      body,
      content_hash: createHash('sha256').update(body).digest('hex'),
      recorded_at: chance.of(INSTANTS),
    };
  });
}

const within = ({ id, article_id, is_current }: VersionRow) => ({ article_version_id: id, article_id, is_current });

function spansOf(chance: Chance, version: VersionRow, statementId: string): SpanRow[] {
  const span = (role: SpanRow['role'], ordinal: number): SpanRow => ({
    statement_id: statementId,
    role,
    ordinal,
    article_version_id: version.id,
    ...placeIn(chance, version.body),
  });
  return [
    ...chance.many(1, 3, (index) => span('CONTENT', index + 1)),
    ...chance.many(0, 1, () => span('CUE', 1)),
    ...chance.many(0, 1, () => span('MENTION', 1)),
  ];
}

function statementOf(chance: Chance, { actor, issue, event }: Topics, version: VersionRow): Told {
  const id = uuid(chance);
  const spans = spansOf(chance, version, id);
  const content = spans.filter(({ role }) => role === 'CONTENT');
  const statement: StatementRow = {
    id,
    ...within(version),
    kind: chance.of(Object.values(StatementKind)),
    text: content.map(({ text }) => text).join(' '),
    start: content[0]?.start ?? 0,
    speaker_id: chance.perhaps(actor)?.id ?? null,
    speaker_name: chance.of(NAMES),
    addressee_id: chance.perhaps(actor)?.id ?? null,
    event_id: chance.perhaps(event)?.id ?? null,
    said_at: chance.of(INSTANTS),
    confidence: chance.of(CONFIDENCES),
    rule: chance.of(['before-cue', 'after-cue', 'FOLLOW_UP%']),
    review: chance.of(Object.values(ReviewState)),
  };
  const tie = { statement_id: id, said_at: statement.said_at, is_current: statement.is_current };
  return {
    statement: [statement],
    statement_span: spans,
    statement_issue: chance.some(issue, 3).map((row, index) => ({ ...tie, issue_id: row.id, ordinal: index + 1 })),
    statement_actor: chance.some(actor, 3).map((row) => ({ ...tie, actor_id: row.id })),
  };
}

function mentionsIn(chance: Chance, { actor }: Topics, version: VersionRow): MentionRow[] {
  const rows = chance.many(0, 4, () => ({
    id: uuid(chance),
    ...within(version),
    actor_id: chance.of(actor).id,
    ...placeIn(chance, version.body),
  }));
  const places = rows.map((row) => `${row.actor_id} ${row.start}`);
  return rows.filter((_, index) => places.indexOf(places[index] ?? '') === index);
}

/** Articles, their versions, and what is stated and named in them. */
export function articlesOf(chance: Chance, topics: Topics): Articles {
  const articles = chance.many(0, 8, (index) => articleOf(chance, topics, index));
  // The first is a copy of none, the others may be copies of it.
  const article = articles.map((row, index) => {
    return { ...row, copy_of_id: index === 0 ? null : (chance.perhaps(articles.slice(0, 1))?.id ?? null) };
  });
  const versions = article.flatMap((row) => versionsOf(chance, row));
  const told = versions.flatMap((version) => chance.many(0, 5, () => statementOf(chance, topics, version)));
  return {
    article,
    article_version: versions,
    statement: told.flatMap(({ statement }) => statement),
    statement_span: told.flatMap((one) => one.statement_span),
    statement_issue: told.flatMap((one) => one.statement_issue),
    statement_actor: told.flatMap((one) => one.statement_actor),
    mention: versions.flatMap((version) => mentionsIn(chance, topics, version)),
  };
}
