import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Span } from '#domain';
import { extract } from '#extraction';

const folder = new URL('./cases/', import.meta.url);
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -'.txt'.length)] : []));

test.each(names)('reads the case %s as a person would', (name) => {
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
  const expected: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  const words = (span: Span | null) => (span === null ? null : text.slice(span.start, span.end));
  const found = extract({ text }).statements.map(({ kind, spans, cue, mention, speaker, rule }) => ({
    kind,
    content: spans.map(words),
    cue: words(cue),
    mention: words(mention),
    speaker,
    rule,
  }));
  expect(found).toEqual(expected);
});
