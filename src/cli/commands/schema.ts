import type { Command } from 'commander';
import { withExamples, withPrintingOptions } from '../command-options.ts';
import type { Terminal } from '../terminal.ts';
import { writeText } from '../text-file.ts';

interface Options {
  readonly json?: boolean;
  readonly output?: string;
}

/** `onrecord schema print`: the schema as text, without a database. */
export function addSchema(program: Command, terminal: Terminal): void {
  const schema = program.command('schema').description('the GraphQL schema');
  const print = schema.command('print').description('print the GraphQL schema, for people and code generators');
  withExamples(withPrintingOptions(print), ['onrecord schema print', 'onrecord schema print --output schema.graphql'])
    .option('--output <file>', 'write to a file')
    .action((options: Options) => printSchema(options, terminal));
}

async function printSchema({ json = false, output }: Options, { stdout }: Terminal): Promise<void> {
  const { createSchema, schemaSdl } = await import('#graphql');
  const schema = schemaSdl(createSchema());
  const text = json ? `${JSON.stringify({ schema })}\n` : `${schema.trimEnd()}\n`;
  if (output === undefined) stdout.write(text);
  else await writeText(output, text);
}
