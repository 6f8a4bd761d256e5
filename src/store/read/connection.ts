import { cursorOf, keysAt, type Ordered } from './cursor.ts';
import type { Draft } from './draft.ts';
import type { Input } from './input.ts';
import { concatenate, type Member, object, type Piece } from './json.ts';
import { type Page, pageOf } from './page.ts';
import type { Selection } from './selection.ts';
import { beyond, joinsOf, orderBy } from './term.ts';

/** An ordered list of rows that can be asked for in pages (Relay Cursor Connections). */
export interface Listing extends Ordered {
  /** The name of the type of its nodes, which the connection's and the edges' types begin with. */
  readonly name: string;
  readonly where: string;
  readonly node: (fields: readonly Selection[]) => Piece[];
  /** Fields of an edge beside `cursor` and `node`. */
  readonly edge?: (field: Selection) => Piece[];
  /** What to select from; to be asked for last, since columns may bring tables with them. */
  readonly from: () => string;
  /** Fields of the connection beside its page and `totalCount`. */
  readonly statistic?: (field: Selection) => Piece[] | undefined;
}

/** A connection while it is being written: the columns that the rows of its page must bring. */
class PageQuery {
  readonly #columns: string[] = [];

  /** The name under which the page holds what the SQL gives for each of its rows, in order. */
  column(sql: string): string {
    const known = this.#columns.indexOf(sql);
    if (known >= 0) return `p.c${known}`;
    this.#columns.push(sql);
    return `p.c${this.#columns.length - 1}`;
  }

  /** One row: `n`, the number of rows found (one more than the page's size at most), and an array for each column. */
  sql(rows: string, page: Page): string {
    const names = this.#columns.map((_, index) => `c${index}`);
    const inner = `select ${this.#columns.map((sql, index) => `${sql} as c${index}`).join(', ')} ${rows} limit ${page.size} + 1`;
    if (!page.backwards) {
      const arrays = names.map((name) => `(array_agg(i.${name}))[1:${page.size}] as ${name}`);
      return `select ${['count(*) as n', ...arrays].join(', ')} from (${inner}) i`;
    }
    const arrays = names.map(
      (name) => `array_agg(i.${name} order by i.r desc) filter (where i.r <= ${page.size}) as ${name}`,
    );
    return `select ${['count(*) as n', ...arrays].join(', ')} from (select row_number() over () as r, j.* from (${inner}) j) i`;
  }
}

const truth = (sql: string): Piece[] => [{ sql: `case when ${sql} then 'true' else 'false' end` }];
const orText = (sql: string): Piece => ({ sql: `coalesce(array_to_string(${sql}, ','), '')` });
const all = (conditions: readonly string[]): string => conditions.join(' and ');

interface Ends {
  readonly after?: readonly string[];
  readonly before?: readonly string[];
}

export class Connection {
  readonly #listing: Listing;
  readonly #draft: Draft;
  readonly #page: Page;
  readonly #ends: Ends;
  readonly #query = new PageQuery();
  #paged = false;
  #cursor: string | undefined;

  constructor(draft: Draft, listing: Listing, { input, path }: { input: Input; path: string }) {
    this.#draft = draft;
    this.#listing = listing;
    this.#page = pageOf(draft, input, path);
    const { after, before } = this.#page;
    this.#ends = {
      ...(after && { after: keysAt(draft, listing, { cursor: after, path: `${path}.after` }) }),
      ...(before && { before: keysAt(draft, listing, { cursor: before, path: `${path}.before` }) }),
    };
  }

  /** The connection as JSON text. */
  pieces(fields: readonly Selection[]): Piece[] {
    const text = object(fields.map((field) => ({ key: field.key, value: this.#field(field) })));
    if (!this.#paged) return text;
    const { terms, where } = this.#listing;
    const rows = `from ${this.#ordered()} where ${all([where, ...this.#within()])} order by ${orderBy(terms, this.#page.backwards)}`;
    return [{ sql: `(select ${concatenate(text)} from (${this.#query.sql(rows, this.#page)}) p)` }];
  }

  #field(field: Selection): Piece[] {
    switch (field.name) {
      case 'edges':
        return this.#items(object(field.fields.map((part) => ({ key: part.key, value: this.#edge(part) }))));
      case 'nodes':
        return this.#items(this.#listing.node(field.fields));
      case 'pageInfo':
        return object(field.fields.map((part): Member => ({ key: part.key, value: this.#pageInfo(part) })));
      case 'totalCount':
        return [{ sql: `(select count(*) from ${this.#listing.from()} where ${this.#listing.where})::text` }];
      default:
        return this.#listing.statistic?.(field) ?? [`"${this.#listing.name}Connection"`];
    }
  }

  /** What to select from where the order has a part. */
  #ordered(): string {
    return `${this.#listing.from()}${joinsOf(this.#listing.terms)}`;
  }

  #cursorOf(): string {
    this.#cursor ??= cursorOf(this.#draft, this.#listing);
    return this.#cursor;
  }

  #items(item: Piece[]): Piece[] {
    this.#paged = true;
    return ['[', orText(this.#query.column(concatenate(item))), ']'];
  }

  #edge(field: Selection): Piece[] {
    if (field.name === 'node') return this.#listing.node(field.fields);
    if (field.name === 'cursor') return ['"', { sql: this.#cursorOf() }, '"'];
    if (field.name === '__typename') return [`"${this.#listing.name}Edge"`];
    return this.#listing.edge?.(field) ?? [];
  }

  #pageInfo(field: Selection): Piece[] {
    this.#paged = true;
    const cursors = (): string => this.#query.column(this.#cursorOf());
    switch (field.name) {
      case 'hasNextPage':
        return this.#more('before');
      case 'hasPreviousPage':
        return this.#more('after');
      case 'startCursor':
        return [{ sql: `coalesce('"' || (${cursors()})[1] || '"', 'null')` }];
      case 'endCursor':
        return [{ sql: `coalesce('"' || (${cursors()})[cardinality(${cursors()})] || '"', 'null')` }];
      default:
        return ['"PageInfo"'];
    }
  }

  /** Whether there is more at one end: beyond what was counted out, or on the other side of the cursor there. */
  #more(end: keyof Ends): Piece[] {
    const values = this.#ends[end];
    const counted = this.#page.backwards === (end === 'after') ? [`p.n > ${this.#page.size}`] : [];
    const crossed = values
      ? [this.#exists(beyond(this.#listing.terms, values, { after: end === 'before', inclusive: true }))]
      : [];
    const conditions = [...counted, ...crossed];
    return conditions.length === 0 ? ['false'] : truth(conditions.join(' or '));
  }

  #exists(condition: string): string {
    return `exists (select from ${this.#ordered()} where ${all([this.#listing.where, condition])})`;
  }

  /** The conditions that keep rows between the cursors. */
  #within(): string[] {
    const { terms } = this.#listing;
    const { after, before } = this.#ends;
    return [
      ...(after ? [beyond(terms, after, { after: true })] : []),
      ...(before ? [beyond(terms, before, { after: false })] : []),
    ];
  }
}
