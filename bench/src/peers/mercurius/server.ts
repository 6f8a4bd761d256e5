import Fastify from 'fastify';
import mercurius, { type IResolvers, type MercuriusLoaders } from 'mercurius';
import pg from 'pg';
import { say } from '../listen.ts';
import { cursorOfMembership, cursorOfStatement, type PageArguments, pageOf, placeOf } from '../page.ts';
import { patternOf } from '../statistics.ts';
import { schema } from './schema.ts';
import { statements as sql } from './sql.ts';

const TYPES: Readonly<Record<string, string>> = { PERSON: 'Person', COUNTRY: 'Country', ORGANISATION: 'Organisation' };

interface Row {
  readonly id: string;
  readonly [column: string]: unknown;
}
interface StatementRow extends Row {
  readonly saidAt: Date;
}
interface MembershipRow extends Row {
  readonly since: string | null;
}
/** A field that is asked for on several objects. */
interface Asked {
  readonly obj: Row;
  readonly params: PageArguments;
}

const pool = new pg.Pool({ idleTimeoutMillis: 0 });

/** Runs a statement by its name, which also names it to PostgreSQL, so that it is planned once. */
async function rowsOf<Found extends Row>(name: keyof typeof sql, values: unknown[]): Promise<Found[]> {
  const { rows } = await pool.query<Found>({ name, text: sql[name], values });
  return rows;
}

function grouped<Found extends Row>(rows: readonly Found[]): Map<unknown, Found[]> {
  const groups = new Map<unknown, Found[]>();
  for (const row of rows) {
    const group = groups.get(row['parent']);
    if (group === undefined) groups.set(row['parent'], [row]);
    else group.push(row);
  }
  return groups;
}

/** Loads the rows that a column of several objects points at. */
const byKey = (name: keyof typeof sql, column: string) => async (asked: readonly Asked[]) => {
  const keys = asked.map(({ obj }) => obj[column]);
  const found = new Map((await rowsOf(name, [[...new Set(keys)]])).map((row) => [row.id, row]));
  return keys.map((key) => found.get(String(key)) ?? null);
};

const placesOf = (asked: readonly Asked[]): unknown[] => {
  const places = asked.map(({ params }) => placeOf(params.after));
  return [
    asked.map(({ obj }) => obj.id),
    asked.map(({ params }) => params.first + 1),
    places.map((place) => place?.key ?? null),
    places.map((place) => place?.id ?? null),
  ];
};

const statementPages = (name: keyof typeof sql) => async (asked: readonly Asked[]) => {
  const pages = grouped(await rowsOf<StatementRow>(name, placesOf(asked)));
  return asked.map(({ obj, params }) => pageOf(pages.get(obj.id) ?? [], params.first, cursorOfStatement));
};

async function memberPages(asked: readonly Asked[]) {
  const pages = grouped(await rowsOf<MembershipRow>('membersOf', placesOf(asked)));
  return asked.map(({ obj, params }) => pageOf(pages.get(obj.id) ?? [], params.first, cursorOfMembership));
}

async function issues(asked: readonly Asked[]) {
  const lists = grouped(await rowsOf('issuesOf', [asked.map(({ obj }) => obj.id)]));
  return asked.map(({ obj }) => lists.get(obj.id) ?? []);
}

/** What was searched for. */
interface Found {
  readonly pattern: string;
}

const counts = (rows: readonly Row[]) => rows.map(({ count, ...node }) => ({ count, node }));

const resolvers = {
  Actor: { resolveType: ({ kind }: Row) => TYPES[String(kind)] },
  Query: {
    organisation: async (_: unknown, { slug }: { slug: string }) => (await rowsOf('organisationBySlug', [slug]))[0],
    issue: async (_: unknown, { slug }: { slug: string }) => (await rowsOf('issueBySlug', [slug]))[0],
    personsByIds: async (_: unknown, { ids }: { ids: string[] }) => {
      const found = new Map((await rowsOf('personsByIds', [ids])).map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    },
    search: async (_: unknown, { words, first }: { words: string; first: number }) => {
      const pattern = patternOf(words);
      return { pattern, nodes: await rowsOf<StatementRow>('foundStatements', [pattern, first]) };
    },
  },
  Issue: { timeline: ({ id }: Row) => rowsOf('timelineOfIssue', [id]) },
  Search: {
    speakers: async ({ pattern }: Found, { first }: PageArguments) =>
      counts(await rowsOf('countsBySpeaker', [pattern, first])),
    issues: async ({ pattern }: Found, { first }: PageArguments) =>
      counts(await rowsOf('countsByIssue', [pattern, first])),
  },
};

// Within one operation no object asks for the same thing twice, so a cache would only cost.
const opts = { cache: false };
const statements = { loader: statementPages('statementsOfSpeaker'), opts };
const loaders = {
  Person: { statements },
  Country: { statements },
  Organisation: { statements, members: { loader: memberPages, opts } },
  Issue: { statements: { loader: statementPages('statementsOnIssue'), opts } },
  Membership: { member: { loader: byKey('actorsByIds', 'memberId'), opts } },
  Statement: {
    speaker: { loader: byKey('actorsByIds', 'speakerId'), opts },
    article: { loader: byKey('articlesByIds', 'articleId'), opts },
    issues: { loader: issues, opts },
  },
};

const server = Fastify({ logger: false });
server.register(mercurius, {
  schema,
  jit: 1,
  graphiql: false,
  resolvers: resolvers as unknown as IResolvers,
  loaders: loaders as unknown as MercuriusLoaders,
});
say(`${await server.listen({ port: 0, host: '127.0.0.1' })}/graphql`);
