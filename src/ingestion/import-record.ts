import type { ArticleRecord } from '#domain';
import type { ArticleOutcome, IngestRequest, Newcomers, RecordWriter } from '#store';
import { linkNames, uriOf } from './link-names.ts';
import { NameLinker } from './name-linker.ts';
import type { NameRegister } from './name-register.ts';
import type { PendingNewcomers } from './pending-newcomers.ts';
import type { Turns } from './taking-turns.ts';

/** Where records go, and what is known there by name. */
export interface ImportTarget {
  readonly store: RecordWriter;
  /** Learns whom and what an article brings as soon as it is linked. */
  readonly register: NameRegister;
  readonly pending: PendingNewcomers;
  /** Of one article that comes twice, and of texts that are the same, the first is written first. */
  readonly turns: Turns;
  /** Where a client asked for the one article that comes here. */
  readonly request?: IngestRequest;
}

/**
 * Puts a checked record on record, all or nothing. Several may be on their way at once; names are linked in the order
 * in which this is called.
 * @param place where it was read: "news.jsonl:3"
 * @throws {OnrecordError} BAD_RECORD where it cannot be put beside what is on record already
 */
export async function importRecord(
  { store, register, pending, turns, request }: ImportTarget,
  record: ArticleRecord,
  place: string,
): Promise<ArticleOutcome> {
  const linked = linkNames(record, new NameLinker(register, { uri: uriOf(record), place }));
  const article = pending.brought(linked);
  learn(register, linked.newcomers);
  pending.add(linked.newcomers);
  const outcome = await turns([article.id, article.wireHash ?? article.id], () => store.writeArticle(article, request));
  // A copy brings nobody: whoever else names them has to.
  if (outcome.copyOf === null) pending.remove(article.newcomers);
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
