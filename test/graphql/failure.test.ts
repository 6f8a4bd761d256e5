import { expect, test } from '@jest/globals';
import { GraphQLError, graphql } from 'graphql';
import { createSchema, formatError } from '../../src/graphql/index.ts';

const INTERNAL = { code: 'INTERNAL_SERVER_ERROR' };

test('what graphql-js says of an argument is told to who asked', async () => {
  const source = 'query ($way: OrderDirection) { actors(orderBy: [{ field: NAME, direction: $way }]) { totalCount } }';
  const { errors: [error] = [] } = await graphql({ schema: createSchema(), source, variableValues: { way: null } });
  expect(formatError({ message: error?.message ?? '', extensions: INTERNAL }, error)).toEqual({
    message: 'Argument "orderBy" has invalid value [{field: NAME, direction: $way}].',
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test('a fault of ours is told in no words of its own', () => {
  const error = new GraphQLError('secret', { originalError: new Error('secret') });
  const told = formatError({ message: 'secret', extensions: { ...INTERNAL, more: 'secret' } }, error);
  expect(told.extensions).toEqual(INTERNAL);
  expect(JSON.stringify(told)).not.toContain('secret');
});
