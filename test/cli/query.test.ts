import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeFolder, openDatabaseUrl, runOnrecord } from './run-onrecord.ts';

const place = makeFolder();
afterAll(() => {
  place.remove();
});

function save(name: string, content: string): string {
  writeFileSync(path.join(place.folder, name), content);
  return name;
}

test('a newcomer gets an answer at once: the embedded database is made and seeded', async () => {
  const file = save(
    'members.graphql',
    '{ organisation(slug: "brics") { members(where: { role: { eq: MEMBER } }) { nodes { since member { name } } } } }',
  );
  const first = await runOnrecord(['query', file], place);
  expect(first.stderr).toMatch(/^Loading seeds from /);
  expect(first).toMatchObject({
    exitCode: 0,
    stdout: `organisation:
  members:
    nodes:
      - since: 2010
        member:
          name: South Africa
`,
  });
  const second = await runOnrecord(['query', file], place);
  expect(second).toEqual({ exitCode: 0, stdout: first.stdout, stderr: '' });
});

describe('a question to a database of one’s own', () => {
  let database: Awaited<ReturnType<typeof openDatabaseUrl>>;
  beforeAll(async () => {
    database = await openDatabaseUrl();
    await ask(['seed']);
  });
  afterAll(() => database.close());

  const ask = (words: readonly string[], input = '') =>
    runOnrecord(words, { ...place, environment: { DATABASE_URL: database.databaseUrl }, input });

  test('comes from standard input, with variables', async () => {
    const question = 'query ($slug: String!) { issue(slug: $slug) { name statements { totalCount } } }';
    const variables = save('variables.json', '{"slug":"iranian-nuclear-issue"}');
    const answers = await Promise.all([
      ask(['query', '-', '--json', '--variables', '{"slug":"iranian-nuclear-issue"}'], question),
      ask(['query', '-', '--json', '--variables', `@${variables}`], question),
    ]);
    for (const { exitCode, stdout, stderr } of answers) {
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(JSON.parse(stdout)).toEqual({
        data: { issue: { name: 'Iranian nuclear issue', statements: { totalCount: 4 } } },
      });
    }
  });

  test('is one of several in a file', async () => {
    const file = save(
      'two.graphql',
      'query One { person(slug: "wang-yi") { name } } query Two { country(slug: "iran") { name } }',
    );
    expect((await ask(['query', file, '--operation', 'Two'])).stdout).toBe('country:\n  name: Iran\n');
  });

  test.each([
    [
      '{ statements',
      { code: 'GRAPHQL_PARSE_FAILED', message: 'Syntax Error: Expected Name, found <EOF>. (at line 1, column 13)' },
    ],
    [
      '{ nobody }',
      {
        code: 'GRAPHQL_VALIDATION_FAILED',
        message: 'Cannot query field "nobody" on type "Query". Did you mean "node"? (at line 1, column 3)',
      },
    ],
  ])('that is wrong, as %s is, fails with the code that the server gives', async (question, error) => {
    const { exitCode, stdout, stderr } = await ask(['query', '-', '--json'], question);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(JSON.parse(stderr)).toEqual({ error });
  });

  test('of which a part fails prints the rest and then the failure', async () => {
    const { exitCode, stdout, stderr } = await ask(['query', '-'], '{ country(slug: "iran") { name } actor { name } }');
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: 'country:\n  name: Iran\nactor: -\n' });
    expect(stderr).toMatch(/^onrecord: .+ \(at actor\)\n$/);
  });

  describe('with --explain', () => {
    const members =
      'query ($slug: String!) { organisation(slug: $slug) { members(first: 2) { nodes { member { name } } } } }';
    const variables = ['--variables', '{"slug":"brics"}'];

    test('prints the statement that it becomes, its parameters, and PostgreSQL’s plan', async () => {
      const { exitCode, stdout, stderr } = await ask(['query', '-', '--explain', ...variables], members);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      const [sql, parameters, plan] = stdout.split('\n\n');
      expect(sql).toMatch(/^select .+\n {2}from actor t1\n {2}where t1\.slug = \$1::text /s);
      expect(parameters).toBe('$1 = "brics"');
      expect(plan).toMatch(/^Result .+actual time=.+Execution Time: .+ ms\n$/s);
    });

    test('prints the same as JSON', async () => {
      const { exitCode, stdout } = await ask(['query', '-', '--explain', '--json', ...variables], members);
      expect(exitCode).toBe(0);
      expect(JSON.parse(stdout)).toEqual({
        sql: expect.stringContaining('from actor'),
        values: ['brics'],
        plan: [expect.objectContaining({ Plan: expect.any(Object), 'Execution Time': expect.any(Number) })],
      });
    });

    test('has nothing to tell of a question that no statement answers', async () => {
      const { exitCode, stdout, stderr } = await ask(
        ['query', '-', '--explain'],
        '{ __schema { queryType { name } } }',
      );
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
      expect(stderr).toMatch(/^onrecord: Only a query of the record has a plan, .+\n$/);
    });
  });

  test('from a file that is not there fails in a line', async () => {
    expect(await ask(['query', 'missing.graphql'])).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'onrecord: missing.graphql cannot be read: there is no such file or folder.\n',
    });
  });
});
