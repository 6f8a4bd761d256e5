import { expect, test } from '@jest/globals';
import { Pipeline, type Stage } from '../../src/extraction/stage.ts';

interface WithText {
  readonly text: string;
}
interface WithWords {
  readonly words: readonly string[];
}
interface WithCount {
  readonly count: number;
}

const wordsStage: Stage<WithText, WithWords> = {
  name: 'splits words',
  run: ({ text }) => ({ words: text.split(' ') }),
};
const countStage: Stage<WithWords, WithCount> = { name: 'counts words', run: ({ words }) => ({ count: words.length }) };

test('a pipeline hands each stage what those before it added', () => {
  const pipeline = Pipeline.from<WithText>().with(wordsStage).with(countStage);
  expect(pipeline.run({ text: 'one two three' })).toEqual({
    text: 'one two three',
    words: ['one', 'two', 'three'],
    count: 3,
  });
});

test('a stage before what it needs does not compile', () => {
  // @ts-expect-error: nothing has split the words that are counted.
  const wrong = Pipeline.from<WithText>().with(countStage);
  expect(() => wrong.run({ text: 'one two three' })).toThrow();
});
