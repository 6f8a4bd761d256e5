import { expect, test } from '@jest/globals';
import { validateSchema } from 'graphql';
import { createSchema } from '#graphql';

test('the schema is valid, which is not looked at again at each start', () => {
  expect(validateSchema(createSchema())).toEqual([]);
});
