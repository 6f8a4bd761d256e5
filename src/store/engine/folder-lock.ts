import { chmodSync, linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from './error-code.ts';
import { runningProcess } from './running-process.ts';

const PAUSE_MILLISECONDS = 20;
const NAME = /^lock[.](\d+)$/;

/**
 * Runs `work` while no other process of this machine runs its own in the same folder; waits for its turn.
 *
 * A lock is a file `lock.<number>` that says who holds it; the highest number counts. It is held while that process
 * runs (never by age: a slow process is not a dead one) and the file is not empty. Whoever finds it free makes the next
 * number, and a number can be made once. The highest is never deleted, so nobody can delete a lock that another has
 * just taken, which a lock file of one fixed name cannot promise.
 */
export async function withFolderLock<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  let number = take(folder);
  while (number === undefined) {
    await pause(PAUSE_MILLISECONDS);
    number = take(folder);
  }
  try {
    return await work();
  } finally {
    writeFileSync(fileOf(folder, number), '');
  }
}

function take(folder: string): number | undefined {
  const newest = Math.max(0, ...numbersIn(folder));
  if (newest > 0 && isHeld(fileOf(folder, newest))) return undefined;
  const number = newest + 1;
  if (!make(folder, number)) return undefined;
  // Between the look and the making, others may have come and gone, and cleared this number away.
  if (Math.max(...numbersIn(folder)) > number) {
    rmSync(fileOf(folder, number), { force: true });
    return undefined;
  }
  for (const old of numbersIn(folder)) if (old < number) rmSync(fileOf(folder, old), { force: true });
  return number;
}

function fileOf(folder: string, number: number): string {
  return path.join(folder, `lock.${number}`);
}

function numbersIn(folder: string): number[] {
  return readdirSync(folder).flatMap((name) => Number(NAME.exec(name)?.[1] ?? []));
}

/** A link appears at once with its content, and never over another file. */
function make(folder: string, number: number): boolean {
  const own = path.join(folder, `lock-of-${process.pid}`);
  writeFileSync(own, runningProcess(process.pid)?.identity ?? '');
  // Made by root with a strict mask, the owner of the folder could not read it later.
  chmodSync(own, 0o644);
  try {
    linkSync(own, fileOf(folder, number));
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own);
  }
}

function isHeld(file: string): boolean {
  const holder = readHolder(file);
  return holder !== '' && runningProcess(Number.parseInt(holder, 10))?.identity === holder;
}

function readHolder(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    // Cleared away since we looked, so a newer one is there: look again.
    if (errorCode(error) === 'ENOENT') return runningProcess(process.pid)?.identity ?? '';
    throw error;
  }
}
