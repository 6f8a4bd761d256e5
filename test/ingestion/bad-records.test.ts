import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { importFiles } from '#ingestion';
import { openStore, type TestStore } from './open-store.ts';
import { openFolder, recordOf } from './record-file.ts';

let store: TestStore;
let folder: Awaited<ReturnType<typeof openFolder>>;

beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  folder = await openFolder();
});
afterEach(() => folder.close());

const TEXT = '😀 Ann said yes.';
const statement = {
  kind: 'INDIRECT',
  spans: [{ start: 12, end: 15 }],
  cue: null,
  mention: null,
  speaker: { name: 'Ann', type: 'PERSON' },
  issues: [],
};
const membership = {
  member: 'Peru',
  organisation: 'BRICS',
  role: 'member',
  since: null,
  until: null,
  evidence: { start: 0, end: 5 },
};

const record = (given: object) => ({ ...recordOf({ id: 'bad', text: TEXT }), ...given });
const stating = (given: object) => record({ statements: [{ ...statement, ...given }] });
const belonging = (given: object) => record({ memberships: [{ ...membership, ...given }] });

test.each<[string, unknown]>([
  [': must be object', 7],
  [": must have required property 'text'", { id: 'x', publishedAt: '2026-01-02' }],
  [': has a field that the format does not know: "txet"', record({ txet: '' })],
  [' /id: must not be empty', record({ id: ' ' })],
  [' /text: must NOT have fewer than 1 characters', record({ text: '' })],
  [' /text: holds U+0000 or half a surrogate pair; remove it', record({ text: 'a\u0000b' })],
  [' /headline: holds U+0000 or half a surrogate pair; remove it', record({ headline: '\ud83d' })],
  [' /publishedAt: "2026-02-30" is no day or time that exists', record({ publishedAt: '2026-02-30' })],
  [' /statements/0/kind: must be one of ["DIRECT","INDIRECT","MIXED"]', stating({ kind: 'SPOKEN' })],
  [" /statements/0/speaker: must have required property 'type'", stating({ speaker: { name: 'Ann' } })],
  [' /statements/0/spans: must NOT have fewer than 1 items', stating({ spans: [] })],
  [' /statements/0/spans/0/start: must be integer', stating({ spans: [{ start: 0.5, end: 2 }] })],
  [
    ' /statements/0/spans/0: the span 12 to 99 ends after the text, which has 16 UTF-16 code units',
    stating({ spans: [{ start: 12, end: 99 }] }),
  ],
  [' /statements/0/spans/0: the span 5 to 5 ends before it has begun', stating({ spans: [{ start: 5, end: 5 }] })],
  [' /statements/0/cue: the span 7 to 3 ends before it has begun', stating({ cue: { start: 7, end: 3 } })],
  [' /statements/0/mention: the span 1 to 6 cuts a character in two', stating({ mention: { start: 1, end: 6 } })],
  [
    ' /statements/0/spans/1: begins before the span before it has ended; put spans in the order of the text',
    stating({
      spans: [
        { start: 7, end: 11 },
        { start: 3, end: 6 },
      ],
    }),
  ],
  [' /statements/0/saidAt: "2026-13-01" is no day or time that exists', stating({ saidAt: '2026-13-01' })],
  [' /statements/0/confidence: must be <= 1', stating({ confidence: 2 })],
  [
    ' /statements/1: has the content and the mention of /statements/0; remove one',
    record({ statements: [statement, { ...statement, kind: 'MIXED' }] }),
  ],
  [' /memberships/0/since: "2019-02-30" is no date that exists', belonging({ since: '2019-02-30' })],
  [' /memberships/0/until: is before since', belonging({ since: '2019', until: '2018-12' })],
  [' /memberships/0/evidence: must be object', belonging({ evidence: null })],
])('a record is refused with "%s"', async (fault, value) => {
  const path = await folder.write('bad.json', JSON.stringify(value));
  const before = await store.dump();
  const [outcome] = await importFiles(store.writer, [path]);
  expect(outcome?.failures.map(({ code, message }) => [code, message])).toEqual([['BAD_RECORD', `bad.json${fault}`]]);
  expect(await store.dump()).toEqual(before);
});

test('a role that no membership has is refused with those that there are', async () => {
  const path = await folder.write('bad.json', JSON.stringify(belonging({ role: 'friend' })));
  const [outcome] = await importFiles(store.writer, [path]);
  expect(outcome?.failures[0]?.message).toMatch(
    /^bad\.json \/memberships\/0\/role: must be one of \["founding member",.+\]$/,
  );
});

test('a record that nests deeper than the stack is refused, not fatal', async () => {
  const depth = 200_000;
  const path = await folder.write('deep.json', `${'['.repeat(depth)}${']'.repeat(depth)}`);
  const [outcome] = await importFiles(store.writer, [path]);
  expect(outcome?.failures).toHaveLength(1);
});
