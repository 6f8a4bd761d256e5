import { expect, test } from '@jest/globals';
import { intoDocument } from '../../bench/src/report/into-document.ts';

const marks = ['<!-- figures: written by npm run bench -- --document -->', '<!-- end of the figures -->'];

test('the figures of a document are replaced, and nothing else', () => {
  const document = `before\n${marks[0]}\n\nold\n\n${marks[1]}\nafter\n`;
  expect(intoDocument(document, 'new')).toBe(`before\n${marks[0]}\n\nnew\n\n${marks[1]}\nafter\n`);
});

test('a document without a place for figures is left alone', () => {
  expect(() => intoDocument('no marks', 'new')).toThrow('no place for figures');
});
