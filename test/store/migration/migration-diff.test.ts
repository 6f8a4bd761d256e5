import { afterAll, expect, test } from '@jest/globals';
import { migrationDiff } from '../../../src/store/migration/migration-diff.ts';
import { openTestDatabase } from '../../support/open-test-database.ts';

const database = await openTestDatabase('EMPTY');
afterAll(() => database.close());

test('the migrations make what the Prisma schema says', async () => {
  expect(await migrationDiff(database.connection)).toBeUndefined();
});
