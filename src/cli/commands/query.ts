import type { Command } from 'commander';
import type { GraphQLFormattedError } from 'graphql';
import { ErrorCode, OnrecordError } from '#domain';
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
}

/** `onrecord query`: asks one question and prints the answer, without a server. */
export function addQuery(program: Command, terminal: Terminal): void {
  const query = program.command('query').description('ask a question in GraphQL, without a server');
  withExamples(withStoreOptions(query), [
    'onrecord query question.graphql',
    `echo '{ organisation(slug: "brics") { name } }' | onrecord query -`,
    `onrecord query question.graphql --variables '{"slug":"brics"}'`,
    'onrecord query question.graphql --variables @variables.json --json | jq .data',
  ])
    .argument('<file>', 'the question, or - for standard input')
    .option('--variables <json>', 'values for its variables: a JSON object, or @file')
    .option('--operation <name>', 'which operation to run, where the file holds several')
    .action((file: string, options: Options) => ask(file, options, terminal));
}

async function ask(file: string, options: Options, terminal: Terminal): Promise<void> {
  const { json = false, variables, operation, ...flags } = options;
  const [{ readSettings }, { answer }, { prepareNew }] = await Promise.all([
    import('../config.ts'),
    import('../answer.ts'),
    import('../prepare-new.ts'),
  ]);
  const settings = readSettings(flags);
  const question = {
    source: await readText(file, terminal),
    variables: await readVariables(variables, terminal),
    operationName: operation,
  };
  const progress = createProgress(terminal, json);
  const { data, errors } = await withStore({ settings, progress }, async (store, interruption) => {
    await interruption.during(prepareNew(store, progress));
    return interruption.during(answer(question, store));
  });
  if (data !== undefined) terminal.stdout.write(json ? `${JSON.stringify({ data })}\n` : plainText(data as Data));
  if (errors !== undefined) throw new Failures(errors.map(failureOf));
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
