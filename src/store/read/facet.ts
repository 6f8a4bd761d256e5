import type { Entity } from '../model/entity.ts';
import type { Facet, NodeFacet, ValueFacet } from '../model/facet.ts';
import { entityOf } from '../model/model.ts';
import { at } from './input.ts';
import { array, type Member, object, type Piece } from './json.ts';
import type { Listed } from './listed.ts';
import { Row } from './row.ts';
import type { Selection } from './selection.ts';
import { type Limit, sizeWithin } from './size.ts';
import { jsonValue } from './value.ts';

const LIMIT: Limit = { of: 'a facet', largest: 100, advice: 'Narrow the list with where' };

/** Counts the rows of a list by what they lead to and by their values: read once for all ways that are asked for. */
class FacetWriter {
  readonly #listed: Listed;
  /** The list's rows, by the columns that are counted. */
  readonly #rows: string;

  constructor(listed: Listed) {
    this.#listed = listed;
    this.#rows = listed.gathering.name;
  }

  pieces(fields: readonly Selection[]): Piece[] {
    const { entity } = this.#listed;
    const members = fields.map((field): Member => {
      const { key, name } = field;
      if (name === '__typename') return { key, value: [`"${entity.name}Facets"`] };
      const facet = entity.facets?.[name];
      if (!facet) throw new Error(`the store cannot count ${entity.name} by ${name}`);
      return { key, value: this.#counts(facet, field) };
    });
    return object(members);
  }

  #counts(facet: Facet, field: Selection): Piece[] {
    const { draft, path } = this.#listed;
    const size = sizeWithin(LIMIT, `${path}.facets.${field.name}.first`);
    const limit = draft.integer(at(field.input, 'first'), size);
    return facet.by === 'value' ? this.#values(facet, field, limit) : this.#nodes(facet, field, limit);
  }

  #values({ field: name, of }: ValueFacet, field: Selection, limit: string): Piece[] {
    const { draft, entity, row, gathering } = this.#listed;
    const column = entity.fields[name];
    if (column?.is !== 'column') throw new Error(`the store cannot count ${entity.name} by ${name}`);
    const value = gathering.column(row.column(column));
    const group = draft.alias('g');
    const item = this.#item(field, {
      of,
      group,
      value: () => jsonValue({ ...column, nullable: false }, `${group}.key`),
    });
    const groups = `select ${value} as key, count(*) as n from ${this.#rows} where ${value} is not null group by 1`;
    return array(
      item,
      `from (${groups}) ${group} order by ${group}.n desc, ${group}.key::text collate "C" limit ${limit}`,
    );
  }

  #nodes(facet: NodeFacet, field: Selection, limit: string): Piece[] {
    const { draft, object: write } = this.#listed;
    const entity = entityOf(facet.of);
    const group = draft.alias('g');
    const node = new Row(draft.alias());
    const item = this.#item(field, {
      of: facet.of,
      group,
      value: (fields) => write(entity, node, fields),
    });
    const from = `(${this.#groups(facet)}) ${group} join ${entity.table} ${node.alias} on ${node.alias}.id = ${group}.key${node.joins()}`;
    return array(
      item,
      `from ${from} order by ${group}.n desc, ${node.alias}.name collate "C", ${node.alias}.id limit ${limit}`,
    );
  }

  /** A query for what is counted, `key`, and how many rows lead to it, `n`. */
  #groups({ column, through, reach }: NodeFacet): string {
    const { draft, row, gathering } = this.#listed;
    const by = gathering.column(`${row.alias}.${column}`);
    if (through) {
      const via = draft.alias('v');
      const tie = `${via}.${through.near} = ${by}`;
      return `select ${via}.${through.far} as key, count(*) as n from ${this.#rows} join ${through.table} ${via} on ${tie} group by 1`;
    }
    const groups = `select ${by} as key, count(*) as n from ${this.#rows} group by 1`;
    if (!reach) return groups;
    const [near, far] = [draft.alias('k'), draft.alias('v')];
    return `select ${far}.id as key, sum(${near}.n) as n from (${groups}) ${near} cross join lateral (${reach(`${near}.key`)}) ${far} group by 1`;
  }

  #item(field: Selection, { of, group, value }: Counted): Piece[] {
    return object(
      field.fields.map((part): Member => {
        const { key, name } = part;
        if (name === '__typename') return { key, value: [`"${of}Count"`] };
        return { key, value: name === 'count' ? [{ sql: `${group}.n::text` }] : value(part.fields) };
      }),
    );
  }
}

/** What is counted, the alias of its groups, and how it is shown. */
interface Counted {
  readonly of: Entity['name'];
  readonly group: string;
  readonly value: (fields: readonly Selection[]) => Piece[];
}

/** A list's `facets` as JSON text. */
export const facetPieces = (listed: Listed, field: Selection): Piece[] => new FacetWriter(listed).pieces(field.fields);
