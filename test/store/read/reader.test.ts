import { afterAll, expect, test } from '@jest/globals';
import { constant, createPool, Reader, type RootSelection } from '#store';
import { countingDatabase } from '../../support/counting-database.ts';
import { openTestDatabase } from '../../support/open-test-database.ts';

const testDatabase = await openTestDatabase();
const pool = createPool(testDatabase, { max: 1 });
const database = countingDatabase(pool);
afterAll(async () => {
  await pool.end();
  await testDatabase.close();
});

const countOf = (entity: string): readonly RootSelection[] => [
  {
    key: 'list',
    name: 'list',
    root: { is: 'connection', entity },
    input: constant({}),
    fields: [{ key: 'totalCount', name: 'totalCount', input: constant({}), fields: [] }],
  },
];

test('readers that share a connection prepare what each of them asks', async () => {
  const asked = [countOf('Actor'), countOf('Issue')].map((fields) => ({ fields, reader: new Reader(database) }));
  for (const { fields, reader } of [...asked, ...asked, ...asked]) {
    await expect(reader.read(fields, {})).resolves.toBe('{"list":{"totalCount":0}}');
  }
  const names = new Set(database.sent.map(({ name }) => name).filter(Boolean));
  expect(names.size).toBe(2);
});
