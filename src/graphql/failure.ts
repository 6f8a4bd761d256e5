import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ErrorCode, OnrecordError } from '#domain';

const HIDDEN = 'something went wrong on our side; the server’s log says what';

/** An error as clients may see it: its own words where it has a code of ours, none where it is a fault of ours. */
export function failure(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const options = error instanceof Error ? { originalError: error } : {};
  return error instanceof OnrecordError
    ? new GraphQLError(error.message, { ...options, extensions: { code: error.code } })
    : new GraphQLError(HIDDEN, { ...options, extensions: { code: ErrorCode.INTERNAL_SERVER_ERROR } });
}

/** Whether graphql-js itself has said it: at the bottom of it is a GraphQL error, and no code of ours. */
function isOfGraphql(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.extensions['code'] !== undefined) return false;
  return error.originalError === undefined || isOfGraphql(error.originalError);
}

/**
 * For Apollo Server. What graphql-js itself says of a question is the asker's to mend; faults that did not come through a
 * resolver of ours are hidden too.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { code = ErrorCode.INTERNAL_SERVER_ERROR } = formatted.extensions ?? {};
  if (code !== ErrorCode.INTERNAL_SERVER_ERROR) return formatted;
  if (isOfGraphql(error)) {
    return { ...formatted, extensions: { code: ErrorCode.BAD_USER_INPUT } };
  }
  return { ...formatted, message: HIDDEN, extensions: { code } };
}
