import { ErrorCode, OnrecordError } from '#domain';
import { hit as found } from '../model/hit.ts';
import { entityOf } from '../model/model.ts';
import { Connection } from './connection.ts';
import type { Draft } from './draft.ts';
import { at } from './input.ts';
import { concatenate, object, type Piece } from './json.ts';
import type { Listed } from './listed.ts';
import { narrowed, ObjectWriter, typesOf } from './object.ts';
import { Row } from './row.ts';
import type { Selection } from './selection.ts';
import { statisticPieces } from './statistic.ts';
import type { Term } from './term.ts';
import { numberText } from './value.ts';

/** What can be searched, and how it is found. */
interface Searched {
  readonly entity: string;
  readonly hits: (words: string, query: string) => string;
}

/** What a hit that is no statement leaves empty. */
const NO_STATEMENT = 'null::uuid as statement_id, null::uuid as speaker_id, null::statement_kind as kind';

/** By the names of the graph, in the order that hits of one rank are listed. Words: full text. Names: fuzzy (pg_trgm). */
const SEARCHED: Readonly<Record<string, Searched>> = {
  ACTOR: {
    entity: 'Actor',
    hits: (words) =>
      `select 'ACTOR' as type, a.id, word_similarity(${words}, a.names) as rank, null::uuid as article_id, ${NO_STATEMENT}` +
      ` from actor a where ${words} <% a.names`,
  },
  ISSUE: {
    entity: 'Issue',
    hits: (words) =>
      `select 'ISSUE' as type, i.id, word_similarity(${words}, i.names) as rank, null::uuid as article_id, ${NO_STATEMENT}` +
      ` from issue i where ${words} <% i.names`,
  },
  ARTICLE: {
    entity: 'Article',
    hits: (_words, query) =>
      `select 'ARTICLE' as type, v.article_id as id, ts_rank(v.search, ${query}) as rank, v.article_id, ${NO_STATEMENT}` +
      ` from article_version v where v.search @@ ${query} and v.is_current`,
  },
  STATEMENT: {
    entity: 'Statement',
    hits: (_words, query) =>
      `select 'STATEMENT' as type, s.id, ts_rank(s.search, ${query}) as rank, s.article_id, s.id as statement_id, s.speaker_id, s.kind` +
      ` from statement s where s.search @@ ${query} and s.is_current`,
  },
};

const term = (field: string, direction: 'ASC' | 'DESC', rest: Pick<Term, 'sql' | 'type' | 'column'>): Term => ({
  field,
  direction,
  nullable: false,
  ...rest,
});

/** The text of a hit in which the words stand: an article's body, a statement's own words. */
const searchedText = (hit: string): string =>
  `case ${hit}.type when 'ARTICLE' then (select v.body from article_version v where v.article_id = ${hit}.id and v.is_current)` +
  ` when 'STATEMENT' then (select s.text from statement s where s.id = ${hit}.id) end`;

const searchedTypes = (value: unknown): string =>
  Object.keys(SEARCHED)
    .filter((type) => !Array.isArray(value) || value.length === 0 || value.includes(type))
    .join(' ');

/** Hits of all kinds in one ranked list. */
export function searchPieces(draft: Draft, field: Selection): Piece[] {
  const { input } = field;
  const types = draft.decide(at(input, 'types'), searchedTypes).split(' ');
  const words = draft.parameter(at(input, 'query'), 'text', wordsOf);
  const query = `websearch_to_tsquery('english', ${words})`;
  const hit = draft.alias('h');
  const hits = types.map((type) => SEARCHED[type]?.hits(words, query)).join(' union all ');
  const writer = new ObjectWriter(draft);
  const listed: Listed = {
    draft,
    entity: found,
    row: new Row(hit),
    from: () => hit,
    where: 'true',
    column: (sql) => sql,
    gathering: { name: hit, column: (sql) => sql },
    path: field.name,
    object: writer.object.bind(writer),
  };
  // What is counted as well as listed is searched for once.
  const isCounted = field.fields.some(({ name }) => name === 'facets');
  const listing = {
    name: found.name,
    where: listed.where,
    terms: [
      term('rank', 'DESC', { sql: `${hit}.rank`, type: 'real', column: 'float' }),
      term('id', 'ASC', { sql: `${hit}.id`, type: 'uuid', column: 'id' }),
    ],
    node: (fields: readonly Selection[]) => hitPieces(writer, { hit, types }, fields),
    edge: (part: Selection) => edgePieces(part, { hit, query }),
    from: () => (isCounted ? hit : `(${hits}) ${hit}`),
    clause: () => (isCounted ? `with ${hit} as materialized (${hits}) ` : ''),
    statistic: (part: Selection) => statisticPieces(listed, part),
  };
  return new Connection(draft, listing, { input, path: field.name }).pieces(field.fields);
}

/** A longer text would cost a comparison with every name, and is more than a tsquery can hold. */
const LONGEST_QUERY = 1000;

/** A hyphen before no word: PostgreSQL takes it for a negation of what follows, and fails where many are nested. */
const IDLE_HYPHEN = /-(?![\p{L}\p{N}"])/gu;

/** What is searched for, without what PostgreSQL does not read in it. */
function wordsOf(value: unknown): string {
  const words = String(value).replaceAll('\0', ' ').replace(IDLE_HYPHEN, ' ');
  if (words.length <= LONGEST_QUERY) return words;
  throw new OnrecordError(
    ErrorCode.BAD_USER_INPUT,
    `search.query has ${words.length} characters; ask with at most ${LONGEST_QUERY}`,
  );
}

function hitPieces(
  writer: ObjectWriter,
  { hit, types }: { hit: string; types: readonly string[] },
  fields: readonly Selection[],
): Piece[] {
  const cases = types.map((type) => {
    const entity = entityOf(SEARCHED[type]?.entity ?? type);
    const source = (alias: string) => ({ from: `${entity.table} ${alias}`, where: `${alias}.id = ${hit}.id` });
    return `when '${type}' then ${writer.one(entity, source, narrowed(fields, typesOf(entity)))}`;
  });
  return [{ sql: `case ${hit}.type ${cases.join(' ')} end` }];
}

function edgePieces(field: Selection, { hit, query }: { hit: string; query: string }): Piece[] {
  if (field.name === 'rank') return [{ sql: numberText(`${hit}.rank`) }];
  const part = (name: string, key: string): { key: string; value: Piece[] } => ({
    key,
    value: name === '__typename' ? ['"Snippet"'] : [{ sql: `(n.snippet -> '${name}')::text` }],
  });
  const members = field.fields.map((asked) =>
    asked.name === 'highlights' ? { key: asked.key, value: highlightPieces(asked) } : part(asked.name, asked.key),
  );
  const snippet = `(select ${concatenate(object(members))} from (select onrecord_snippet(${searchedText(hit)}, ${query}) as snippet) n where n.snippet is not null)`;
  return [{ sql: `coalesce(${snippet}, 'null')` }];
}

function highlightPieces(field: Selection): Piece[] {
  const item = object(
    field.fields.map((asked) => ({
      key: asked.key,
      value: asked.name === '__typename' ? ['"Highlight"'] : [{ sql: `(m.mark -> '${asked.name}')::text` }],
    })),
  );
  return [
    '[',
    {
      sql: `array_to_string(array(select ${concatenate(item)} from jsonb_array_elements(n.snippet -> 'highlights') with ordinality m(mark, o) order by m.o), ',')`,
    },
    ']',
  ];
}
