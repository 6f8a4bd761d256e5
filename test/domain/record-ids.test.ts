import { expect, test } from '@jest/globals';
import { ActorKind, actorIdOf, articleIdOf, contentHash, statementIdOf, versionIdOf } from '#domain';

test('the ids of what is stored stay the same from one release to the next', () => {
  expect(actorIdOf(ActorKind.COUNTRY, 'china')).toMatchInlineSnapshot(`"3ff8a613-a94f-8a45-b7d4-84fae27a2afa"`);
  expect(articleIdOf('urn:onrecord:article:000_402b4af24f36fe93')).toMatchInlineSnapshot(
    `"2421a172-b122-833f-96dc-f440f1465d70"`,
  );
  expect(versionIdOf('article', 1, contentHash(null, 'text'))).toMatchInlineSnapshot(
    `"0ec02b63-b531-8d9e-bce0-0539a45cee5d"`,
  );
  expect(statementIdOf('version', [{ start: 1, end: 2 }], { start: 3, end: 4 })).toMatchInlineSnapshot(
    `"1c7814b6-3a0c-8eef-aaff-fffef4f6846f"`,
  );
});

test('a statement is another one with other content, another mention or in another version', () => {
  const spans = [{ start: 1, end: 2 }];
  const ids = [
    statementIdOf('version', spans, null),
    statementIdOf('version', spans, { start: 3, end: 4 }),
    statementIdOf('version', [...spans, { start: 3, end: 4 }], null),
    statementIdOf('another version', spans, null),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});

test('the content hash tells a headline from a body', () => {
  expect(contentHash('a', 'b')).not.toBe(contentHash(null, 'ab'));
  expect(contentHash(null, 'ab')).toMatch(/^[0-9a-f]{64}$/);
});
