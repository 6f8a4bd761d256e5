import type { Entity } from './entity.ts';
import { computed, integer, text } from './field.ts';

/**
 * What stands before an offset. Where its beginning would cut a character in two, it begins one code unit earlier, as
 * `onrecord_slice` ends one later: read one code unit more, and drop it unless it is half of a character.
 */
const wordsBefore = (body: string, offset: string, length: string): string =>
  `case when ${offset} > ${length}` +
  ` then regexp_replace(onrecord_slice(${body}, ${offset} - ${length} - 1, ${offset}), '^[^\\U00010000-\\U0010FFFF]', '')` +
  ` else onrecord_slice(${body}, 0, ${offset}) end`;

/** Any row that points into an article version has these columns: statement spans, mentions, evidence. */
export const span: Entity = {
  name: 'Span',
  table: 'statement_span',
  fields: {
    start: integer('start'),
    end: integer('"end"'),
    text: text('text'),
    context: computed('SpanContext', {
      source: (near, far) => ({ from: `article_version ${far}`, where: `${far}.id = ${near}.article_version_id` }),
      texts: (near, far, argument) => ({
        before: wordsBefore(`${far}.body`, `${near}.start`, argument('before')),
        text: `${near}.text`,
        after: `onrecord_slice(${far}.body, ${near}."end", ${near}."end" + ${argument('after')})`,
      }),
    }),
  },
  order: [{ field: 'start', direction: 'ASC' }],
};
