import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ArticleRecord, membershipRoleWords, OrganisationKind, ReviewState, StatementKind, textOf } from '#domain';
import { importFiles } from '#ingestion';
import { openStore, type TestStore } from './open-store.ts';
import { openFolder } from './record-file.ts';

const DOCS = new URL('../../docs/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, DOCS), 'utf8');
const guide = read('record-format.md');
const example = /```json\n(.+?)\n```/s.exec(guide)?.[1] ?? '';

let store: TestStore;
let folder: Awaited<ReturnType<typeof openFolder>>;

beforeAll(async () => {
  [store, folder] = await Promise.all([openStore(), openFolder()]);
});
afterAll(() => Promise.all([store.close(), folder.close()]));

test('the example of the guide is a record', async () => {
  const [outcome] = await importFiles(store.writer, [await folder.write('example.json', example)]);
  expect(outcome).toMatchObject({ failures: [], written: { statements: 1, positions: 1, memberships: 1 } });
});

test('the spans of the example are the words that the guide shows', () => {
  const { text, statements, positions, memberships } = JSON.parse(example) as ArticleRecord;
  const spans = [
    ...statements.flatMap(({ spans: content, cue, mention }) => [...content, cue, mention]),
    ...[...positions, ...memberships].map(({ evidence }) => evidence),
  ];
  for (const span of spans) {
    if (span === null) throw new Error('every span of the example is given');
    expect(guide).toContain(`| ${span.start} to ${span.end} | ${textOf(text, span)} |`);
  }
});

test('the schemas and the program know the same words', () => {
  const schema = JSON.parse(read('record.schema.json')) as {
    $defs: Record<string, { properties: Record<string, { enum: string[] }> }>;
  };
  const { statement, membership } = schema.$defs;
  expect(statement?.properties['kind']?.enum).toEqual(Object.values(StatementKind));
  expect(statement?.properties['review']?.enum).toEqual(Object.values(ReviewState));
  expect(membership?.properties['role']?.enum).toEqual(membershipRoleWords);
  for (const kind of Object.values(OrganisationKind)) expect(read('reference.schema.json')).toContain(`"${kind}"`);
});
