import { ErrorCode, OnrecordError } from '#domain';

/**
 * An error for what was given to be imported.
 * @param place where it stands, as the person who gave it knows it: "news.jsonl:3 /statements/0/spans/1"
 * @param fault what is wrong there, and what to do
 */
export function badRecord(place: string, fault: string, options?: ErrorOptions): OnrecordError {
  return new OnrecordError(ErrorCode.BAD_RECORD, `${place}: ${fault}`, options);
}
