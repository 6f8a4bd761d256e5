import { isNativeError } from 'node:util/types';
import { ErrorCode, OnrecordError } from '#domain';
import { noBinaries } from './binaries.ts';

const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [
    /No space left|Check free disk space|ENOSPC|Disk quota exceeded|EDQUOT/,
    'the disk is full: make room and start again',
  ],
  [/EROFS|Read-only file system/, 'it is on a read-only file system: choose another data folder'],
  [
    /Permission denied|EACCES|EPERM|wrong ownership/,
    'this user may not write there: change the owner of the folder, or choose another',
  ],
  [/ENOTDIR|EEXIST/, 'it is a file, not a folder: choose another data folder'],
  [/shared memory/, 'another PostgreSQL still holds its memory: wait a moment and start again'],
  [/too many (clients|connections)/, 'it has no connection left: stop some of the programs that use it'],
];

const WILL_NOT_RUN =
  /spawn .+ (ENOENT|EACCES)|ENOEXEC|error while loading shared libraries|GLIBC|symbol not found|Exec format error/;

/** What a person can do about a private PostgreSQL that does not start, told from what it said. */
export function engineFailure(dataFolder: string, cause: unknown): OnrecordError {
  if (cause instanceof OnrecordError) return cause;
  const message = isNativeError(cause) ? cause.message : String(cause);
  if (WILL_NOT_RUN.test(message)) return noBinaries('the programs that came by npm do not run on this system', cause);
  const remedy = REMEDIES.find(([pattern]) => pattern.test(message))?.[1] ?? reasonIn(message);
  return new OnrecordError(
    ErrorCode.DATABASE_UNAVAILABLE,
    `The private PostgreSQL in ${dataFolder} does not start: ${remedy}.`,
    { cause },
  );
}

/** What the server tells those who come too early or too late is no reason of its own. */
const ASIDE = /the database system is|terminating connection/;

/** PostgreSQL names its reason as FATAL or PANIC; what comes first is the cause of the rest. */
function reasonIn(message: string): string {
  const lines = message.split('\n').filter((line) => line.trim() !== '' && !ASIDE.test(line));
  const line = lines.find((one) => /(FATAL|PANIC|error): /.test(one)) ?? lines[0] ?? 'it does not say why';
  return line.replace(/^.*?(FATAL|PANIC|error): +/, '').replace(/[.]$/, '');
}
