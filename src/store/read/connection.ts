import { cursorOf, keysAt, type Ordered } from './cursor.ts';
import type { Draft } from './draft.ts';
import type { Rows } from './gathering.ts';
import type { Input } from './input.ts';
import { concatenate, type Member, object, type Piece } from './json.ts';
import { cut, type Page, pageOf } from './page.ts';
import type { Selection } from './selection.ts';
import { beyond, joinsOf, orderBy } from './term.ts';

/** An ordered list of rows that can be asked for in pages (Relay Cursor Connections). */
export interface Listing extends Ordered, Rows {
  /** The name of the type of its nodes, which the connection's and the edges' types begin with. */
  readonly name: string;
  readonly node: (fields: readonly Selection[]) => Piece[];
  /** Fields of an edge beside `cursor` and `node`. */
  readonly edge?: (field: Selection) => Piece[];
  /** What to join to the rows of a page for its nodes, where `from` is one table that does not hold what they show. */
  readonly own?: () => string;
  /** A `with` clause that other parts rest on; to be asked for last. */
  readonly clause?: () => string;
  /** Fields of the connection beside its page and `totalCount`. */
  readonly statistic?: (field: Selection) => Piece[] | undefined;
}

/** A connection while it is being written: what the rows of its page must bring. */
class PageQuery {
  readonly #columns: string[] = [];
  /** Whether to look for one row more than the page has, and to count. */
  isCounted = false;

  get isEmpty(): boolean {
    return this.#columns.length === 0 && !this.isCounted;
  }

  /** The name under which the page holds what the SQL gives for each of its rows, in order. */
  column(sql: string): string {
    const known = this.#columns.indexOf(sql);
    if (known >= 0) return `p.c${known}`;
    this.#columns.push(sql);
    return `p.c${this.#columns.length - 1}`;
  }

  /** What is selected of each row. */
  get columns(): string {
    return this.#columns.map((sql, index) => `${sql} as c${index}`).join(', ');
  }

  /** One row: `n`, where rows are counted, and an array for each column. */
  sql(rows: string, page: Page): string {
    const number = this.isCounted ? ['count(*) as n'] : [];
    const arrays = this.#columns.map((_, index) => `${this.#array(`i.c${index}`, page)} as c${index}`);
    const from = page.backwards ? `(select row_number() over () as r, j.* from (${rows}) j)` : `(${rows})`;
    return `select ${[...number, ...arrays].join(', ')} from ${from} i`;
  }

  /** A column of the page's rows as an array, without that of the row that is only counted. */
  #array(column: string, { backwards, size }: Page): string {
    if (!backwards) return this.isCounted ? `(array_agg(${column}))[1:${size}]` : `array_agg(${column})`;
    const kept = this.isCounted ? ` filter (where i.r <= ${size})` : '';
    return `array_agg(${column} order by i.r desc)${kept}`;
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
    const page = this.#query.isEmpty ? '' : ` from (${this.#query.sql(this.#rows(), this.#page)}) p`;
    const clause = this.#listing.clause?.() ?? '';
    return page === '' && clause === '' ? text : [{ sql: `(${clause}select ${concatenate(text)}${page})` }];
  }

  /** The rows of the page, in order, with what is asked of each. */
  #rows(): string {
    const { terms, where, own } = this.#listing;
    const { columns, isCounted } = this.#query;
    const conditions = all([where, ...this.#within()]);
    const order = orderBy(terms, this.#page.backwards);
    const query = (selected: string): string =>
      cut(
        `select ${selected} from ${this.#from(selected + conditions + order)} where ${conditions} order by ${order}`,
        this.#page,
        isCounted,
      );
    if (!own) return query(columns);
    const name = this.#from('');
    return `select ${columns} from (${query('*')}) ${name}${own()} order by ${order}`;
  }

  #field(field: Selection): Piece[] {
    const { from, where } = this.#listing;
    switch (field.name) {
      case 'edges':
        return this.#items(object(field.fields.map((part) => ({ key: part.key, value: this.#edge(part) }))));
      case 'nodes':
        return this.#items(this.#listing.node(field.fields));
      case 'pageInfo':
        return object(field.fields.map((part): Member => ({ key: part.key, value: this.#pageInfo(part) })));
      case 'totalCount':
        return [{ sql: `(select count(*) from ${from(where)} where ${where})::text` }];
      default:
        return this.#listing.statistic?.(field) ?? [`"${this.#listing.name}Connection"`];
    }
  }

  /** What to select from where the order has a part. */
  #from(reading: string): string {
    const joins = joinsOf(this.#listing.terms);
    return `${this.#listing.from(reading + joins)}${joins}`;
  }

  #cursorOf(): string {
    this.#cursor ??= cursorOf(this.#draft, this.#listing);
    return this.#cursor;
  }

  #items(item: Piece[]): Piece[] {
    return ['[', orText(this.#query.column(concatenate(item))), ']'];
  }

  #edge(field: Selection): Piece[] {
    if (field.name === 'node') return this.#listing.node(field.fields);
    if (field.name === 'cursor') return ['"', { sql: this.#cursorOf() }, '"'];
    if (field.name === '__typename') return [`"${this.#listing.name}Edge"`];
    return this.#listing.edge?.(field) ?? [];
  }

  #pageInfo(field: Selection): Piece[] {
    switch (field.name) {
      case 'hasNextPage':
        return this.#more('before');
      case 'hasPreviousPage':
        return this.#more('after');
      case 'startCursor':
        return this.#cursorAt(() => '1');
      case 'endCursor':
        return this.#cursorAt((keys) => `cardinality(${keys})`);
      default:
        return ['"PageInfo"'];
    }
  }

  /** The cursor of one row of the page, made of its keys: to make one for each row and take one would cost more. */
  #cursorAt(place: (keys: string) => string): Piece[] {
    const terms = this.#listing.terms.map((term) => {
      const keys = this.#query.column(term.sql);
      return { ...term, sql: `(${keys})[${place(keys)}]`, keys };
    });
    const cursor = cursorOf(this.#draft, { name: this.#listing.name, terms });
    return [{ sql: `case when cardinality(${terms[0]?.keys ?? ''}) > 0 then '"' || ${cursor} || '"' else 'null' end` }];
  }

  /** Whether there is more at one end: beyond what was counted out, or on the other side of the cursor there. */
  #more(end: keyof Ends): Piece[] {
    const values = this.#ends[end];
    const isCounted = this.#page.backwards === (end === 'after');
    if (isCounted) this.#query.isCounted = true;
    const counted = isCounted ? [`p.n > ${this.#page.size}`] : [];
    const crossed = values
      ? [this.#exists(beyond(this.#listing.terms, values, { after: end === 'before', inclusive: true }))]
      : [];
    const conditions = [...counted, ...crossed];
    return conditions.length === 0 ? ['false'] : truth(conditions.join(' or '));
  }

  #exists(condition: string): string {
    const conditions = all([this.#listing.where, condition]);
    return `exists (select from ${this.#from(conditions)} where ${conditions})`;
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
