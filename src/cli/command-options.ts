import type { Command } from 'commander';
import type { Flags } from './config.ts';

/** Options that commands have in common. */
export interface CommonOptions extends Flags {
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** The options of a command that prints. */
export function withPrintingOptions(command: Command): Command {
  return command
    .option('--json', 'print JSON, also for failures')
    .option('--verbose', 'on failure, print the stack')
    .helpOption('-h, --help', 'print this help');
}

/** The options of a command that opens the database. */
export function withStoreOptions(command: Command): Command {
  return withPrintingOptions(command)
    .option('--database-url <url>', 'a PostgreSQL of your own (DATABASE_URL)')
    .option('--data <folder>', 'the folder of the embedded database (ONRECORD_DATA, else .onrecord)');
}

/** Ends the help of a command with examples, each a command line. */
export function withExamples(command: Command, examples: readonly string[]): Command {
  return command.addHelpText('after', ['', 'Examples:', ...examples.map((example) => `  ${example}`)].join('\n'));
}
