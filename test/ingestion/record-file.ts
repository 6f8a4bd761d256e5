import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ArticleRecord, Span, StatementRecord } from '#domain';

/** A folder for record files that goes away with the test. */
export interface RecordFolder {
  /** Writes a file and returns its path. */
  write(name: string, content: string | Uint8Array): Promise<string>;
  close(): Promise<void>;
}

export async function openFolder(): Promise<RecordFolder> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'onrecord-records-'));
  return {
    async write(name, content) {
      const file = path.join(folder, name);
      await writeFile(file, content);
      return file;
    },
    close: () => rm(folder, { recursive: true }),
  };
}

/** A record that states nothing, with what is given put into it. */
export function recordOf(given: Partial<ArticleRecord> & Pick<ArticleRecord, 'id' | 'text'>): ArticleRecord {
  return { publishedAt: '2026-01-02', statements: [], positions: [], memberships: [], ...given };
}

/** Where words stand in a text, the first time. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`"${words}" does not stand in the text`);
  return { start, end: start + words.length };
}

/** A statement whose content is the words, by a speaker who is mentioned where the text names them. */
export function saying(text: string, words: string, speaker: StatementRecord['speaker']): StatementRecord {
  const mention = text.includes(speaker.name) ? spanOf(text, speaker.name) : null;
  return { kind: 'INDIRECT', spans: [spanOf(text, words)], cue: null, mention, speaker, issues: ['Harvest'] };
}
