import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  type Client,
  createClient,
  MembersOfOrganisationDocument,
  OnrecordClientError,
  PositionsDocument,
  SearchDocument,
  StatementsOfActorDocument,
  type StatementsOfActorQuery,
  StatementsOnIssueDocument,
} from '../../src/client/index.ts';
import { type ServedSeeds, serveSeeds } from '../support/serve-seeds.ts';

let seeds: ServedSeeds;
let client: Client;
beforeAll(async () => {
  seeds = await serveSeeds();
  client = createClient({ url: seeds.url });
});
afterAll(() => seeds.stop());

/** What a question that has no answer throws. */
async function failureOf(question: Promise<unknown>): Promise<OnrecordClientError> {
  const thrown = await question.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (thrown instanceof OnrecordClientError) return thrown;
  throw new Error('It did not fail as it should.', { cause: thrown });
}

/** A server that answers everything alike; it tells what it was sent. */
async function answering(status: number, body: string) {
  const sent: { headers: NodeJS.Dict<string | string[]>; body: string }[] = [];
  const server = createServer((request, response) => {
    void request.toArray().then((chunks: Buffer[]) => {
      sent.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(status).end(body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
    });
  return { url, sent, [Symbol.asyncDispose]: close };
}

test('statements on an issue', async () => {
  const { issue } = await client.query(StatementsOnIssueDocument, { issue: 'iranian-nuclear-issue' });

  expect(issue?.name).toBe('Iranian nuclear issue');
  expect(issue?.statements.totalCount).toBe(4);
  expect(issue?.statements.nodes.map(({ speaker }) => speaker?.name)).toEqual(Array(4).fill('Wang Yi'));
});

test('statements of an actor, page by page', async () => {
  const texts: string[] = [];
  let after: string | null = null;
  do {
    const page: StatementsOfActorQuery = await client.query(StatementsOfActorDocument, {
      actor: 'wang-yi',
      first: 4,
      after,
    });
    const { nodes = [], pageInfo } = page.actor?.statements ?? {};
    texts.push(...nodes.map(({ text }) => text));
    after = pageInfo?.hasNextPage === true ? pageInfo.endCursor : null;
  } while (after !== null);

  expect(new Set(texts).size).toBe(6);
});

test('statements of an actor, filtered', async () => {
  const { actor } = await client.query(StatementsOfActorDocument, {
    actor: 'wang-yi',
    where: { kind: { eq: 'DIRECT' }, issues: { some: { slug: { eq: 'iranian-nuclear-issue' } } } },
  });

  expect(actor?.statements.nodes.map(({ spans }) => spans.map(({ start, end }) => [start, end]))).toEqual([
    [[1274, 1415]],
  ]);
});

test('members of an organisation', async () => {
  const { organisation } = await client.query(MembersOfOrganisationDocument, { organisation: 'brics' });

  const members = organisation?.members.nodes.map(({ member, role, since }) => `${member.name} ${role} ${since ?? ''}`);
  expect(members?.sort()).toEqual([
    'Brazil FOUNDING_MEMBER 2009',
    'China FOUNDING_MEMBER 2009',
    'India FOUNDING_MEMBER 2009',
    'Russia FOUNDING_MEMBER 2009',
    'South Africa MEMBER 2010',
  ]);
});

test('positions', async () => {
  const { positions } = await client.query(PositionsDocument);

  expect(positions.nodes.map(({ person, title, of }) => `${person.name}: ${title}, ${of?.name ?? ''}`).sort()).toEqual([
    'Sergey Lavrov: Foreign Minister, Russia',
    'Wang Yi: Foreign Minister, China',
  ]);
});

test('search', async () => {
  const { search } = await client.query(SearchDocument, { query: 'Lavrof', types: ['ACTOR'] });
  const [best] = search.edges;

  expect(best?.node).toEqual({ __typename: 'Person', slug: 'sergey-lavrov', name: 'Sergey Lavrov' });
});

test('a text is a question as well, whose answer has no type', async () => {
  expect(await client.query('{ country(slug: "china") { isoCode } }')).toEqual({ country: { isoCode: 'CN' } });
});

test('nothing by that slug is an error with its code and place', async () => {
  const failure = await failureOf(client.query(StatementsOnIssueDocument, { issue: 'weather' }));

  expect(failure).toMatchObject({ name: 'OnrecordClientError', code: 'NOT_FOUND', path: ['issue'] });
  expect(failure.errors).toHaveLength(1);
});

test('an argument outside what it may be is an error with its code', async () => {
  const failure = await failureOf(client.query(PositionsDocument, { first: 101 }));

  expect(failure).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('101') });
});

test('a question that the schema does not allow is an error of the whole', async () => {
  const failure = await failureOf(client.query('{ weather }'));

  expect(failure).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', path: undefined });
});

test('nobody at the address is an error that says which address', async () => {
  const failure = await failureOf(createClient({ url: 'http://127.0.0.1:1/graphql' }).query(PositionsDocument));

  expect(failure).toMatchObject({ code: 'UNREACHABLE', message: 'http://127.0.0.1:1/graphql does not answer' });
  expect(failure.cause).toHaveProperty('message');
});

test.each([
  ['a page', 502, '<h1>Bad gateway</h1>'],
  ['JSON that is no answer', 200, '{"hello":"world"}'],
  ['no object', 200, 'null'],
  ['an answer without data', 200, '{"data":null}'],
])('somebody else at the address who sends %s is an error that says so', async (_name, status, body) => {
  await using server = await answering(status, body);

  const failure = await failureOf(createClient({ url: server.url }).query(PositionsDocument));

  expect(failure).toMatchObject({
    code: 'BAD_RESPONSE',
    message: `what answers at ${server.url}, with status ${status}, is no GraphQL server`,
  });
});

test('headers go with every question, by the fetch that is given', async () => {
  await using server = await answering(200, '{"data":{}}');
  const asked: unknown[] = [];
  const counted: typeof fetch = (address, options) => {
    asked.push(address);
    return fetch(address, options);
  };
  const other = createClient({ url: server.url, headers: { authorization: 'Bearer 7' }, fetch: counted });

  await other.query(PositionsDocument, { first: 1 });

  expect(server.sent[0]?.headers).toMatchObject({ authorization: 'Bearer 7', 'content-type': 'application/json' });
  expect(JSON.parse(server.sent[0]?.body ?? '')).toEqual({
    query: PositionsDocument.toString(),
    variables: { first: 1 },
  });
  expect(asked).toEqual([server.url]);
});
