import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { glob } from 'tinyglobby';
import { badRecord } from '../bad-record.ts';
import { readableExtensions } from './document-format.ts';

/** Something to read: a file, an address, or what comes in by itself. */
export type Source =
  | { readonly kind: 'FILE'; readonly place: string; readonly name: string }
  | { readonly kind: 'URL'; readonly place: string }
  | { readonly kind: 'INPUT'; readonly place: string };

const PATTERN = /[*?{}[\]]/;
const EXTENSION = /\.[^./\\]+$/;

/**
 * What a word on the command line means: `-` is standard input, a folder is all that can be read in it, a pattern all
 * files that it fits, in the order of their names.
 * @throws {OnrecordError} BAD_RECORD where nothing is there
 */
export async function findSources(word: string): Promise<Source[]> {
  if (word === '-') return [{ kind: 'INPUT', place: 'standard input' }];
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(word)) return [{ kind: 'URL', place: word }];
  const found = await stat(word).catch(() => null);
  if (found?.isDirectory() === true) return filesIn(word);
  if (found === null && PATTERN.test(word)) return filesLike(word);
  return [{ kind: 'FILE', place: word, name: stemOf(word.replace(/^.*[/\\]/, '')) }];
}

async function filesIn(folder: string): Promise<Source[]> {
  const endings = readableExtensions.map((extension) => extension.slice(1)).join(',');
  const paths = await glob(`**/*.{${endings}}`, { cwd: folder, caseSensitiveMatch: false });
  if (paths.length === 0) throw badRecord(folder, `holds no file that can be read: ${readableExtensions.join(' ')}`);
  return paths.sort().map((path) => ({ kind: 'FILE', place: join(folder, path), name: stemOf(path) }));
}

async function filesLike(pattern: string): Promise<Source[]> {
  const paths = await glob(pattern, { expandDirectories: false });
  if (paths.length === 0) throw badRecord(pattern, 'fits no file; check the pattern');
  return paths.sort().map((path) => ({ kind: 'FILE', place: path, name: stemOf(relative(baseOf(pattern), path)) }));
}

/** The folder in which a pattern begins. */
function baseOf(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => PATTERN.test(part));
  return parts.slice(0, first).join('/') || '.';
}

/** The path without its ending, written the same on every platform. */
function stemOf(path: string): string {
  return path.replace(EXTENSION, '').replaceAll('\\', '/');
}
