import {
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { createSchema, explainQuestion, formatError } from '#graphql';
import type { Explanation, ExplanationFormat, Store } from '#store';

/** A question in GraphQL, before it is understood. */
export interface Question {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
}

/** What came of a question. Without data, nothing of it was run. */
export interface Answer<Data = unknown> {
  readonly data?: Data;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Answers a question as the server does, with the same errors and codes, but in this process. */
export async function answer({ source, variables, operationName }: Question, store: Store): Promise<Answer> {
  const schema = createSchema();
  const document = understood(schema, source);
  if ('errors' in document) return document;
  const { data, errors } = await execute({
    schema,
    document,
    contextValue: { store },
    variableValues: variables,
    operationName,
  });
  const code = data === undefined ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
  const said = errors?.map((error) => say(error, code));
  // As it would arrive over HTTP: instants are text there.
  const sent = data === undefined ? {} : { data: JSON.parse(JSON.stringify(data)) as unknown };
  return { ...sent, ...(said === undefined ? {} : { errors: said }) };
}

/**
 * Tells how a question is answered.
 * @throws {OnrecordError} as `explainQuestion` does
 */
export async function explain(
  { source, variables, operationName }: Question,
  store: Store,
  format: ExplanationFormat,
): Promise<Answer<Explanation>> {
  const schema = createSchema();
  const document = understood(schema, source);
  if ('errors' in document) return document;
  const operation = getOperationAST(document, operationName);
  if (!operation) {
    const error = new GraphQLError('Say with --operation which of the operations of the file is meant.');
    return { errors: [say(error, 'BAD_USER_INPUT')] };
  }
  return { data: await explainQuestion(store, { schema, document, operation, variables }, format) };
}

/** The document, where it is one and fits the schema. */
function understood(schema: GraphQLSchema, source: string): DocumentNode | Required<Pick<Answer, 'errors'>> {
  const document = parsed(source);
  if (document instanceof GraphQLError) return { errors: [say(document, 'GRAPHQL_PARSE_FAILED')] };
  const faults = validate(schema, document);
  return faults.length > 0 ? { errors: faults.map((fault) => say(fault, 'GRAPHQL_VALIDATION_FAILED')) } : document;
}

function parsed(source: string): DocumentNode | GraphQLError {
  try {
    return parse(source);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** Gives an error the code that Apollo Server would, unless it has one. */
function say(error: GraphQLError, code: string): GraphQLFormattedError {
  const formatted = error.toJSON();
  return formatError({ ...formatted, extensions: { code, ...formatted.extensions } }, error);
}
