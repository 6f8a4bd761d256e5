import { type DocumentNode, execute, GraphQLError, type GraphQLFormattedError, parse, validate } from 'graphql';
import { createSchema, formatError } from '#graphql';
import type { Store } from '#store';

/** A question in GraphQL, before it is understood. */
export interface Question {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
}

/** What came of a question. Without data, nothing of it was run. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Answers a question as the server does, with the same errors and codes, but in this process. */
export async function answer({ source, variables, operationName }: Question, store: Store): Promise<Answer> {
  const schema = createSchema();
  const document = parsed(source);
  if (document instanceof GraphQLError) return { errors: [say(document, 'GRAPHQL_PARSE_FAILED')] };
  const faults = validate(schema, document);
  if (faults.length > 0) return { errors: faults.map((fault) => say(fault, 'GRAPHQL_VALIDATION_FAILED')) };
  const { data, errors } = await execute({
    schema,
    document,
    contextValue: { store },
    variableValues: variables,
    operationName,
  });
  const code = data === undefined ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
  const said = errors?.map((error) => say(error, code));
  return { ...(data === undefined ? {} : { data }), ...(said === undefined ? {} : { errors: said }) };
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
  return formatError({ ...formatted, extensions: { code, ...formatted.extensions } });
}
