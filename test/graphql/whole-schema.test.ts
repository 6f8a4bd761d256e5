import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNullableType,
  isObjectType,
} from 'graphql';
import { openTestGraph } from '../support/open-test-graph.ts';
import { LISTS } from './oracle/lists.ts';
import { recordOf } from './oracle/record-of.ts';
import { answering } from './oracle/world.ts';
import { writeRecord } from './oracle/write-record.ts';

// The store has to keep whatever the schema speaks of. Types are found by walking the schema from the root, so that
// whatever is added to it is asked for here as well.

const testGraph = await openTestGraph();
const { schema } = testGraph;
const answerTo = answering(testGraph);
// A record in which there is something of every type.
const record = recordOf(1);
beforeAll(() => writeRecord(testGraph.pool, record));
afterAll(() => testGraph.close());

/** Some row of every type that has ids. */
const ids = [
  ...record.actor.slice(0, 3).map(({ id }) => `actor_${id}`),
  ...Object.entries({
    article: record.article,
    event: record.event,
    evidence: record.evidence,
    issue: record.issue,
    membership: record.membership,
    mention: record.mention,
    position: record.position,
    statement: record.statement,
    version: record.article_version,
  }).map(([noun, rows]) => `${noun}_${rows[0]?.id ?? ''}`),
];

/** A word of a statement. */
const [stated = ''] = record.statement.flatMap(
  ({ is_current, text }) => (is_current ? /[a-z]{4,}/.exec(text) : null) ?? [],
);

/** Arguments of the fields that cannot be asked without. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  search: `(query: "alpha or nuclear or ${stated}")`,
  nodes: `(ids: ${JSON.stringify(ids)})`,
};

const fieldsOf = (type: GraphQLNamedType | undefined | null): GraphQLField<unknown, unknown>[] =>
  isObjectType(type) ? Object.values(type.getFields()) : [];

/** Roots that need no key: from them every type can be reached. */
const isOpen = ({ name, args }: GraphQLField<unknown, unknown>): boolean =>
  name in ARGUMENTS || args.every(({ type, name: argument }) => isNullableType(type) && argument !== 'id');

const objectTypes = (type: GraphQLNamedType): readonly GraphQLObjectType[] =>
  isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];

const typesBehind = (type: GraphQLOutputType): readonly GraphQLObjectType[] => objectTypes(getNamedType(type));

/** Wraps what is asked of a type into the fields that lead to it from the root. */
type Path = (items: string) => string;

/** The shortest path to every object type below the root. */
function pathsFromRoot(): ReadonlyMap<GraphQLObjectType, Path> {
  const paths = new Map<GraphQLObjectType, Path>();
  let ends: (readonly [GraphQLObjectType, Path])[] = [];
  const walk = (from: GraphQLNamedType | undefined | null, path: Path): void => {
    for (const field of fieldsOf(from).filter((one) => from !== schema.getQueryType() || isOpen(one))) {
      const below = getNamedType(field.type);
      for (const type of objectTypes(below)) {
        if (paths.has(type)) continue;
        const narrowed: Path = (items) => (isAbstractType(below) ? `... on ${type.name} { ${items} }` : items);
        const longer: Path = (items) => path(`${field.name}${ARGUMENTS[field.name] ?? ''} { ${narrowed(items)} }`);
        paths.set(type, longer);
        ends.push([type, longer]);
      }
    }
  };
  walk(schema.getQueryType(), (items) => `{ ${items} }`);
  while (ends.length > 0) {
    const reached = ends;
    ends = [];
    for (const [type, path] of reached) walk(type, path);
  }
  return paths;
}
const paths = pathsFromRoot();

/** All objects that an answer shows under a name that no field has. */
function found(value: unknown, name: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, held]) => [
    ...(key === name ? [held] : []),
    ...found(held, name),
  ]);
}

test('every type can be reached from the root', () => {
  const led = new Set<GraphQLNamedType>(fieldsOf(schema.getQueryType()).flatMap(({ type }) => typesBehind(type)));
  for (const type of led) for (const field of fieldsOf(type)) for (const next of typesBehind(field.type)) led.add(next);
  const names = (types: Iterable<GraphQLNamedType>): string[] => [...types].map(({ name }) => name).sort();
  const known = (name: string): boolean => !name.startsWith('_');
  expect(names(paths.keys()).filter(known)).toEqual(names(led).filter(known));
});

test.each(
  [...paths].filter(([type]) => !type.name.startsWith('_')).map(([type, path]) => [type.name, type, path] as const),
)('every field of %s is answered, under its name and under another', async (_, type, path) => {
  const fields = fieldsOf(type);
  const items = fields.map(({ name, type: below }) => {
    const part = isLeafType(getNamedType(below)) ? '' : ' { __typename }';
    return `${name}${part} other_${name}: ${name}${part}`;
  });
  const answer = await answerTo(path(`reached: __typename ${items.join(' ')}`));
  expect(found(answer, 'reached')).toContain(type.name);
  for (const { name } of fields) expect(found(answer, `other_${name}`)).not.toHaveLength(0);
});

/** A value that a type takes, as GraphQL writes it. */
function valueIn(type: GraphQLInputType, noun: string): string {
  const bare = getNullableType(type);
  if (isListType(bare)) return `[${valueIn(bare.ofType, noun)}]`;
  if (isEnumType(bare)) return bare.getValues()[0]?.name ?? '';
  const values: Readonly<Record<string, string>> = {
    Boolean: 'true',
    DateTime: '"2025-07-10T00:00:00Z"',
    Float: '0.5',
    ID: `"${noun}_00000000-0000-4000-8000-000000000000"`,
    Int: '1',
    PartialDate: '"2009-06"',
    String: '"a"',
  };
  return isInputObjectType(bare) ? '{}' : (values[bare.name] ?? '');
}

/** Each thing that can be asked with a filter, one at a time. */
function filtersOf(where: GraphQLInputObjectType, noun: string): string[] {
  return Object.values(where.getFields()).flatMap(({ name, type }) => {
    const filter = getNullableType(type);
    if (!isInputObjectType(filter)) return [`{ ${name}: ${valueIn(type, noun)} }`];
    if (filter.name.endsWith('Where')) return [`{ ${name}: {} }`];
    return Object.values(filter.getFields()).map(
      (operator) => `{ ${name}: { ${operator.name}: ${valueIn(operator.type, noun)} } }`,
    );
  });
}

const nounOf = (type: string): string =>
  ['Person', 'Country', 'Organisation'].includes(type) ? 'actor' : type.toLowerCase();

test.each(Object.entries(LISTS))('every filter on %s is answered', async (type, list) => {
  const where = schema.getType(`${type}Where`) as GraphQLInputObjectType;
  for (const filter of filtersOf(where, nounOf(type))) {
    await answerTo(`{ ${list}(where: ${filter}) { totalCount nodes { id } } }`);
  }
});

test('every filter is that of a list at the root', () => {
  const filters = Object.keys(schema.getTypeMap()).filter((name) => name.endsWith('Where'));
  expect(filters.sort()).toEqual(
    Object.keys(LISTS)
      .map((type) => `${type}Where`)
      .sort(),
  );
});

test.each(Object.entries(LISTS))('every order of %s is answered', async (type, list) => {
  const fields = schema.getType(`${nounOf(type) === 'actor' ? 'Actor' : type}OrderField`);
  const names = isEnumType(fields) ? fields.getValues().map(({ name }) => name) : [];
  expect(names).not.toHaveLength(0);
  for (const direction of ['ASC', 'DESC']) {
    for (const name of names) {
      await answerTo(`{ ${list}(orderBy: [{ field: ${name}, direction: ${direction} }]) { edges { cursor } } }`);
    }
  }
});
