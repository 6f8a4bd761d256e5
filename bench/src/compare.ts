import { cpus } from 'node:os';
import { checkAnswers, knownQuestions } from './contenders/check-answers.ts';
import type { Contender } from './contenders/contender.ts';
import { onrecord } from './contenders/contenders.ts';
import { type RunningServer, startServer } from './contenders/running-server.ts';
import { sizesAt } from './data/sizes.ts';
import { type BenchDatabase, hasData, openBenchDatabase } from './database/bench-database.ts';
import { type LoadGenerator, startLoadGenerator } from './load/load-generator.ts';
import { measureDeepPage } from './measure/deep-page.ts';
import { measureGrowth, type Sized } from './measure/growth.ts';
import { measure } from './measure/measure.ts';
import { measureStart } from './measure/start.ts';
import { measureWorkers } from './measure/workers.ts';
import type { Options } from './options.ts';
import { members } from './questions/members.ts';
import type { Question, Subjects } from './questions/question.ts';
import { readSubjects } from './questions/read-subjects.ts';
import type { Figure, Results } from './report/results.ts';

export interface Comparison {
  readonly options: Options;
  readonly databaseUrl: string | undefined;
  readonly database: BenchDatabase;
  /** Onrecord first. */
  readonly contenders: readonly Contender[];
  readonly questions: readonly Question[];
  readonly tell: (line: string) => void;
}

/** Measures all contenders, and what concerns Onrecord alone. Closes the database. */
export async function compare(comparison: Comparison): Promise<Results> {
  const { options, database, contenders, tell } = comparison;
  const subjects = await readSubjects(database.connection);
  const servers = await Promise.all(contenders.map((contender) => startServer(contender, contender.command(database))));
  const load = startLoadGenerator();
  try {
    const questions = await commonQuestions(servers, comparison, subjects);
    tell(`All ${servers.length} servers give the same answers. Measuring.`);
    const instruments = { load, databaseProcessId: database.processId };
    const samples = await measure(instruments, { ...options, servers, questions, subjects }, (round) => {
      tell(`Round ${round} of ${options.rounds} is done.`);
    });
    const alone = await stopOthers(servers);
    const statements = sizesAt(options.scale).statements;
    const figures = [
      await measureDeepPage(alone, load, statements),
      ...(await measureWorkers(instruments, { alone, database, questions, subjects })),
      ...(await growth({ server: alone, subjects, statements }, { ...comparison, questions, load })),
    ];
    await alone.stop();
    await database.close();
    const [operation] = members.operations('onrecord', subjects);
    if (operation !== undefined) figures.push(await measureStart(database, operation));
    return resultsOf(comparison, { questions, samples, figures, statements });
  } finally {
    load.stop();
    await Promise.all(servers.map((server) => server.stop()));
  }
}

/** The questions that Onrecord answers, each answered the same by all. */
async function commonQuestions(
  servers: readonly RunningServer[],
  { questions, tell }: Comparison,
  subjects: Subjects,
): Promise<readonly Question[]> {
  const [first] = servers;
  if (first === undefined) throw new Error('nobody takes part');
  const { answered, unanswered } = await knownQuestions(first, questions, subjects);
  for (const { name, title } of unanswered) tell(`${name} (${title}) is left out: Onrecord does not answer it yet.`);
  for (const question of answered) await checkAnswers(servers, question, subjects);
  return answered;
}

/** Stops all servers but the first. */
async function stopOthers([first, ...rest]: readonly RunningServer[]): Promise<RunningServer> {
  if (first === undefined) throw new Error('nobody takes part');
  await Promise.all(rest.map((server) => server.stop()));
  return first;
}

interface Growing extends Comparison {
  readonly load: LoadGenerator;
}

const SCALES = [1, 5];

/** Compares with data of another scale, where an earlier run has made them. */
async function growth(own: Sized, { options, databaseUrl, questions, load, tell }: Growing): Promise<Figure[]> {
  const scale = SCALES.find((other) => other !== options.scale);
  if (scale === undefined || !SCALES.includes(options.scale) || !hasData(scale, databaseUrl)) return [];
  tell(`Comparing with scale ${scale}.`);
  const database = await openBenchDatabase({ scale, databaseUrl, onLoad: () => () => undefined });
  const server = await startServer(onrecord, onrecord.command(database));
  const subjects = await readSubjects(database.connection);
  const other = { server, subjects, statements: sizesAt(scale).statements };
  const [small, large] = own.statements < other.statements ? [own, other] : [other, own];
  const figures = await measureGrowth(load, questions, { small, large });
  await server.stop();
  await database.close();
  return figures;
}

const named = ({ name, title }: { name: string; title: string }) => ({ name, title });

function resultsOf(
  { options, database, contenders }: Comparison,
  { questions, ...found }: Pick<Results, 'samples' | 'figures' | 'statements'> & { questions: readonly Question[] },
): Results {
  const processors = cpus();
  return {
    when: new Date().toISOString(),
    machine: {
      processor: processors[0]?.model.trim() ?? 'processor',
      processors: processors.length,
      platform: `${process.platform}-${process.arch}`,
      node: process.versions.node,
      postgresql: database.version,
    },
    scale: options.scale,
    rounds: options.rounds,
    seconds: options.seconds,
    questions: questions.map(named),
    contenders: contenders.map(named),
    ...found,
  };
}
