import { ErrorCode, OnrecordError } from '#domain';

/** Why a file or a record in it is not on record. Nothing of it was written. */
export interface ImportFailure {
  readonly code: ErrorCode;
  /** What is wrong, where, and what to do, in one line. */
  readonly message: string;
  readonly cause: unknown;
}

/** What is told of something thrown while the thing at a place was imported. */
export function failureOf(error: unknown, place: string): ImportFailure {
  if (error instanceof OnrecordError) return { code: error.code, message: error.message, cause: error };
  return {
    code: ErrorCode.INTERNAL_SERVER_ERROR,
    message: `${place}: could not be written: a fault of ours`,
    cause: error,
  };
}
