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

const FAULT = Symbol('fault');

/** The context of a request that the store has failed: a property stays with the copies that Apollo Server makes. */
interface Failed extends Context {
  [FAULT]?: Fault;
}

/** The store could not answer a request: the executor is to tell so, and not to ask again. */
export function rememberFault(context: Context, operation: OperationDefinitionNode, error: unknown): void {
  (context as Failed)[FAULT] = { operation, error };
}

/** What the store has failed with, asked by the same request. */
export function rememberedFault(context: Context, operation: OperationDefinitionNode): unknown {
  const fault = (context as Failed)[FAULT];
  return fault?.operation === operation ? fault.error : undefined;
}
