import { expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { formatError } from '../../src/graphql/index.ts';
import { openTestGraph } from '../support/open-test-graph.ts';

const INTERNAL = { code: 'INTERNAL_SERVER_ERROR' };

test('what graphql-js says of an argument is told to who asked', async () => {
  const graph = await openTestGraph();
  try {
    const source =
      'query ($way: OrderDirection) { actors(orderBy: [{ field: NAME, direction: $way }]) { totalCount } }';
    const { errors: [error] = [] } = await graph.ask(source, { way: null });
    expect(formatError({ message: error?.message ?? '', extensions: INTERNAL }, error)).toEqual({
      message: expect.stringContaining('must not be null'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  } finally {
    await graph.close();
  }
});

test('a fault of ours is told in no words of its own', () => {
  const error = new GraphQLError('secret', { originalError: new Error('secret') });
  const told = formatError({ message: 'secret', extensions: { ...INTERNAL, more: 'secret' } }, error);
  expect(told.extensions).toEqual(INTERNAL);
  expect(JSON.stringify(told)).not.toContain('secret');
});
