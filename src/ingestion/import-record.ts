import type { ArticleRecord } from '#domain';
import type { ArticleOutcome, Newcomers, RecordWriter } from '#store';
import { linkNames, uriOf } from './link-names.ts';
import { NameLinker } from './name-linker.ts';
import type { NameRegister } from './name-register.ts';

/** Where records go, and what is known there by name. */
export interface ImportTarget {
  readonly store: RecordWriter;
  /** Learns whom and what an article brought once the article is on record. */
  readonly register: NameRegister;
}

/**
 * Puts a checked record on record, all or nothing.
 * @param place where it was read: "news.jsonl:3"
 * @throws {OnrecordError} BAD_RECORD where it cannot be put beside what is on record already
 */
export async function importRecord(
  { store, register }: ImportTarget,
  record: ArticleRecord,
  place: string,
): Promise<ArticleOutcome> {
  const linker = new NameLinker(register, { uri: uriOf(record), place });
  const article = linkNames(record, linker);
  const outcome = await store.writeArticle(article);
  learn(register, article.newcomers);
  return outcome;
}

function learn(register: NameRegister, { actors, issues, events }: Newcomers): void {
  const nameless = { aliases: [], abbreviation: null, demonyms: [], capital: null };
  register.add({
    actors: actors.map(({ id, slug, name, kind }) => ({ id, slug, name, kind, ...nameless })),
    issues: issues.map((issue) => ({ ...issue, aliases: [] })),
    events: events.map((event) => ({ ...event, aliases: [] })),
  });
}
