/** An error as a GraphQL answer tells it (GraphQL specification, section 7.1.2). */
export interface AnsweredError {
  readonly message: string;
  /** Where in the answer, such as `['issue', 'statements']`. */
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

interface Details extends ErrorOptions {
  readonly code: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly errors?: readonly AnsweredError[];
}

/** Why a question has no answer. */
export class OnrecordClientError extends Error {
  override readonly name = 'OnrecordClientError';
  /**
   * What programs branch on: a code of the server, such as `NOT_FOUND` or `BAD_USER_INPUT`; `UNREACHABLE` where no server
   * answers; `BAD_RESPONSE` where what answers is no GraphQL server, or a broken one.
   */
  readonly code: string;
  /** Where in the answer, such as `['issue', 'statements']`; undefined where the error is of the whole. */
  readonly path: readonly (string | number)[] | undefined;
  /** All errors of the answer. The message, code and path are of the first. */
  readonly errors: readonly AnsweredError[];

  constructor(message: string, { code, path, errors = [], ...options }: Details) {
    super(message, options);
    this.code = code;
    this.path = path;
    this.errors = errors;
  }
}
