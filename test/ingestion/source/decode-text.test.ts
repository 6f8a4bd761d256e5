import { expect, test } from '@jest/globals';
import { decodeText } from '../../../src/ingestion/source/decode-text.ts';
import type { SourceDocument } from '../../../src/ingestion/source/source-document.ts';

const words = 'Café “naïve” – über';
const latin = Buffer.from(
  Array.from(words, (letter) => ({ '“': 0x93, '”': 0x94, '–': 0x96 })[letter] ?? letter.charCodeAt(0)),
);

const decode = (bytes: Uint8Array, known: Partial<SourceDocument> = {}): string =>
  decodeText({ bytes, charset: null, format: 'TEXT', ...known });

test('a byte order mark tells, whatever else is claimed', () => {
  const wide = Buffer.from(`\uFEFF${words}`, 'utf16le');
  expect(decode(wide, { charset: 'utf-8' })).toBe(words);
  expect(decode(Buffer.from(wide).swap16())).toBe(words);
  expect(decode(Buffer.from(`\uFEFF${words}`), { charset: 'windows-1252' })).toBe(words);
});

test('a server and a page tell', () => {
  expect(decode(latin, { charset: 'windows-1252' })).toBe(words);
  const page = Buffer.concat([Buffer.from('<html><head><meta charset="windows-1252">'), latin]);
  expect(decode(page, { format: 'HTML' })).toContain(words);
  const feed = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="windows-1252"?>'), latin]);
  expect(decode(feed, { format: 'XML' })).toContain(words);
});

test('without being told, UTF-8 is known by its form and the rest by its look', () => {
  expect(decode(Buffer.from(words))).toBe(words);
  expect(decode(latin)).toBe(words);
  const russian = 'Министр сказал, что переговоры продолжатся на следующей неделе.';
  const cyrillic = Buffer.from(Array.from(russian, cyrillicByte));
  expect(decode(cyrillic)).toBe(russian);
});

test('an encoding that nobody knows is as good as none', () => {
  expect(decode(Buffer.from(words), { charset: 'x-nonsense' })).toBe(words);
});

/** Windows-1251. */
function cyrillicByte(letter: string): number {
  const code = letter.charCodeAt(0);
  return code < 0x80 ? code : code - 0x0410 + 0xc0;
}
