import { expect, test } from '@jest/globals';
import { isProperName } from '#domain';

test.each(['ASEAN', 'al-Nahda', 'eBay', '王毅', 'Élysée', '3M'])('%s is somebody’s own name', (name) => {
  expect(isProperName(name)).toBe(true);
});

test.each(['the ministry', 'residents', 'équipe'])('%s is a common noun', (name) => {
  expect(isProperName(name)).toBe(false);
});
