import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addExtract } from './commands/extract.ts';
import { addImport } from './commands/import.ts';
import { addMigrate } from './commands/migrate.ts';
import { addQuery } from './commands/query.ts';
import { addSchema } from './commands/schema.ts';
import { addSeed } from './commands/seed.ts';
import { addServe } from './commands/serve.ts';
import type { Terminal } from './terminal.ts';

const closing = `
Settings come from flags, else from the environment, else from a file .env in this folder:
  DATABASE_URL            a PostgreSQL of your own; without one, an embedded one is started
  ONRECORD_DATA           the folder of the embedded database (.onrecord)
  HOST, PORT              where to listen (127.0.0.1, 4000)
  WORKERS                 how many processes serve, or auto (1)
  ONRECORD_ORIGINS        web pages that may read answers, such as https://example.org, or *
  ONRECORD_EXPLORERS      whether Apollo Sandbox and GraphiQL are shown (yes; no when NODE_ENV is production)
  ONRECORD_INTROSPECTION  whether the schema may be asked for (yes)
  ONRECORD_BODY_LIMIT     the largest request body in bytes (1048576)
  ONRECORD_TOKEN          whoever shows it may have articles taken in by the server; without one, nobody may
  ONRECORD_INGEST_URLS    whether the server takes in articles by their address (no)
  ONRECORD_LOG_LEVEL      silent, error, warn, info or debug (info)

Exit codes: 0 done; 1 failed; 2 wrong usage or settings; 130, 143 interrupted.`;

/** The whole command line. Heavy modules are loaded by the command that needs them, so that help is fast. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command('onrecord')
    .description('Who said what about which issue, out of news articles, as a GraphQL API.')
    .version(version(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', closing)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(text),
      // Wrong usage is told like every other failure, by whoever runs the program.
      outputError: () => undefined,
    });
  for (const add of [addServe, addQuery, addImport, addExtract, addSeed, addMigrate, addSchema]) add(program, terminal);
  return program;
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
