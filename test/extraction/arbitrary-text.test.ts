import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { spanFault } from '#domain';
import { extract } from '#extraction';

const wordsOfNews = fc.constantFrom(
  'said',
  'told',
  'the minister',
  'Ada Roe',
  'he',
  'that',
  'according to',
  'a plan',
  'will open',
  'in May',
  'called',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '—',
  ',',
  '.',
  '?',
  ':',
  ';',
  '(',
  ')',
  '\n\n',
  '\n',
  'and',
  'but',
  'adding',
  'who',
  '’s',
  '🍊',
  'Müller',
  'bin',
  'Mr.',
  '“a gift”',
);
const newsLike = fc.array(wordsOfNews, { maxLength: 60 }).map((words) => words.join(' '));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  newsLike,
);

test('any text is read without a fault, all spans are sound, and the same text gives the same record', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const record = extract({ text });
      for (const { spans, cue, mention } of record.statements) {
        const all = [...spans, ...(cue === null ? [] : [cue]), ...(mention === null ? [] : [mention])];
        expect(all.flatMap((span) => spanFault(text, span) ?? [])).toEqual([]);
        expect([...spans].sort((one, other) => one.start - other.start)).toEqual(spans);
      }
      expect(extract({ text })).toEqual(record);
    }),
    { numRuns: 1500 },
  );
});
