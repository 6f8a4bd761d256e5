import type { ArticleRecord } from '#domain';
import { badRecord } from './bad-record.ts';
import { createSchemaCheck } from './create-schema-check.ts';
import { faultsIn } from './faults-in.ts';

const checkSchema = createSchemaCheck<ArticleRecord>('record.schema.json');

/**
 * Checks that a value is an article record: as `docs/record.schema.json` says, and with every date one that exists,
 * every span in its text, and no statement twice.
 * @param place where it was read: "news.jsonl:3"
 * @throws {OnrecordError} BAD_RECORD with the first fault and where it stands
 */
export function checkRecord(value: unknown, place: string): ArticleRecord {
  const record = checkSchema(value, place);
  for (const { pointer, fault } of faultsIn(record)) throw badRecord(`${place} ${pointer}`, fault);
  return record;
}
