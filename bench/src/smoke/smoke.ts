import { ask } from '../contenders/ask.ts';
import { checkAnswers, knownQuestions } from '../contenders/check-answers.ts';
import type { Contender } from '../contenders/contender.ts';
import { onrecord } from '../contenders/contenders.ts';
import { type RunningServer, startServer } from '../contenders/running-server.ts';
import type { BenchDatabase } from '../database/bench-database.ts';
import type { Question, Subjects } from '../questions/question.ts';
import { digits, table } from '../report/table.ts';
import { type CountingProxy, openCountingProxy } from './counting-proxy.ts';

export interface SmokePlan {
  readonly database: BenchDatabase;
  readonly contenders: readonly Contender[];
  readonly questions: readonly Question[];
  readonly subjects: Subjects;
}

/** What a server sends to PostgreSQL for a question. */
interface Count {
  readonly contender: Contender;
  readonly question: Question;
  readonly operations: number;
  readonly statements: number;
  readonly plans: number;
}

/**
 * Has every server answer everything once, compares the answers, and counts what each sends to PostgreSQL.
 * @returns a table of the counts
 * @throws Error where answers differ, or where Onrecord needs more than one statement for an operation, or more than one
 * plan for a question
 */
export async function smoke({ database, contenders, questions, subjects }: SmokePlan): Promise<string> {
  const [first, ...rest] = contenders;
  if (first === undefined) throw new Error('nobody takes part');
  const counts: Count[] = [];
  const withServer = async (contender: Contender, work: (server: RunningServer) => Promise<void>): Promise<void> => {
    const proxy = await openCountingProxy(database);
    const server = await startServer(contender, contender.command(proxy));
    try {
      await work(server);
      for (const question of answered) counts.push(await countFor(question, { server, proxy, subjects }));
    } finally {
      await server.stop();
      proxy.close();
    }
  };
  let answered: readonly Question[] = [];
  await withServer(first, async (reference) => {
    ({ answered } = await knownQuestions(reference, questions, subjects));
    for (const contender of rest) {
      await withServer(contender, async (server) => {
        for (const question of answered) await checkAnswers([reference, server], question, subjects);
      });
    }
  });
  checkCounts(counts);
  return tableOf(counts, contenders, answered);
}

interface Counted {
  readonly server: RunningServer;
  readonly proxy: CountingProxy;
  readonly subjects: Subjects;
}

async function countFor(question: Question, { server, proxy, subjects }: Counted): Promise<Count> {
  const { contender, url } = server;
  const operations = question.operations(contender.dialect, subjects);
  proxy.take();
  for (const operation of operations) await ask(url, operation);
  const { statements, texts } = proxy.take();
  return { contender, question, operations: operations.length, statements, plans: new Set(texts).size };
}

function checkCounts(counts: readonly Count[]): void {
  for (const { contender, question, operations, statements, plans } of counts) {
    if (contender !== onrecord) continue;
    if (statements !== operations) {
      throw new Error(
        `${question.name}: Onrecord ran ${statements} statements for ${operations} operations, not one each`,
      );
    }
    if (plans > 1) throw new Error(`${question.name}: Onrecord had ${plans} statements planned, not one`);
  }
}

function tableOf(counts: readonly Count[], contenders: readonly Contender[], questions: readonly Question[]): string {
  const rows = contenders.map((contender) => [
    contender.title,
    ...questions.map(({ name }) => {
      const count = counts.find((one) => one.contender === contender && one.question.name === name);
      return count === undefined ? '–' : digits(count.statements / count.operations, 1);
    }),
  ]);
  return `Statements that PostgreSQL runs for one operation:\n\n${table(['server', ...questions.map(({ name }) => name)], rows)}`;
}
