import type { Edge, Entity } from './entity.ts';
import { byNode, byNodeThrough, byReach, byValue } from './facet.ts';
import { enumeration, float, id, instant, integer, list, one, text } from './field.ts';
import { countriesSpokenFor, organisationsSpokenFor } from './spoken-for.ts';

/** The one span of a role, where there is one. */
const spanOfRole = (role: 'CUE' | 'MENTION'): Edge => ({
  ...one('Span', { table: 'statement_span', by: 'id', nullable: true }),
  source: (near, far) => ({
    from: `statement_span ${far}`,
    where: `${far}.statement_id = ${near}.id and ${far}.role = '${role}' and ${far}.ordinal = 1`,
  }),
});

export const statement: Entity = {
  name: 'Statement',
  table: 'statement',
  current: (alias) => `${alias}.is_current`,
  fields: {
    id: id('statement'),
    kind: enumeration('kind', 'statement_kind'),
    text: text('text'),
    start: integer('start'),
    speakerName: text('speaker_name'),
    saidAt: instant('said_at'),
    confidence: float('confidence'),
    rule: text('rule'),
    review: enumeration('review', 'review_state'),
    speaker: one('Actor', { table: 'actor', by: 'speaker_id', nullable: true }),
    addressee: one('Actor', { table: 'actor', by: 'addressee_id', nullable: true }),
    article: one('Article', { table: 'article', by: 'article_id' }),
    articleVersion: one('ArticleVersion', { table: 'article_version', by: 'article_version_id' }),
    event: one('Event', { table: 'event', by: 'event_id', nullable: true }),
    spans: list(
      'Span',
      (near, far) => ({
        from: `statement_span ${far}`,
        where: `${far}.statement_id = ${near}.id and ${far}.role = 'CONTENT'`,
      }),
      (far) => `${far}.ordinal`,
    ),
    cue: spanOfRole('CUE'),
    mention: spanOfRole('MENTION'),
    issues: list(
      'Issue',
      (near, far) => ({
        from: `statement_issue ${far}_join join issue ${far} on ${far}.id = ${far}_join.issue_id`,
        where: `${far}_join.statement_id = ${near}.id`,
      }),
      (far) => `${far}_join.ordinal`,
    ),
    mentionedActors: list(
      'Actor',
      (near, far) => ({
        from: `statement_actor ${far}_join join actor ${far} on ${far}.id = ${far}_join.actor_id`,
        where: `${far}_join.statement_id = ${near}.id`,
      }),
      (far) => `${far}.name collate "C", ${far}.id`,
    ),
  },
  order: [{ field: 'saidAt', direction: 'DESC' }],
  facets: {
    speakers: byNode('Actor', 'speaker_id'),
    issues: byNodeThrough('Issue', 'id', { table: 'statement_issue', near: 'statement_id', far: 'issue_id' }),
    countries: byReach('Country', 'speaker_id', countriesSpokenFor),
    organisations: byReach('Organisation', 'speaker_id', organisationsSpokenFor),
    publishers: byNodeThrough('Organisation', 'article_id', { table: 'article', near: 'id', far: 'publisher_id' }),
    kinds: byValue('kind', 'StatementKind'),
    events: byNode('Event', 'event_id'),
  },
  time: 'saidAt',
};
