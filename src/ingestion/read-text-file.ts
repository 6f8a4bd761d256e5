import { readFile } from 'node:fs/promises';
import { OnrecordError } from '#domain';
import { badRecord } from './bad-record.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'may not be read; give read permission',
  EISDIR: 'is a folder; name the files in it',
  ENOENT: 'is not there; check the path',
};

/**
 * The text of a UTF-8 file, without a byte order mark.
 * @throws {OnrecordError} BAD_RECORD where there is no such file, or it is no UTF-8
 */
export async function readTextFile(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw badRecord(path, 'is not UTF-8; save it as UTF-8', { cause: error });
  }
}

/** Why a file cannot be read, from what the file system threw. */
export function unreadable(path: string, error: unknown): OnrecordError {
  if (error instanceof OnrecordError) return error;
  return badRecord(path, REASONS[codeOf(error)] ?? 'cannot be read', { cause: error });
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
