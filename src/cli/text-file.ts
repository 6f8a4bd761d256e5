import { readFile, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { ErrorCode, OnrecordError } from '#domain';
import type { Terminal } from './terminal.ts';

/**
 * The text of a file, or of standard input where the file is `-`.
 * @throws OnrecordError BAD_RECORD when the file cannot be read.
 */
export async function readText(file: string, { stdin }: Terminal): Promise<string> {
  return file === '-' ? text(stdin) : readFile(file, 'utf8').catch(refuse(file, 'read'));
}

/**
 * Makes a file, or makes it anew.
 * @throws OnrecordError BAD_RECORD when the file cannot be written.
 */
export async function writeText(file: string, content: string): Promise<void> {
  await writeFile(file, content).catch(refuse(file, 'written'));
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'this user has no right to it',
  ENOSPC: 'the disk is full',
};

/** Tells why a file cannot be used, as a failure that a person can mend. */
export function refuse(file: string, use: 'read' | 'written') {
  return (cause: NodeJS.ErrnoException): never => {
    const reason = reasons[cause.code ?? ''] ?? cause.message;
    throw new OnrecordError(ErrorCode.BAD_RECORD, `${file} cannot be ${use}: ${reason}.`, { cause });
  };
}
