import { afterAll, expect, test } from '@jest/globals';
import { askOverHttp, serveSeeds } from '../support/serve-seeds.ts';

const server = await serveSeeds();
afterAll(() => server.stop());

const question = '{ organisation(slug: "brics") { name } }';

test('a fault of the database is told at the field, and the database is not asked again', async () => {
  // The second time, the question is known.
  for (let time = 0; time < 2; time += 1) {
    expect(await askOverHttp(server.url, question)).toEqual({ data: { organisation: { name: 'BRICS' } } });
  }
  await server.pool.query('alter table actor rename to elsewhere');
  server.database.forget();
  expect(await askOverHttp(server.url, question)).toEqual({
    data: { organisation: null },
    errors: [
      {
        message: expect.stringContaining('our side'),
        path: ['organisation'],
        locations: expect.any(Array),
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ],
  });
  expect(server.database.sent).toHaveLength(1);
});
