import { ErrorCode, OnrecordError } from '#domain';
import type { Entity } from '../model/entity.ts';
import { entityOf } from '../model/model.ts';
import { arrayLiteral } from './array-literal.ts';
import type { Draft, SqlType } from './draft.ts';
import { keyOf, splitId } from './id.ts';
import { at } from './input.ts';
import { array, orNull, type Piece } from './json.ts';
import { narrowed, ObjectWriter, typesOf } from './object.ts';
import { sqlTypeOf } from './operator.ts';
import { searchPieces } from './search.ts';
import type { Selection } from './selection.ts';

/** How a field at the root of a query is answered. */
export type Root =
  | { readonly is: 'lookup'; readonly entity: string }
  | { readonly is: 'connection'; readonly entity: string }
  | { readonly is: 'node' | 'nodes' | 'references' | 'search' };

const NODES: Readonly<Record<string, string>> = {
  actor: 'Actor',
  article: 'Article',
  event: 'Event',
  evidence: 'Evidence',
  issue: 'Issue',
  membership: 'Membership',
  mention: 'Mention',
  position: 'Position',
  statement: 'Statement',
  version: 'ArticleVersion',
};
const LARGEST_LIST = 100;

interface Asked {
  readonly draft: Draft;
  readonly field: Selection;
}

/** The row of an entity whose column has a value. */
const rowBy = (entity: Entity, equals: (alias: string) => string) => (alias: string) => ({
  from: `${entity.table} ${alias}`,
  where: [equals(alias), ...(entity.condition ? [entity.condition(alias)] : [])].join(' and '),
});

/** The SQL that a row's key column equals a value already in SQL. */
function keyed(entity: Entity, name: string, value: string): (alias: string) => string {
  const column = entity.fields[name];
  if (column?.is !== 'column') throw new Error(`the store cannot look up ${entity.name} by ${name}`);
  const { table, sql } = column;
  if (table === undefined) return (alias) => `${alias}.${sql} = ${value}`;
  // An abbreviation may be of several, and then names none of them.
  return (alias) =>
    `${alias}.id = (select (array_agg(id))[1] from ${table} where ${sql} = ${value} having count(*) = 1)`;
}

function lookup({ draft, field }: Asked, entity: Entity): Piece[] {
  const given = draft.decide(field.input, (value) =>
    Object.entries(value as Record<string, unknown>)
      .filter(([, key]) => key !== null && key !== undefined)
      .map(([name]) => name)
      .join(' or '),
  );
  const column = entity.fields[given];
  if (column?.is !== 'column') {
    throw new OnrecordError(
      ErrorCode.BAD_USER_INPUT,
      `${field.name} wants exactly one key; it has ${given === '' ? 'none' : given}`,
    );
  }
  const convert = column.type === 'id' ? (value: unknown) => keyOf(column.noun ?? '', value) : refuseNul(field.name);
  const value = draft.parameter(at(field.input, given), sqlTypeOf(column), convert);
  const source = rowBy(entity, keyed(entity, given, value));
  return [orNull(new ObjectWriter(draft).one(entity, source, narrowed(field.fields, typesOf(entity))))];
}

/** No text that we keep holds U+0000, which PostgreSQL does not read: nothing can have such a key. */
const refuseNul =
  (path: string) =>
  (value: unknown): unknown => {
    if (typeof value === 'string' && value.includes('\0')) {
      throw new OnrecordError(ErrorCode.BAD_USER_INPUT, `${path}: a key holds the character U+0000; leave it out`);
    }
    return value;
  };

/** @throws {OnrecordError} BAD_ID */
function nounOf(value: unknown): string {
  const noun = splitId(value)?.noun;
  if (noun !== undefined && Object.hasOwn(NODES, noun)) return noun;
  throw new OnrecordError(
    ErrorCode.BAD_ID,
    `${JSON.stringify(value)} is not an id of this server; use an id as an answer gave it`,
  );
}

/** A row by its id, the id's key being given in SQL. */
function byId({ draft, field }: Asked, noun: string, key: string): string {
  const entity = entityOf(NODES[noun] ?? noun);
  const fields = narrowed(field.fields, typesOf(entity));
  return new ObjectWriter(draft).one(entity, rowBy(entity, keyed(entity, 'id', key)), fields);
}

function node(asked: Asked): Piece[] {
  const id = at(asked.field.input, 'id');
  const noun = asked.draft.decide(id, nounOf);
  return [
    orNull(
      byId(
        asked,
        noun,
        asked.draft.parameter(id, 'uuid', (value) => keyOf(noun, value)),
      ),
    ),
  ];
}

function listOf(value: unknown, path: string): unknown[] {
  const values = Array.isArray(value) ? value : [];
  if (values.length <= LARGEST_LIST) return values;
  throw new OnrecordError(
    ErrorCode.BAD_USER_INPUT,
    `${path} has ${values.length} entries; ask for at most ${LARGEST_LIST} at once`,
  );
}

function nodes(asked: Asked): Piece[] {
  const ids = at(asked.field.input, 'ids');
  const path = `${asked.field.name}.ids`;
  const nouns = asked.draft.decide(ids, (value) => [...new Set(listOf(value, path).map(nounOf))].sort().join(' '));
  const given = asked.draft.parameter(ids, 'text', (value) => arrayLiteral(listOf(value, path).map(String)));
  const cases = nouns
    .split(' ')
    .filter(Boolean)
    .map((noun) => `when ${quote(noun)} then ${byId(asked, noun, `substr(r.id, ${noun.length + 2})::uuid`)}`);
  const found = cases.length === 0 ? 'null' : `case split_part(r.id, '_', 1) ${cases.join(' ')} end`;
  return array([orNull(found)], `from unnest(${given}::text[]) with ordinality r(id, n) order by r.n`);
}

const quote = (word: string): string => `'${word}'`;

/** An entity by one of its keys. */
export interface Reference {
  /** The name of its type. */
  readonly type: string;
  /** The name of the field that is the key. */
  readonly key: string;
  /** What the key is; null is the key of nothing. */
  readonly value: string | null;
}

const nameOf = ({ type, key }: Reference): string => `${type}.${key}`;

/** Which keys of which types a request's references are by, as one text. */
function lookupsIn(references: readonly Reference[]): string {
  const names = new Set<string>();
  let last: Reference | undefined;
  for (const reference of references) {
    // Neighbours are mostly alike, and to compare is quicker than to write a name.
    if (reference.type !== last?.type || reference.key !== last.key) names.add(nameOf(reference));
    last = reference;
  }
  return [...names].sort().join(' ');
}

/** A key's value as PostgreSQL reads it; one that nothing here can have finds nothing. */
function keyText({ type, key, value }: Reference): string | null {
  const column = entityOf(type).fields[key];
  if (column?.is !== 'column' || value === null) return null;
  if (column.type !== 'id') return value.includes('\0') ? null : value;
  const id = splitId(value);
  return id?.noun === column.noun ? (id?.key ?? null) : null;
}

/** A field by which rows of an entity are looked up. */
interface Key {
  readonly entity: Entity;
  readonly field: string;
  readonly sqlType: SqlType;
}

function keyNamed(name: string): Key {
  const [type = '', field = ''] = name.split('.');
  const entity = entityOf(type);
  const column = entity.fields[field];
  return { entity, field, sqlType: column?.is === 'column' ? sqlTypeOf(column) : 'text' };
}

/** A row by one of its keys, the key's value being given in SQL. */
function byKey({ draft, field }: Asked, key: Key, value: string): string {
  const source = rowBy(key.entity, keyed(key.entity, key.field, value));
  return new ObjectWriter(draft).one(key.entity, source, narrowed(field.fields, typesOf(key.entity)));
}

function references(asked: Asked): Piece[] {
  const { draft } = asked;
  const input = at(asked.field.input, 'representations');
  const all = (value: unknown): readonly Reference[] => value as readonly Reference[];
  const names = draft
    .decide(input, (value) => lookupsIn(all(value)))
    .split(' ')
    .filter(Boolean);
  const values = draft.parameter(input, 'text', (value) => arrayLiteral(all(value).map(keyText)));
  const [first, ...others] = names.map(keyNamed);
  if (first && others.length === 0) {
    // As gateways mostly ask. No name is sent, and PostgreSQL reads all keys at once as what they are.
    const rows = `from unnest(${values}::${first.sqlType}[]) with ordinality r(key, n) order by r.n`;
    return array([orNull(byKey(asked, first, 'r.key'))], rows);
  }
  const kinds = draft.parameter(input, 'text', (value) => arrayLiteral(all(value).map(nameOf)));
  const cases = names.map((name) => {
    const key = keyNamed(name);
    return `when ${quote(name)} then ${byKey(asked, key, `r.key::${key.sqlType}`)}`;
  });
  const found = cases.length === 0 ? 'null' : `case r.name ${cases.join(' ')} end`;
  return array(
    [orNull(found)],
    `from unnest(${kinds}::text[], ${values}::text[]) with ordinality r(name, key, n) order by r.n`,
  );
}

/** A field at the root as JSON text. */
export function rootPieces(draft: Draft, root: Root, field: Selection): Piece[] {
  const asked = { draft, field };
  switch (root.is) {
    case 'lookup':
      return lookup(asked, entityOf(root.entity));
    case 'connection': {
      const entity = entityOf(root.entity);
      const source = (_near: string, far: string) => ({ from: `${entity.table} ${far}`, where: 'true' });
      return new ObjectWriter(draft).connection(entity, { source }, { field, near: '', path: field.name });
    }
    case 'node':
      return node(asked);
    case 'nodes':
      return nodes(asked);
    case 'references':
      return references(asked);
    case 'search':
      return searchPieces(draft, field);
  }
}
