import { expect, test } from '@jest/globals';
import { chart } from '../../bench/src/report/chart.ts';
import { results } from './samples.ts';

const bars = (svg: string): number[] =>
  [...svg.matchAll(/<rect x="\d+" y="\d+" width="([\d.]+)"/g)].map(([, width]) => Number(width));

test('each server has a bar as long as its requests a second', () => {
  const [onrecord = 0, mercurius = 0, floor = 0] = bars(chart(results, 16));
  expect(mercurius / onrecord).toBeCloseTo(0.1, 2);
  expect(floor).toBe(onrecord);
});

test('words in the picture are escaped', () => {
  expect(chart(results, 16)).toContain('Q1: members &amp; more');
});

test('a concurrency that was not measured has no bars', () => {
  expect(bars(chart(results, 64))).toEqual([]);
});
