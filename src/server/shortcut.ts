import { type DocumentNode, Kind } from 'graphql';
import { type AnswerText, bodyOf, type Question } from './answer-text.ts';
import type { GraphqlRequest } from './ask-apollo.ts';
import type { HttpAnswer } from './http-answer.ts';

/** A question without its variables, which each request brings anew. */
type Known = Omit<Question, 'variables'>;

/** The most characters of documents that are kept; a parsed document takes some fifty bytes for each. */
const MOST_CHARACTERS = 500_000;
/** The most values of `Accept` that are kept. */
const MOST_ACCEPTED = 100;

/**
 * The way past Apollo Server for questions that it has answered before by splicing: its document is known to be valid, and
 * the headers of its answer are known for whoever accepts the same. So its text is not hashed, and neither headers nor
 * hooks of plugins are gone through. Whatever differs from that goes to Apollo Server, and so does what is found not to
 * be answered so easily.
 */
export class Shortcut<TContext> {
  readonly #answerText: AnswerText<TContext>;
  readonly #questions = new Map<string, Known>();
  /** The headers of an answer, by what is accepted. */
  readonly #headers = new Map<string, HttpAnswer['headers']>();
  /** Requests that have come this way in vain, and those that Apollo Server answered by splicing: by their bodies. */
  readonly #tried = new WeakSet();
  readonly #spliced = new WeakSet();
  #characters = 0;

  constructor(answerText: AnswerText<TContext>) {
    this.#answerText = answerText;
  }

  /** The answer to a request; undefined where Apollo Server has to answer. */
  async answer({ request, body, context }: GraphqlRequest<TContext>): Promise<HttpAnswer | undefined> {
    const headers = this.#headers.get(request.headers.accept ?? '');
    if (!headers || !isObject(body)) return undefined;
    const question = this.#questionOf(body);
    if (!question) return undefined;
    const data = await this.#answerText(context, question);
    if (data !== undefined) return { status: 200, headers, body: bodyOf(data) };
    this.#tried.add(body);
    return undefined;
  }

  /** Whether the request with this body has come this way in vain. */
  hasTried(body: unknown): boolean {
    return isObject(body) && this.#tried.has(body);
  }

  /** Keeps a question that was answered by splicing, and notes so of the body that it came in. */
  keep(body: unknown, source: string, known: Known): void {
    // Only a body is looked at on this way: what is asked by an address comes seldom.
    if (!isObject(body)) return;
    this.#spliced.add(body);
    if (this.#questions.has(source) || source.length > MOST_CHARACTERS || operationsIn(known.document) > 1) return;
    this.#questions.set(source, known);
    this.#characters += source.length;
    // The oldest goes first: one that is still asked will be back.
    for (const oldest of this.#questions.keys()) {
      if (this.#characters <= MOST_CHARACTERS) break;
      this.#questions.delete(oldest);
      this.#characters -= oldest.length;
    }
  }

  /** Learns with which headers Apollo Server has answered a request. */
  learn({ request, body }: GraphqlRequest<TContext>, { status, headers }: HttpAnswer): void {
    if (status !== 200 || !isObject(body) || !this.#spliced.has(body)) return;
    if (this.#headers.size >= MOST_ACCEPTED) this.#headers.clear();
    this.#headers.set(request.headers.accept ?? '', headers);
  }

  /** What a body asks, where it is a question that is known and nothing else. */
  #questionOf(body: Body): Question | undefined {
    const { query, variables, operationName, extensions } = body;
    const known = typeof query === 'string' ? this.#questions.get(query) : undefined;
    if (!known || !isAbsent(extensions)) return undefined;
    if (!isAbsent(operationName) && operationName !== known.operation.name?.value) return undefined;
    if (isAbsent(variables)) return { ...known, variables: {} };
    return isObject(variables) ? { ...known, variables } : undefined;
  }
}

type Body = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

const operationsIn = ({ definitions }: DocumentNode): number =>
  definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
