import { basename, extname } from 'node:path';
import type { ArticleRecord } from '#domain';
import { badRecord } from './bad-record.ts';
import { checkRecord } from './check-record.ts';
import { parseJson } from './parse-json.ts';
import { readTextFile } from './read-text-file.ts';

/** A record that stands in a file, not yet read: reading it throws where it is none. */
export interface RecordInFile {
  /** The file's name, and the line of a .jsonl file or the place in a list: "news.jsonl:3", "news.json /2". */
  readonly place: string;
  readonly read: () => ArticleRecord;
}

/**
 * The records of a file: .jsonl holds one to a line, .json one or a list of them. A record with a fault does not
 * keep the others from being read.
 * @throws {OnrecordError} BAD_RECORD where the file cannot be read as JSON or JSON Lines
 */
export async function readRecords(path: string): Promise<RecordInFile[]> {
  const name = basename(path);
  switch (extname(path).toLowerCase()) {
    case '.jsonl':
      return recordsOfLines(await readTextFile(path), name);
    case '.json':
      return recordsOfJson(await readTextFile(path), name);
    default:
      throw badRecord(path, 'is no record file; give .json or .jsonl');
  }
}

function recordsOfLines(text: string, name: string): RecordInFile[] {
  return text
    .split('\n')
    .map((line, index) => ({ line, place: `${name}:${index + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, place }) => ({ place, read: () => checkRecord(parseJson(line, place), place) }));
}

function recordsOfJson(text: string, name: string): RecordInFile[] {
  const value = parseJson(text, name);
  if (!Array.isArray(value)) return [{ place: name, read: () => checkRecord(value, name) }];
  return value.map((item: unknown, index) => {
    const place = `${name} /${index}`;
    return { place, read: () => checkRecord(item, place) };
  });
}
