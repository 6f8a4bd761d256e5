import { type AnsweredError, OnrecordClientError } from './onrecord-client-error.ts';
import type { TypedDocument } from './typed-document.ts';

export interface ClientOptions {
  /** Where the server answers, such as `http://localhost:4000/graphql`. */
  readonly url: string;
  /** Sent with every question, such as `authorization` for a proxy before the server. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Used instead of the global `fetch`. */
  readonly fetch?: typeof fetch;
}

/** Variables may be left out where a document has none, or none that must be given. The document alone types them. */
type Given<Variables> = Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

export interface Client {
  /**
   * Asks a question and gives its answer, both typed by the document.
   * @throws {OnrecordClientError} where the answer has errors, also beside data, or where there is none
   */
  query<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...given: Given<NoInfer<Variables>>
  ): Promise<Result>;
}

/** A client of one server. It keeps nothing between questions. */
export function createClient(options: ClientOptions): Client {
  return {
    query: async <Result, Variables>(
      document: TypedDocument<Result, Variables>,
      ...[variables]: Given<NoInfer<Variables>>
    ) => {
      const response = await send(options, JSON.stringify({ query: document.toString(), variables }));
      const { data, errors } = parsed<Result>(response);
      const [first] = errors ?? [];
      if (first) throw told(first, errors);
      if (data === undefined || data === null) throw badResponse(response);
      return data;
    },
  };
}

/** What came back, whatever it is. */
interface Received {
  readonly url: string;
  readonly status: number;
  readonly text: string;
}

async function send({ url, headers, fetch: ask = fetch }: ClientOptions, body: string): Promise<Received> {
  const accept = 'application/graphql-response+json, application/json';
  try {
    const response = await ask(url, {
      method: 'POST',
      headers: { accept, 'content-type': 'application/json', ...headers },
      body,
    });
    return { url, status: response.status, text: await response.text() };
  } catch (cause) {
    throw new OnrecordClientError(`${url} does not answer`, { code: 'UNREACHABLE', cause });
  }
}

/** A GraphQL answer (GraphQL specification, section 7.1). */
interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly AnsweredError[];
}

function parsed<Result>(received: Received): Answer<Result> {
  try {
    const answer: unknown = JSON.parse(received.text);
    return typeof answer === 'object' && answer !== null ? answer : {};
  } catch (cause) {
    throw badResponse(received, { cause });
  }
}

function badResponse({ url, status }: Received, options?: ErrorOptions): OnrecordClientError {
  return new OnrecordClientError(`what answers at ${url}, with status ${status}, is no GraphQL server`, {
    code: 'BAD_RESPONSE',
    ...options,
  });
}

function told(
  { message, path, extensions }: AnsweredError,
  errors: readonly AnsweredError[] = [],
): OnrecordClientError {
  return new OnrecordClientError(message, { code: extensions?.code ?? 'BAD_RESPONSE', path, errors });
}
