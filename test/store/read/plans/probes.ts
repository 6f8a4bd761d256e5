import {
  type GraphQLInputFieldMap,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { createSchema } from '#graphql';

/** A question for one filter or one order, and what it is called in a report. */
export interface Probe {
  readonly name: string;
  readonly source: string;
}

/** Operators that nearly every row satisfies, or that ask whether there is a value at all. */
const UNSELECTIVE: ReadonlySet<string> = new Set(['ne', 'notIn', 'isNull', 'isEmpty']);

/** An operand that few rows of the filled record have, or come before. */
const OPERANDS: Readonly<Record<string, string>> = {
  String: '"A 1234"',
  Int: '3',
  Float: '0.01',
  DateTime: '"2015-01-02T00:00:00Z"',
  PartialDate: '"1901"',
  Boolean: 'true',
};

/** The noun that ids of a root list begin with. */
const NOUNS: Readonly<Record<string, string>> = {
  articles: 'article',
  events: 'event',
  issues: 'issue',
  memberships: 'membership',
  mentions: 'mention',
  positions: 'position',
  statements: 'statement',
};

const roots = Object.values(createSchema().getQueryType()?.getFields() ?? {});
const lists = roots.filter(({ args }) => args.some(({ name }) => name === 'where'));

type Root = (typeof roots)[number];

const fieldsOf = ({ args }: Root, name: string): GraphQLInputFieldMap => {
  const argument = args.find((other) => other.name === name);
  const type = argument ? getNamedType(argument.type) : undefined;
  return isInputObjectType(type) ? type.getFields() : {};
};

function operandOf({ name: root }: Root, type: GraphQLInputType): string {
  const named = getNamedType(type);
  const id = `"${NOUNS[root] ?? 'actor'}_00000000-0000-0000-0000-000000000001"`;
  const one = isEnumType(named) ? named.getValues().at(-1)?.name : named.name === 'ID' ? id : OPERANDS[named.name];
  if (one === undefined) throw new Error(`no operand is known for ${named.name}: add one`);
  return String(type).startsWith('[') ? `[${one}]` : one;
}

/** One question for each operator of each field of each filter: how many rows pass. */
export const filterProbes: readonly Probe[] = lists.flatMap((root) =>
  Object.values(fieldsOf(root, 'where')).flatMap((field): Probe[] => {
    const filter = getNamedType(field.type);
    if (!isInputObjectType(filter)) return [];
    // What leads on to other rows, and AND, OR and NOT, hold filters that are asked about by themselves.
    return Object.values(filter.getFields())
      .filter(({ name, type }) => !UNSELECTIVE.has(name) && !isInputObjectType(getNamedType(type)))
      .map(({ name, type }) => ({
        name: `${root.name} ${field.name} ${name}`,
        source: `{ ${root.name}(where: { ${field.name}: { ${name}: ${operandOf(root, type)} } }) { totalCount } }`,
      }));
  }),
);

const ends = ['first', 'last'];

/** One question for each order of each list, both ways: its first page, and its last. */
export const orderProbes: readonly Probe[] = lists.flatMap((root) => {
  const field = fieldsOf(root, 'orderBy')['field'];
  if (!field) return [];
  const fields = getNamedType(field.type);
  if (!isEnumType(fields)) return [];
  return fields.getValues().flatMap(({ name }) =>
    ['ASC', 'DESC'].flatMap((direction) =>
      ends.map((end) => ({
        name: `${root.name} ${name} ${direction} ${end}`,
        source: `{ ${root.name}(orderBy: [{ field: ${name}, direction: ${direction} }], ${end}: 20) { nodes { id } } }`,
      })),
    ),
  );
});

/** One question for each list that something leads to, in its own order; what is asked of leads to most. */
export const edgeProbes: readonly Probe[] = roots.flatMap((root) => {
  const type = getNamedType(root.type);
  if (!isObjectType(type) || !root.args.some(({ name }) => name === 'slug')) return [];
  return Object.values(type.getFields())
    .filter(({ args }) => args.some(({ name }) => name === 'first'))
    .filter(({ type: list }) => isObjectType(getNamedType(list)))
    .flatMap(({ name }) =>
      ends.map((end) => ({
        name: `${root.name} ${name} ${end}`,
        source: `{ ${root.name}(slug: "${root.name}-1") { ${name}(${end}: 20) { pageInfo { endCursor } } } }`,
      })),
    );
});
