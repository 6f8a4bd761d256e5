import type { OrderTerm } from './in-order.ts';
import { LISTS } from './lists.ts';
import { orderType } from './order-type.ts';
import type { CursorOf } from './question.ts';

/** Answers a document; fails where the answer has errors. */
export type Ask = (source: string, variables?: Record<string, unknown>) => Promise<Record<string, unknown>>;

interface Listed {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

const nameOf = (type: string, orderBy: readonly OrderTerm[] = []): string => `${type} ${JSON.stringify(orderBy)}`;

/** The cursors that the server gives to rows: a cursor is opaque, and the same wherever the order is. */
export class KnownCursors {
  readonly #ask: Ask;
  /** The ids of all article versions, by which statements of superseded ones are found. */
  readonly #versions: readonly string[];
  readonly #cursors = new Map<string, Map<string, string>>();

  /** @param versions the ids of all article versions */
  constructor(ask: Ask, versions: readonly string[]) {
    this.#ask = ask;
    this.#versions = versions;
  }

  /** Asks for all cursors that a list of this type can have in this order. */
  async learn(type: string, orderBy?: readonly OrderTerm[]): Promise<void> {
    const name = nameOf(type, orderBy);
    if (this.#cursors.has(name)) return;
    const page = '(first: 100, orderBy: $orderBy) { edges { cursor node { id } } }';
    const query = `query ($orderBy: [${orderType(type)}!])`;
    const variables = { orderBy };
    const known = new Map<string, string>();
    const take = ({ edges }: Listed): void => {
      for (const { cursor, node } of edges) known.set(node.id.replace(/^.*_/, ''), cursor);
    };
    const { list } = (await this.#ask(`${query} { list: ${LISTS[type] ?? ''}${page} }`, variables)) as { list: Listed };
    take(list);
    if (type === 'Statement' && this.#versions.length > 0) {
      const { nodes } = (await this.#ask(
        `${query} { nodes(ids: ${JSON.stringify(this.#versions)}) { ... on ArticleVersion { list: statements${page} } } }`,
        variables,
      )) as { nodes: { list: Listed }[] };
      for (const version of nodes) take(version.list);
    }
    this.#cursors.set(name, known);
  }

  readonly of: CursorOf = (type, orderBy, key) => {
    const cursor = this.#cursors.get(nameOf(type, orderBy))?.get(key);
    if (cursor === undefined) throw new Error(`no cursor of ${key} in ${nameOf(type, orderBy)} was learned`);
    return cursor;
  };
}
