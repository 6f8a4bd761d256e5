import { expect, test } from '@jest/globals';
import { readOptions } from '../../bench/src/options.ts';

test('without options, everything is measured at three concurrencies', () => {
  expect(readOptions([])).toMatchObject({ scale: 1, only: [], questions: [], concurrency: [1, 16, 64], rounds: 5 });
});

test('a smoke run takes a little data', () => {
  expect(readOptions(['--smoke'])).toMatchObject({ smoke: true, scale: 0.01 });
});

test('what is said wins over what --quick stands for', () => {
  expect(readOptions(['--quick', '--rounds', '7'])).toMatchObject({ rounds: 7, concurrency: [16] });
});

test.each([
  ['--rounds', 'many'],
  ['--seconds', '0'],
  ['--concurrency', '1,-2'],
])('%s refuses %s', (name, text) => {
  expect(() => readOptions([`${name}=${text}`])).toThrow(`${name} wants a number above 0`);
});

test('an option that nobody knows is refused', () => {
  expect(() => readOptions(['--fast'])).toThrow('--fast');
});
