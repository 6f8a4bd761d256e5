import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { withFolderLock } from '../../../src/store/engine/folder-lock.ts';
import { runningProcess } from '../../../src/store/engine/running-process.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'onrecord-lock-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function locks(): string[] {
  return readdirSync(folder).filter((name) => name.startsWith('lock'));
}

test('one works at a time, and a fault gives the lock back', async () => {
  const counter = path.join(folder, 'counter');
  writeFileSync(counter, '0');
  const countUp = () =>
    withFolderLock(folder, async () => {
      const count = Number(readFileSync(counter, 'utf8'));
      await turn();
      writeFileSync(counter, String(count + 1));
      if (count === 3) throw new Error('a fault');
    });
  const results = await Promise.allSettled(Array.from({ length: 8 }, countUp));
  expect(readFileSync(counter, 'utf8')).toBe('8');
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  expect(locks()).toHaveLength(1);
});

test('the lock of a process that is no more is free, also when its number has gone to another', async () => {
  const [newest] = locks();
  const next = `lock.${Number(newest?.slice('lock.'.length)) + 1}`;
  const own = runningProcess(process.pid)?.identity ?? '';
  writeFileSync(path.join(folder, next), own.replace(/ \d+/, ' 1'));
  expect(await withFolderLock(folder, () => Promise.resolve('mine'))).toBe('mine');
});
