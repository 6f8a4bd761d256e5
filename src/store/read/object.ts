import { ErrorCode, OnrecordError } from '#domain';
import type { Computed, Edge, Entity, EntityField } from '../model/entity.ts';
import { entityOf } from '../model/model.ts';
import { Connection, type Listing } from './connection.ts';
import type { Draft } from './draft.ts';
import { currentOf, fromOf } from './from.ts';
import { Gathering, type Rows } from './gathering.ts';
import { at } from './input.ts';
import { array, concatenate, literal, type Member, object, orNull, type Piece } from './json.ts';
import { leadOf } from './lead.ts';
import type { Listed } from './listed.ts';
import { orderOf } from './order.ts';
import { eachForItself, together } from './reading.ts';
import { Row } from './row.ts';
import type { Selection } from './selection.ts';
import { statisticPieces } from './statistic.ts';
import { jsonValue } from './value.ts';
import { condition } from './where.ts';

/** The object types that a row of an entity may be. */
export const typesOf = (entity: Entity): string[] => (entity.kinds ? Object.values(entity.kinds) : [entity.name]);

/** What is asked of some of the types that may stand in a place. */
export function narrowed(fields: readonly Selection[], types: readonly string[]): Selection[] {
  return fields.flatMap(({ on, ...field }): Selection[] => {
    const kept = types.filter((type) => on === undefined || on.has(type));
    if (kept.length === 0) return [];
    return [kept.length === types.length ? field : { ...field, on: new Set(kept) }];
  });
}

/** Writes rows as JSON text: what is asked of them, and below it what is asked of the rows that they lead to. */
export class ObjectWriter {
  readonly #draft: Draft;

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /** An object of an entity's row. */
  object(entity: Entity, row: Row, fields: readonly Selection[]): Piece[] {
    return object(narrowed(fields, typesOf(entity)).map((field) => this.#member(entity, row, field)));
  }

  /** The rows of an entity that match, or null: `(select …)` as one piece. */
  one(
    entity: Entity,
    source: (alias: string) => { from: string; where: string },
    fields: readonly Selection[],
  ): string {
    const row = new Row(this.#draft.alias());
    const text = concatenate(this.object(entity, row, fields));
    const { from, where } = source(row.alias);
    return `(select ${text} from ${from}${row.joins()} where ${where})`;
  }

  /** A connection of an entity's rows. */
  connection(entity: Entity, edge: Pick<Edge, 'source' | 'superseded'>, place: Place): Piece[] {
    const { field, near, path } = place;
    const { row, rows, isFiltered } = this.#rows(entity, edge, place);
    const order = { input: at(field.input, 'orderBy'), path: `${path}.orderBy`, isWhole: near === '' };
    const terms = orderOf({ draft: this.#draft, entity, row, ...order });
    const asked = { entity, row, rows, terms, gathering: new Gathering(this.#draft.alias('m')) };
    const isShared = isFiltered && field.fields.some(({ name }) => name === 'facets');
    const reading = isShared ? together(asked) : eachForItself(asked, near === '' && !isFiltered);
    const listed: Listed = { ...asked, ...reading, draft: this.#draft, path, object: this.object.bind(this) };
    const listing: Listing = {
      ...reading,
      name: entity.name,
      node: (fields) => this.object(entity, row, fields),
      statistic: (part) => statisticPieces(listed, part),
    };
    return new Connection(this.#draft, listing, { input: field.input, path }).pieces(field.fields);
  }

  /** The rows of a list under its filter. */
  #rows(
    entity: Entity,
    edge: Pick<Edge, 'source' | 'superseded'>,
    { field, near, path }: Place,
  ): { row: Row; rows: Rows; isFiltered: boolean } {
    const far = this.#draft.alias();
    const filter = { draft: this.#draft, entity, input: at(field.input, 'where'), path: `${path}.where` };
    const isFiltered = this.#draft.decide(filter.input, (value) => value !== null && value !== undefined);
    const lead = near === '' && isFiltered ? leadOf(filter, far) : undefined;
    const source = lead?.source ?? edge.source(near, far);
    const row = new Row(far, source.repeated);
    const conditions = edge.superseded ? [source.where] : currentOf(entity, source, far);
    if (entity.condition) conditions.push(entity.condition(far));
    if (isFiltered) conditions.push(condition({ ...filter, row, ...(lead && { led: lead.edge }) }));
    const from = (reading: string): string => {
      const joins = row.joins();
      return `${fromOf(source, far, reading + joins)}${joins}`;
    };
    return { row, rows: { from, where: conditions.join(' and ') }, isFiltered };
  }

  #member(entity: Entity, row: Row, field: Selection): Member {
    const { key, on } = field;
    const value = this.#value(entity, row, field);
    if (!on || !entity.kinds) return { key, value };
    const kinds = Object.entries(entity.kinds).flatMap(([kind, type]) => (on.has(type) ? [literal(kind)] : []));
    return { key, value, when: `${row.alias}.kind in (${kinds.join(', ')})` };
  }

  #value(entity: Entity, row: Row, field: Selection): Piece[] {
    if (field.name === '__typename') return typeName(entity, row);
    const [type = entity.name] = field.on ?? [];
    const found = entity.fields[field.name] ?? entityOf(type).fields[field.name];
    if (!found) throw new Error(`the store keeps no ${type}.${field.name}`);
    return this.#fieldValue(found, { near: row.alias, field, path: `${entity.name}.${field.name}` }, row);
  }

  #fieldValue(found: EntityField, place: Place, row: Row): Piece[] {
    const { field } = place;
    switch (found.is) {
      case 'column':
        return jsonValue(found, row.column(found));
      case 'edge':
        return this.#edge(found, place);
      case 'aspect': {
        const aspect = this.object(entityOf(found.to), row, field.fields);
        if (!found.present) return aspect;
        return [{ sql: `case when ${found.present(row.alias)} then ${concatenate(aspect)} else 'null' end` }];
      }
      case 'computed':
        return [{ sql: this.#computed(found, place) }];
    }
  }

  #computed({ to, source, texts }: Computed, { field, near }: Place): string {
    const far = this.#draft.alias();
    const argument = (name: string): string =>
      this.#draft.integer(at(field.input, name), lengthAt(`${field.name}.${name}`));
    const held = texts(near, far, argument);
    const members = field.fields.map(({ key, name }): Member => {
      const sql = held[name];
      if (sql !== undefined) return { key, value: [{ sql: `to_json(${sql})::text` }] };
      if (name === '__typename') return { key, value: [`"${to}"`] };
      throw new Error(`the store keeps no ${to}.${name}`);
    });
    const { from, where } = source(near, far);
    return `(select ${concatenate(object(members))} from ${from} where ${where})`;
  }

  #edge(edge: Edge, place: Place): Piece[] {
    const entity = entityOf(edge.to);
    const { field, near } = place;
    if (edge.shape === 'connection') return this.connection(entity, edge, place);
    const row = new Row(this.#draft.alias());
    const source = edge.source(near, row.alias);
    const item = this.object(entity, row, field.fields);
    const order = edge.order ? ` order by ${edge.order(row.alias)}` : '';
    const rest = `${row.joins()} where ${source.where}${order}`;
    const rows = `from ${fromOf(source, row.alias, concatenate(item) + rest)}${rest}`;
    if (edge.shape === 'list') return array(item, rows);
    const found = `(select ${concatenate(item)} ${rows})`;
    return [edge.nullable ? orNull(found) : { sql: found }];
  }
}

const LONGEST_CONTEXT = 2000;

const lengthAt =
  (path: string) =>
  (value: unknown): number => {
    const length = Number(value);
    if (length >= 0 && length <= LONGEST_CONTEXT) return length;
    throw new OnrecordError(ErrorCode.BAD_USER_INPUT, `${path} is ${length}; it may be 0 to ${LONGEST_CONTEXT}`);
  };

/** Where a field stands: the alias of the row that it is asked of, and its path for messages. */
interface Place {
  readonly field: Selection;
  readonly near: string;
  readonly path: string;
}

function typeName(entity: Entity, row: Row): Piece[] {
  if (!entity.kinds) return [`"${entity.name}"`];
  const cases = Object.entries(entity.kinds).map(([kind, type]) => `when ${literal(kind)} then ${literal(type)}`);
  return ['"', { sql: `case ${row.alias}.kind ${cases.join(' ')} end` }, '"'];
}
