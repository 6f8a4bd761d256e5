import type { Command } from 'commander';
import type { GraphQLFormattedError } from 'graphql';
import { ErrorCode, OnrecordError } from '#domain';
import type { Store } from '#store';
import type { Answer, Question } from '../answer.ts';
import { type CommonOptions, withExamples, withStoreOptions } from '../command-options.ts';
import { type Failure, Failures } from '../failure.ts';
import { type Data, plainText } from '../plain-text.ts';
import { createProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { readText } from '../text-file.ts';
import { withStore } from '../with-store.ts';

interface Options extends CommonOptions {
  readonly variables?: string;
  readonly operation?: string;
  readonly explain?: boolean;
}

/** `onrecord query`: asks one question and prints the answer, without a server. */
export function addQuery(program: Command, terminal: Terminal): void {
  const query = program.command('query').description('ask a question in GraphQL, without a server');
  withExamples(withStoreOptions(query), [
    'onrecord query question.graphql',
    `echo '{ organisation(slug: "brics") { name } }' | onrecord query -`,
    `onrecord query question.graphql --variables '{"slug":"brics"}'`,
    'onrecord query question.graphql --variables @variables.json --json | jq .data',
    'onrecord query question.graphql --explain',
  ])
    .argument('<file>', 'the question, or - for standard input')
    .option('--variables <json>', 'values for its variables: a JSON object, or @file')
    .option('--operation <name>', 'which operation to run, where the file holds several')
    .option('--explain', 'answer it, but print the SQL that it becomes and PostgreSQL’s plan, not the answer')
    .action((file: string, options: Options) => ask(file, options, terminal));
}

async function ask(file: string, options: Options, terminal: Terminal): Promise<void> {
  const { json = false, explain = false, variables, operation, ...flags } = options;
  const [{ readSettings }, { prepareStore }] = await Promise.all([
    import('../config.ts'),
    import('../prepare-store.ts'),
  ]);
  const settings = readSettings(flags);
  const question = {
    source: await readText(file, terminal),
    variables: await readVariables(variables, terminal),
    operationName: operation,
  };
  const progress = createProgress(terminal, json);
  const { text, errors } = await withStore({ settings, progress }, async (store, interruption) => {
    // A database of somebody's own is changed only by commands that say so.
    if (store.kind === 'EMBEDDED') await interruption.during(prepareStore(store, progress));
    return interruption.during((explain ? explained : answered)(question, store, json));
  });
  if (text !== undefined) terminal.stdout.write(text);
  if (errors !== undefined) throw new Failures(errors.map(failureOf));
}

/** What is printed on standard output, and what on standard error. */
interface Said extends Pick<Answer, 'errors'> {
  readonly text?: string;
}

async function answered(question: Question, store: Store, json: boolean): Promise<Said> {
  const { answer } = await import('../answer.ts');
  const { data, ...rest } = await answer(question, store);
  if (data === undefined) return rest;
  return { ...rest, text: json ? `${JSON.stringify({ data })}\n` : plainText(data as Data) };
}

async function explained(question: Question, store: Store, json: boolean): Promise<Said> {
  const [{ explain }, { explanationText }] = await Promise.all([
    import('../answer.ts'),
    import('../explanation-text.ts'),
  ]);
  const { data, ...rest } = await explain(question, store, json ? 'JSON' : 'TEXT');
  if (data === undefined) return rest;
  return { ...rest, text: json ? `${JSON.stringify(data)}\n` : explanationText(data) };
}

function failureOf({ message, path, locations, extensions }: GraphQLFormattedError): Failure {
  const place = locations?.[0];
  const where = path?.join('.') ?? (place && `line ${place.line}, column ${place.column}`);
  return { code: String(extensions?.['code']), message: where === undefined ? message : `${message} (at ${where})` };
}

async function readVariables(given: string | undefined, terminal: Terminal): Promise<Record<string, unknown>> {
  if (given === undefined) return {};
  const text = given.startsWith('@') ? await readText(given.slice(1), terminal) : given;
  const variables = parse(text);
  if (typeof variables === 'object' && variables !== null && !Array.isArray(variables)) {
    return variables as Record<string, unknown>;
  }
  throw new OnrecordError(ErrorCode.BAD_SETTINGS, '--variables must be a JSON object, such as {"slug":"brics"}.');
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
