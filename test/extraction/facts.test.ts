import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Span } from '#domain';
import { extract } from '#extraction';
import { IssueIndex } from '../../src/extraction/issue-index.ts';

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
