import { ErrorCode, OnrecordError } from '#domain';

const ID = /^[a-z]+_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The parts of an id: the noun that it speaks of and the row's key. Undefined where it is no id of ours. */
export function splitId(value: unknown): { noun: string; key: string } | undefined {
  if (typeof value !== 'string' || !ID.test(value)) return undefined;
  const end = value.indexOf('_');
  return { noun: value.slice(0, end), key: value.slice(end + 1) };
}

/** @throws {OnrecordError} BAD_ID where the value is no id of that noun. */
export function keyOf(noun: string, value: unknown): string {
  const id = splitId(value);
  if (id?.noun !== noun) {
    throw new OnrecordError(
      ErrorCode.BAD_ID,
      `${JSON.stringify(value)} is not the id of a ${noun}; such an id begins with "${noun}_"`,
    );
  }
  return id.key;
}
