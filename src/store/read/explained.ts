import { isNativeError } from 'node:util/types';
import { ErrorCode, OnrecordError } from '#domain';
import { errorCode } from '../engine/error-code.ts';

/** How failures of the database are told, by SQLSTATE (PostgreSQL manual, appendix A) or by Node's name of the error. */
const REASONS: readonly (readonly [RegExp, ErrorCode, string])[] = [
  [/^57014$/, ErrorCode.TIMEOUT, 'the query ran too long; ask for less at once'],
  [/^54/, ErrorCode.BAD_USER_INPUT, 'the query is larger than the database takes; ask for less at once'],
  // All of class 08 but a breach of the protocol, which is a fault of ours.
  [/^(08(?!P01)|28|3D|53|57P|E[A-Z]+$)/, ErrorCode.DATABASE_UNAVAILABLE, 'the database cannot be reached; try again'],
];

/** The driver's own failures have no code. */
const BROKEN = /^(Connection terminated|timeout e|Client has encountered a connection error|Client was closed)/;
const UNREACHABLE = 'ECONNECTION';

const codeOf = (error: unknown): string =>
  errorCode(error) || (isNativeError(error) && BROKEN.test(error.message) ? UNREACHABLE : '');

/** A failure of the database in words for the caller; any other is passed on as it is. */
export function explained(error: unknown): unknown {
  const code = codeOf(error);
  const [, reason, message] = REASONS.find(([pattern]) => pattern.test(code)) ?? [];
  return reason && message !== undefined ? new OnrecordError(reason, message, { cause: error }) : error;
}
