import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { ArticleRecord, IssueReference, Span } from '#domain';
import { extract } from '#extraction';
import { IssueIndex } from '../../src/extraction/issues/issue-index.ts';

const folder = new URL('./facts/', import.meta.url);
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -'.txt'.length)] : []));

/** What an article states besides its statements, with the words of its evidence in place of their offsets. */
function factsOf(text: string) {
  const { positions, memberships, events, statements } = extract({ text });
  const told = <Fact extends { readonly evidence: Span }>({ evidence, ...fact }: Fact) => ({
    ...fact,
    evidence: text.slice(evidence.start, evidence.end),
  });
  return {
    positions: positions.map(told),
    memberships: memberships.map(told),
    events: events.map(told),
    topics: statements.map(({ issues, event = null }) => ({ issues, event })),
  };
}

test.each(names)('finds the facts of the case %s', (name) => {
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
  const expected: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  expect(factsOf(text)).toEqual(expected);
});

test('a statement that names an issue on record by an alias is about that issue', () => {
  const issues = new IssueIndex([{ name: 'Roe Island dispute', aliases: ['Roe question'] }]);
  const { statements } = extract({ text: 'Ada Bell said the Roe question would be settled by June.' }, issues);
  expect(statements.map((statement) => statement.issues)).toEqual([['Roe Island dispute']]);
});

const fisheries = new IssueIndex([
  { name: 'Northern fisheries', aliases: ['northern waters'] },
  { name: 'herring quota cut', aliases: [], parent: 'northern-fisheries' },
  { name: 'Roe Pact', aliases: ['RP', 'Roe agreement'] },
]);

test.each([
  ['a cut in herring quotas', ['herring quota cut']],
  ['quotas for herring, which ministers want to cut,', ['herring quota cut']],
  ['the herring quota cut in northern waters', ['herring quota cut']],
  ['the RP and the herring quota cut', ['Roe Pact', 'herring quota cut']],
])('finds the issues on record that "%s" names', (words, expected) => {
  const { statements } = extract({ text: `Ada Bell said ${words} worried the boats.` }, fisheries);
  expect(statements[0]?.issues).toEqual(expected);
});

test('the issues that are on record are those that the hand-made record of the seed document has', () => {
  const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
  const gold = read('test/ingestion/seed-record.json') as ArticleRecord;
  const known = new IssueIndex(read('seeds/reference/issues.json') as readonly IssueReference[]);
  const { statements, events } = extract(gold, known);
  const found = gold.statements.map(({ spans }) => statements.find((one) => one.spans[0]?.start === spans[0]?.start));
  expect(found.map((one) => one?.issues)).toEqual(gold.statements.map(({ issues }) => issues));
  expect(found.map((one) => one?.event)).toEqual(gold.statements.map(({ event }) => event));
  expect(events.map(({ name, place }) => ({ name, place }))).toEqual([
    { name: '58th ASEAN Foreign Ministers’ Meeting', place: 'Kuala Lumpur' },
  ]);
});
