import { isDeepStrictEqual } from 'node:util';
import type { Question, Subjects } from '../questions/question.ts';
import { ask } from './ask.ts';
import type { RunningServer } from './running-server.ts';

/** The questions of a server's, and those that it does not know how to answer. */
export interface Checked {
  readonly answered: readonly Question[];
  readonly unanswered: readonly Question[];
}

/** Finds the questions that a server knows: it has the fields that they ask for. */
export async function knownQuestions(
  server: RunningServer,
  all: readonly Question[],
  subjects: Subjects,
): Promise<Checked> {
  const answered: Question[] = [];
  const unanswered: Question[] = [];
  for (const question of all) {
    const [operation] = question.operations(server.contender.dialect, subjects);
    if (operation === undefined) throw new Error(`${question.name} asks about nothing`);
    const { errors = [] } = await ask(server.url, operation);
    const isKnown = errors.every(({ extensions }) => extensions?.code !== 'GRAPHQL_VALIDATION_FAILED');
    (isKnown ? answered : unanswered).push(question);
  }
  return { answered, unanswered };
}

/**
 * Checks that all servers answer all that a question asks, and the same.
 * @throws Error naming the server that differs from the first
 */
export async function checkAnswers(
  servers: readonly RunningServer[],
  question: Question,
  subjects: Subjects,
): Promise<void> {
  const expected: unknown[] = [];
  for (const { url, contender } of servers) {
    for (const [index, operation] of question.operations(contender.dialect, subjects).entries()) {
      const { data, errors } = await ask(url, operation);
      if (errors !== undefined)
        throw new Error(`${contender.title} cannot answer ${question.name}: ${JSON.stringify(errors)}`);
      const plain = question.plain(contender.dialect, data);
      if (expected.length === index) expected.push(plain);
      if (!isDeepStrictEqual(plain, expected[index])) {
        throw new Error(
          `${contender.title} answers ${question.name} otherwise than ${servers[0]?.contender.title ?? ''}:\n` +
            `${JSON.stringify(operation.variables)}\n${JSON.stringify(plain)}\n${JSON.stringify(expected[index])}`,
        );
      }
    }
  }
}
