import { expect, test } from '@jest/globals';
import { goalsOf } from '../../bench/src/report/goals.ts';
import { report } from '../../bench/src/report/report.ts';
import { digits, table } from '../../bench/src/report/table.ts';
import { results, sample } from './samples.ts';

test('a table is as wide as its widest cells, with figures to the right', () => {
  expect(
    table(
      ['server', 'n'],
      [
        ['a long name', '1'],
        ['b', '1,000'],
      ],
    ),
  ).toBe(
    ['| server      |     n |', '| ----------- | ----: |', '| a long name |     1 |', '| b           | 1,000 |'].join(
      '\n',
    ),
  );
});

test('a figure that is not known is a dash', () => {
  expect([digits(null, 2), digits(Number.NaN, 0), digits(1234.5, 1)]).toEqual(['–', '–', '1,234.5']);
});

test('a report begins with how many times as many requests Onrecord answers', () => {
  const text = report(results);
  expect(text).toContain('| Mercurius | 10.00 |');
  expect(text.indexOf("a multiple of others', concurrency 16")).toBeLessThan(text.indexOf('### Q1, concurrency 16'));
});

test('a report says on what, and how much of it, was measured', () => {
  expect(report(results)).toMatch(
    /^2026-01-02\. 4 × Chip, linux-x64, Node\.js 20\.20\.2, PostgreSQL 18\.4\. 200,000 statements/,
  );
});

test('what the system does not tell stands in a report as a dash', () => {
  expect(report(results)).toMatch(/\| Mercurius +\|.*\| +– \|/);
});

test('goals are met or not by the figures of the run', () => {
  const goals = goalsOf(results);
  const met = (title: string) => goals.find((goal) => goal.title.includes(title))?.isMet;
  expect(met('Q1: requests a second against Mercurius')).toBe(true);
  expect(met('memory')).toBe(true);
  expect(met('start to the first answer')).toBe(false);
});

test('memory is met by the moment that took the most, and growth and workers by the questions that goals speak of', () => {
  const samples = [sample({ memory: 150 }), sample({ memory: 220 })];
  const figure = (name: string, value: number) => ({ name, title: name, value, unit: '×' as const });
  const figures = [
    figure('growth Q1', 1.1),
    figure('growth Q6', 4),
    figure('workers Q4', 2.6),
    figure('workers Q5', 1),
  ];
  expect(goalsOf({ ...results, samples, figures }).map(({ title, isMet }) => [title, isMet])).toEqual([
    ['most memory of Onrecord under load, MB', false],
    ['growth Q1', true],
    ['workers Q4', true],
  ]);
});

test('a goal that the run says nothing about is left out', () => {
  expect(goalsOf(results).some(({ title }) => title.includes('Q2') || title.includes('99th'))).toBe(false);
});

test('the goal for the slowest answers compares with the floor at high concurrency', () => {
  const samples = [sample({ concurrency: 64, p99: 6 }), sample({ concurrency: 64, p99: 3, contender: 'floor' })];
  const [goal] = goalsOf({ ...results, samples }).filter(({ title }) => title.includes('99th'));
  expect(goal).toMatchObject({ reached: 2, isMet: false });
});
