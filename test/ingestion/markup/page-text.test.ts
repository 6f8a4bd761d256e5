import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type MarkupReader, openMarkupReader } from '../../../src/ingestion/worker/markup-reader.ts';

const folder = new URL('./pages/', import.meta.url);
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.html') ? [file.slice(0, -'.html'.length)] : []));

let reader: MarkupReader;
beforeAll(() => {
  reader = openMarkupReader(1);
});
afterAll(() => reader.close());

test.each(names)('of the page %s the story is read and nothing else', async (name) => {
  const { text, how } = await reader.readPage(readFileSync(new URL(`${name}.html`, folder), 'utf8'));
  expect({ text, how }).toEqual({ text: readFileSync(new URL(`${name}.txt`, folder), 'utf8'), how: 'HTML' });
});
