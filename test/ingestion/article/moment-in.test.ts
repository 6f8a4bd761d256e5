import { expect, test } from '@jest/globals';
import { momentIn } from '../../../src/ingestion/article/moment-in.ts';

test.each([
  ['2026-03-04', '2026-03-04'],
  ['2026-03-04T05:06:07Z', '2026-03-04T05:06:07Z'],
  ['2026-03-04T05:06:07+0800', '2026-03-04T05:06:07+08:00'],
  ['2026-03-04 05:06', '2026-03-04T05:06Z'],
  ['20260304T050607Z', '2026-03-04T05:06:07Z'],
  ['Wed, 04 Mar 2026 05:06:07 +0100', '2026-03-04T04:06:07.000Z'],
  ['4 Mar 2026 05:06:07 GMT', '2026-03-04T05:06:07.000Z'],
  ['March 4, 2026', '2026-03-04'],
  ['4th March 2026', '2026-03-04'],
  ['Sept. 4, 2026', '2026-09-04'],
])('%s is %s', (text, moment) => {
  expect(momentIn(text)).toBe(moment);
});

test.each(['', 'yesterday', '2026-02-30', '31 February 2026', '2026-13-01T00:00:00Z', 'March 2026'])(
  '"%s" is no date',
  (text) => {
    expect(momentIn(text)).toBeNull();
  },
);
