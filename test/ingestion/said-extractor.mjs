// A small extractor for tests, loaded by threads: whoever is written as "Name Surname said …." said that.

/** @type {import('../../src/ingestion/extractor.ts').Extract} */
export function extract({ text }) {
  if (text.includes('[hang]')) for (;;);
  if (text.includes('[throw]')) throw new Error('a secret of the inside');
  const statements = [...text.matchAll(/([A-Z]\w+ [A-Z]\w+) said ([^.]+)\./g)].map(({ index, 1: name, 2: words }) => {
    const start = index + name.length + ' said '.length;
    return {
      kind: 'INDIRECT',
      spans: [{ start, end: start + words.length }],
      cue: { start: start - 'said '.length, end: start - 1 },
      mention: { start: index, end: index + name.length },
      speaker: { name, type: 'PERSON' },
      issues: [],
      rule: 'test-said',
      confidence: 0.75,
    };
  });
  return { statements, positions: [], memberships: [] };
}
