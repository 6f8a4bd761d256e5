import type { OperationDefinitionNode } from 'graphql';
import { ErrorCode, OnrecordError } from '#domain';
import type { Context } from '../context.ts';

/** What is wrong with one field's arguments alone. */
const ARGUMENT_CODES: readonly string[] = [ErrorCode.BAD_USER_INPUT, ErrorCode.BAD_CURSOR, ErrorCode.BAD_ID];

export const isOfArguments = (error: unknown): boolean =>
  error instanceof OnrecordError && ARGUMENT_CODES.includes(error.code);

interface Fault {
  readonly operation: OperationDefinitionNode;
  readonly error: unknown;
}

/** By the context of the request, which is a new object for each. */
const faults = new WeakMap<Context, Fault>();

/** The store could not answer a request: the executor is to tell so, and not to ask again. */
export function rememberFault(context: Context, operation: OperationDefinitionNode, error: unknown): void {
  faults.set(context, { operation, error });
}

/** What the store has failed with, asked by the same request. */
export function rememberedFault(context: Context, operation: OperationDefinitionNode): unknown {
  const fault = faults.get(context);
  return fault?.operation === operation ? fault.error : undefined;
}
