import { badRecord } from './bad-record.ts';

/**
 * The value that a JSON text holds.
 * @throws {OnrecordError} BAD_RECORD where it is no JSON
 */
export function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : 'not readable';
    throw badRecord(place, `is not JSON: ${reason}`, { cause: error });
  }
}
