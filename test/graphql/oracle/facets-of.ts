import { follow, type GraphObject } from './graph.ts';
import { byCodePoint } from './passes.ts';

/** What a row counts for: objects or values, each once. */
type Way = readonly [of: string, countsFor: (row: GraphObject) => readonly unknown[]];

const edge =
  (...path: readonly string[]) =>
  (row: GraphObject): readonly GraphObject[] =>
    path.reduce<readonly GraphObject[]>((objects, field) => objects.flatMap((one) => follow(one, field)), [row]);

const value =
  (field: string) =>
  (row: GraphObject): readonly unknown[] =>
    row[field] === null ? [] : [row[field]];

const isOf =
  (type: string) =>
  ({ __typename }: GraphObject): boolean =>
    __typename === type;

/** What somebody holds positions for, and what they are themselves. */
const standsFor = (actor: GraphObject): GraphObject[] => [actor, ...edge('positions', 'of')(actor)];

const countriesOf = (objects: readonly GraphObject[]): GraphObject[] => [
  ...objects.filter(isOf('Country')),
  ...objects.filter(isOf('Organisation')).flatMap((one) => follow(one, 'country')),
];

const memberOf: Way = ['Organisation', edge('memberships', 'organisation')];

/** Every way of counting, as the schema's descriptions say. */
const WAYS: Readonly<Record<string, Readonly<Record<string, Way>>>> = {
  Actor: { kinds: ['ActorKind', value('kind')], memberOf },
  Person: {
    countries: ['Country', (row) => countriesOf(edge('positions', 'of')(row))],
    organisations: ['Organisation', (row) => edge('positions', 'of')(row).filter(isOf('Organisation'))],
  },
  Country: { memberOf },
  Organisation: { kinds: ['OrganisationKind', value('organisationKind')], countries: ['Country', edge('country')] },
  Membership: {
    roles: ['MembershipRole', value('role')],
    organisations: ['Organisation', edge('organisation')],
    members: ['Actor', edge('member')],
  },
  Position: { of: ['Actor', edge('of')], titles: ['Text', value('title')] },
  Issue: { parents: ['Issue', edge('parent')] },
  Event: { places: ['Text', value('place')] },
  Article: { publishers: ['Organisation', edge('publisher')], languages: ['Text', value('language')] },
  Mention: { actors: ['Actor', edge('actor')] },
  Statement: {
    speakers: ['Actor', edge('speaker')],
    issues: ['Issue', edge('issues')],
    countries: ['Country', (row) => countriesOf(edge('speaker')(row).flatMap(standsFor))],
    organisations: ['Organisation', (row) => edge('speaker')(row).flatMap(standsFor).filter(isOf('Organisation'))],
    publishers: ['Organisation', edge('article', 'publisher')],
    kinds: ['StatementKind', value('kind')],
    events: ['Event', edge('event')],
  },
};

const isNode = (counted: unknown): counted is GraphObject => typeof counted === 'object';
const wordOf = (counted: unknown): string => String(isNode(counted) ? counted['name'] : counted);
const keyOf = (counted: unknown): string => (isNode(counted) ? String(counted['key']) : '');

function countsOf(rows: readonly GraphObject[], [of, countsFor]: Way, first: number): GraphObject[] {
  const counts = new Map<unknown, number>();
  for (const row of rows) {
    for (const counted of new Set(countsFor(row))) counts.set(counted, (counts.get(counted) ?? 0) + 1);
  }
  const inOrder = [...counts].sort(
    ([one, count], [other, against]) =>
      against - count || byCodePoint(wordOf(one), wordOf(other)) || byCodePoint(keyOf(one), keyOf(other)),
  );
  return inOrder.slice(0, first).map(([counted, count]) => ({
    __typename: `${of}Count`,
    count,
    [isNode(counted) ? 'node' : 'value']: counted,
  }));
}

/** All rows of a list, counted in every way. */
export const facetsOf = (type: string, rows: readonly GraphObject[]): GraphObject => ({
  __typename: `${type}Facets`,
  ...Object.fromEntries(
    Object.entries(WAYS[type] ?? {}).map(([name, way]) => [
      name,
      ({ first = 10 }: { readonly first?: number }) => countsOf(rows, way, first),
    ]),
  ),
});
