import { expect, test } from '@jest/globals';
import { extract } from '#extraction';

/** What makes a careless reader slow, repeated to a size. */
const hostile = {
  'opening marks': '“',
  'closing marks': '”',
  'straight marks': '"',
  apostrophes: " '",
  brackets: '(',
  capitals: 'Aa ',
  'one endless sentence': 'he said that the plan, which she said was old, and ',
  'speech without end': '“Yes,” said Ada Roe. ',
  paragraphs: '“No\n\n',
  names: 'Ada Roe, the mayor, Bo Li and ',
  that: 'claim that ',
  dashes: '—he said— ',
};

function timeOf(text: string): number {
  const times = [0, 1, 2].map(() => {
    const from = performance.now();
    extract({ text });
    return performance.now() - from;
  });
  return Math.min(...times);
}

test.each(Object.entries(hostile))('twice as much of %s takes about twice as long', (_, piece) => {
  const text = (size: number) => piece.repeat(Math.ceil(size / piece.length));
  const [small, large] = [timeOf(text(30_000)), timeOf(text(120_000))];
  // Four times the text: linear time is 4, quadratic 16. A few milliseconds say nothing.
  expect(large / Math.max(small, 5)).toBeLessThan(10);
});
