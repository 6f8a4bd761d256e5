/**
 * Every code that a caller can meet, with what it means. Codes are stable: programs branch on them.
 * They appear as `extensions.code` in GraphQL errors and as `code` in the command line's `--json` output.
 */
export const ErrorCode = {
  /** An argument is outside what it may be: a page size, a null in a filter, an empty list of names. */
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  /** A cursor that this server did not make, or made for another order. */
  BAD_CURSOR: 'BAD_CURSOR',
  /** An id that this server did not make. */
  BAD_ID: 'BAD_ID',
  /** Nothing is known by that slug, code, address or id. */
  NOT_FOUND: 'NOT_FOUND',
  /** A file, folder or record that cannot be read as what it claims to be. */
  BAD_RECORD: 'BAD_RECORD',
  /** An address that we do not ask: not of the web, not on the public internet, or with credentials. */
  URL_REFUSED: 'URL_REFUSED',
  /** An address that no document came from. */
  URL_UNREACHABLE: 'URL_UNREACHABLE',
  /** More than we take in at once. */
  TOO_LARGE: 'TOO_LARGE',
  /** An article that the extraction did not get through, in time or at all. */
  NOT_EXTRACTED: 'NOT_EXTRACTED',
  /** The caller has not shown the token that this wants. */
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  /** The server is not set to do this. */
  FORBIDDEN: 'FORBIDDEN',
  /** An idempotency key that came with other input before. */
  KEY_REUSED: 'KEY_REUSED',
  /** Settings that contradict each other or are not what they may be. */
  BAD_SETTINGS: 'BAD_SETTINGS',
  /** The database cannot be started, reached or used. */
  DATABASE_UNAVAILABLE: 'DATABASE_UNAVAILABLE',
  /** The database's tables are older or newer than this program. */
  DATABASE_NOT_MIGRATED: 'DATABASE_NOT_MIGRATED',
  /** A query ran longer than it may. */
  TIMEOUT: 'TIMEOUT',
  /** A fault of ours. Its details are in the server's log, not in the answer. */
  INTERNAL_SERVER_ERROR: 'INTERNAL_SERVER_ERROR',
} as const;
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/**
 * A failure that a person or program outside can understand and mend. The message says what is wrong, where, and what
 * to do, in one line, and holds no path of the server, no SQL and no stack.
 */
export class OnrecordError extends Error {
  override readonly name = 'OnrecordError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
