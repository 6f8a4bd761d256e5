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

/** Milliseconds of this process alone: what else the machine does counts less. */
function timeOf(text: string): number {
  const before = process.cpuUsage();
  extract({ text });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** A text of 1 MB, and what it may take: eight times the text, so eight times as long and not sixty-four. */
const LARGE = 1_000_000;
const SMALL = LARGE / 8;
const AT_MOST = 20;

test.each(Object.entries(hostile))(
  'a megabyte of %s takes as long as its length allows',
  (_, piece) => {
    const text = (size: number) => piece.repeat(Math.ceil(size / piece.length));
    const small = timeOf(text(SMALL));
    // A few milliseconds say nothing.
    expect(timeOf(text(LARGE)) / Math.max(small, 20)).toBeLessThan(AT_MOST);
  },
  60_000,
);
