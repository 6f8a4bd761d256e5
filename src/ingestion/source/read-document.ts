import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { ErrorCode, OnrecordError } from '#domain';
import { badRecord } from '../bad-record.ts';
import { limits } from '../limits.ts';
import { unreadable } from '../read-text-file.ts';
import { formatOfLook, formatOfName } from './document-format.ts';
import { type FetchOptions, fetchDocument } from './fetch-document.ts';
import type { Source } from './find-sources.ts';
import { DocumentFormat, type SourceDocument } from './source-document.ts';

export interface ReadOptions extends FetchOptions {
  /** What comes in by itself. */
  readonly input?: Readable;
}

/**
 * In bytes. Node.js hands every step of a file's reading to another thread and back, which costs ten times as much as
 * reading an article, and has to wait where all processors are at work.
 */
const SMALL_FILE = 1_000_000;

/**
 * Reads a source whole.
 * @throws {OnrecordError} BAD_RECORD or TOO_LARGE for what cannot be read; for addresses as `fetchDocument` does
 */
export function readDocument(source: Source, options: ReadOptions = {}): Promise<SourceDocument> {
  switch (source.kind) {
    case 'FILE':
      return fileDocument(source);
    case 'URL':
      return fetchDocument(source.place, options);
    case 'INPUT':
      return inputDocument(source.place, options.input);
  }
}

async function fileDocument({ place, name }: Source & { kind: 'FILE' }): Promise<SourceDocument> {
  try {
    const { size, mtime } = statSync(place);
    const format = formatOfName(place);
    // The lines of a .jsonl file are records of their own.
    if (format !== DocumentFormat.JSONL) refuseLarge(size, place);
    const bytes = size <= SMALL_FILE ? readFileSync(place) : await readFile(place);
    const known = format ?? formatOfLook(bytes);
    return { place, name, url: null, bytes, format: known, charset: null, changedAt: mtime.toISOString() };
  } catch (error) {
    throw unreadable(place, error);
  }
}

async function inputDocument(place: string, input: Readable | undefined): Promise<SourceDocument> {
  if (input === undefined) throw badRecord(place, 'is not there');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    size += chunk.length;
    refuseLarge(size, place);
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  return { place, name: null, url: null, bytes, format: formatOfLook(bytes), charset: null, changedAt: null };
}

function refuseLarge(size: number, place: string): void {
  if (size <= limits.documentBytes) return;
  throw new OnrecordError(ErrorCode.TOO_LARGE, `${place}: is larger than ${limits.documentBytes} bytes; split it`);
}
