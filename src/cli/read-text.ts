import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { ErrorCode, OnrecordError } from '#domain';
import type { Terminal } from './terminal.ts';

/**
 * The text of a file, or of standard input where the file is `-`.
 * @throws OnrecordError BAD_RECORD when the file cannot be read.
 */
export async function readText(file: string, { stdin }: Terminal): Promise<string> {
  if (file === '-') return text(stdin);
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const reason = reasons[(cause as NodeJS.ErrnoException).code ?? ''] ?? 'it cannot be read';
    throw new OnrecordError(ErrorCode.BAD_RECORD, `${file}: ${reason}.`, { cause });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'this user may not read it',
};
