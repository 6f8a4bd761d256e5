import type { Entity } from './entity.ts';
import { computed, integer, text } from './field.ts';

/** Any row that points into an article version has these columns: statement spans, mentions, evidence. */
export const span: Entity = {
  name: 'Span',
  table: 'statement_span',
  fields: {
    start: integer('start'),
    end: integer('"end"'),
    text: text('text'),
    context: computed((alias, argument) => {
      const slice = (start: string, end: string) => `to_json(onrecord_slice(v.body, ${start}, ${end}))::text`;
      const before = slice(`${alias}.start - ${argument('before')}`, `${alias}.start`);
      const after = slice(`${alias}."end"`, `${alias}."end" + ${argument('after')}`);
      return (
        `(select '{"before":' || ${before} || ',"text":' || to_json(${alias}.text)::text || ',"after":' || ${after} || '}'` +
        ` from article_version v where v.id = ${alias}.article_version_id)`
      );
    }),
  },
  order: [{ field: 'start', direction: 'ASC' }],
};
