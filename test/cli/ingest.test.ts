import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeFolder, openDatabaseUrl, type Running, startOnrecord } from './run-onrecord.ts';

const TOKEN = 'a-token-of-this-test';
const workplace = makeFolder();
let database: Awaited<ReturnType<typeof openDatabaseUrl>>;
let running: Running;
let url: string;

beforeAll(async () => {
  database = await openDatabaseUrl();
  const environment = {
    DATABASE_URL: database.databaseUrl,
    PORT: '0',
    ONRECORD_TOKEN: TOKEN,
    ONRECORD_INGEST_URLS: 'yes',
  };
  running = startOnrecord(['serve', '--no-seed', '--json'], { ...workplace, environment });
  ({ url } = JSON.parse(await running.until(/\n/)) as { url: string });
});
afterAll(async () => {
  running.child.kill('SIGKILL');
  await database.close();
  workplace.remove();
});

const MUTATION = `
  mutation Take($input: IngestArticleInput!, $key: String!) {
    taken: ingestArticle(input: $input, idempotencyKey: $key) {
      unchanged
      way: how
      language: article { language }
      article { __typename id uri headline publishedAt publisher { name } version { number body } }
      statements(first: 1) { totalCount }
      errors { code message }
    }
  }`;

interface Taken {
  readonly unchanged: boolean;
  readonly way: string | null;
  readonly article: { readonly id: string; readonly version: { readonly number: number } } | null;
  readonly errors: readonly { readonly code: string; readonly message: string }[];
}

async function take(input: object, key: string, token: string | null = TOKEN): Promise<Taken> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query: MUTATION, variables: { input, key } }),
  });
  const { data, errors } = (await response.json()) as { data?: { taken: Taken }; errors?: unknown };
  if (data === undefined) throw new Error(JSON.stringify(errors));
  return data.taken;
}

const codesOf = ({ errors }: Taken): string[] => errors.map(({ code }) => code);

const text = 'OSTBY, 3 May 2026 (Coastal Wire) - The tram stays, the mayor said.';

test('a text is taken in, and the payload answers what is asked of the article', async () => {
  const taken = await take({ text, uri: 'urn:test:tram', headline: 'Tram stays' }, 'tram-1');
  expect(taken).toMatchObject({
    unchanged: false,
    way: 'TEXT',
    language: { language: 'en' },
    article: {
      __typename: 'Article',
      uri: 'urn:test:tram',
      headline: 'Tram stays',
      publishedAt: '2026-05-03T00:00:00.000Z',
      publisher: { name: 'Coastal Wire' },
      version: { number: 1, body: text },
    },
    errors: [],
  });
});

test('the same key does nothing twice, the same text under another key changes nothing', async () => {
  const input = { text, uri: 'urn:test:tram', headline: 'Tram stays' };
  expect(await take(input, 'tram-1')).toMatchObject({ unchanged: true, way: null, article: { uri: 'urn:test:tram' } });
  expect(await take(input, 'tram-2')).toMatchObject({
    unchanged: true,
    way: 'TEXT',
    article: { version: { number: 1 } },
  });
  expect(codesOf(await take({ ...input, text: `${text} More.` }, 'tram-1'))).toEqual(['KEY_REUSED']);
  expect(await take({ ...input, text: `${text} More.` }, 'tram-3')).toMatchObject({
    article: { version: { number: 2 } },
  });
});

test('a key that several send at once is one article', async () => {
  const input = { text: 'Many ask at once, a clerk said.', uri: 'urn:test:many' };
  const all = await Promise.all(Array.from({ length: 8 }, () => take(input, 'many')));
  expect(new Set(all.map(({ article }) => article?.id)).size).toBe(1);
  expect(all.filter(({ unchanged }) => !unchanged)).toHaveLength(1);
});

test('without the token, nothing is taken in', async () => {
  for (const token of [null, 'another-token-than-that', TOKEN.slice(0, -1)]) {
    expect(codesOf(await take({ text: 'Intruder.', uri: 'urn:test:intruder' }, 'x', token))).toEqual([
      'UNAUTHENTICATED',
    ]);
  }
});

test('what is wrong with an article is an answer with a code', async () => {
  const cases: [object, string][] = [
    [{}, 'BAD_USER_INPUT'],
    [{ text, url: 'https://example.org/' }, 'BAD_USER_INPUT'],
    [{ text: ' ' }, 'BAD_RECORD'],
    [{ text, publishedAt: '2026-02-31' }, 'BAD_RECORD'],
    [{ text, language: 'no language' }, 'BAD_RECORD'],
    [{ text: 'a\u0000b' }, 'BAD_RECORD'],
    [{ url: 'http://127.0.0.1/' }, 'URL_REFUSED'],
    [{ url: 'http://169.254.169.254/latest' }, 'URL_REFUSED'],
    [{ url: 'file:///etc/passwd' }, 'URL_REFUSED'],
  ];
  for (const [index, [input, code]] of cases.entries()) {
    const taken = await take(input, `wrong-${index}`);
    expect([input, codesOf(taken), taken.article]).toEqual([input, [code], null]);
  }
  expect(codesOf(await take({ text }, ''))).toEqual(['BAD_USER_INPUT']);
});

test('a text that is too long is refused by the server, or by its length', async () => {
  await expect(take({ text: 'x'.repeat(1_000_001) }, 'long')).resolves.toMatchObject({
    errors: [{ code: 'TOO_LARGE' }],
  });
  await expect(take({ text: 'x'.repeat(2_000_000) }, 'longer')).rejects.toThrow();
});

test('a server without a token takes in nothing', async () => {
  const environment = { DATABASE_URL: database.databaseUrl, PORT: '0' };
  const other = startOnrecord(['serve', '--no-seed', '--json'], { ...workplace, environment });
  const own = url;
  ({ url } = JSON.parse(await other.until(/\n/)) as { url: string });
  expect(codesOf(await take({ text }, 'none'))).toEqual(['FORBIDDEN']);
  url = own;
  other.child.kill('SIGTERM');
  expect(await other.ended).toMatchObject({ exitCode: 0 });
});
