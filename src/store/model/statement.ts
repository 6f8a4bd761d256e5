import type { Edge, Entity } from './entity.ts';
import { byNode, byNodeThrough, byReach, byValue } from './facet.ts';
import { enumeration, float, id, instant, integer, list, listThrough, one, text } from './field.ts';
import { countriesSpokenFor, organisationsSpokenFor } from './spoken-for.ts';

/** The one span of a role, where there is one. */
const spanOfRole = (role: 'CUE' | 'MENTION'): Edge => ({
  ...one('Span', { table: 'statement_span', by: 'id', nullable: true }),
  source: (near, far) => ({
    from: `statement_span ${far}`,
    where: `${far}.statement_id = ${near}.id and ${far}.role = '${role}' and ${far}.ordinal = 1`,
  }),
});

/** What the join tables repeat of a statement. */
const told = { current: 'is_current', repeats: { saidAt: 'said_at', id: 'statement_id' } };

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
    issues: listThrough('Issue', 'issue', {
      join: { table: 'statement_issue', near: 'statement_id', far: 'issue_id', ...told },
      order: (far) => `${far}_join.ordinal`,
    }),
    mentionedActors: listThrough('Actor', 'actor', {
      join: { table: 'statement_actor', near: 'statement_id', far: 'actor_id', ...told },
      order: (far) => `${far}.name collate "C", ${far}.id`,
    }),
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
