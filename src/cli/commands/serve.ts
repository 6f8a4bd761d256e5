import type { Command } from 'commander';
import type { Log, RunningServer, ServerSettings } from '#server';
import type { Store } from '#store';
import { type CommonOptions, withExamples, withStoreOptions } from '../command-options.ts';
import type { Settings } from '../config.ts';
import { createLog, logLevels } from '../log.ts';
import type { ServedIngest } from '../open-ingest.ts';
import { createProgress, type Progress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { withStore } from '../with-store.ts';

interface Options extends CommonOptions {
  readonly seed: boolean;
}

/** `onrecord serve`: the GraphQL API, until it is told to stop. */
export function addServe(program: Command, terminal: Terminal): void {
  const serve = program.command('serve').description('serve the GraphQL API, with Apollo Sandbox and GraphiQL');
  withExamples(withStoreOptions(serve), [
    'onrecord serve',
    'onrecord serve --host 0.0.0.0 --port 8080',
    'DATABASE_URL=postgresql://user@host/onrecord onrecord serve --no-seed --json',
  ])
    .option('--host <address>', 'where to listen; 0.0.0.0 is every network (HOST, else 127.0.0.1)')
    .option('--port <number>', 'where to listen; 0 is any free port (PORT, else 4000)')
    .option('--no-seed', 'do not load the seeds first; loading them again changes nothing')
    .option('--log-level <level>', `${logLevels.join(', ')} (ONRECORD_LOG_LEVEL, else info)`)
    .action((options: Options) => serveStore(options, terminal));
}

async function serveStore({ json = false, seed, ...flags }: Options, terminal: Terminal): Promise<void> {
  const { readSettings } = await import('../config.ts');
  const settings = readSettings(flags);
  const progress = createProgress(terminal, json);
  const log = createLog({
    level: settings.ONRECORD_LOG_LEVEL,
    json,
    write: (line) => void terminal.stderr.write(line),
  });
  const onBrokenConnection = ({ message }: Error): void => {
    log.warn(`A connection to the database broke: ${message}`);
  };
  await withStore({ settings, progress, onBrokenConnection }, async (store, interruption) => {
    await interruption.during(prepare(store, seed, progress));
    const { openIngest } = await import('../open-ingest.ts');
    const ingest = await openIngest(store, settings);
    const server = await listen({ store, ingest }, serverSettings(settings), log);
    terminal.stdout.write(told(server, json));
    await interruption.comes;
    await server.stop();
    await ingest.close();
    terminal.stdout.write(json ? `${JSON.stringify({ event: 'stopped' })}\n` : 'Stopped.\n');
  });
}

async function prepare(store: Store, withSeeds: boolean, progress: Progress): Promise<void> {
  await store.migrate();
  if (withSeeds) {
    const { loadSeeds, ownSeeds } = await import('../load-seeds.ts');
    await loadSeeds(store, ownSeeds, progress);
  }
  progress.end();
}

interface Served {
  readonly store: Store;
  readonly ingest: ServedIngest;
}

async function listen({ store, ingest }: Served, different: Partial<ServerSettings>, log: Log): Promise<RunningServer> {
  const [{ defaultServerSettings, serve }, { answerText, createSchema, formatError }] = await Promise.all([
    import('#server'),
    import('#graphql'),
  ]);
  return serve({
    schema: createSchema(),
    formatError,
    answerText,
    context: ({ token }) => ({ store, ...ingest.forCaller(token) }),
    ping: () => store.ping(),
    settings: { ...defaultServerSettings, ...different },
    log,
  });
}

/** What the settings say of the server; what they leave open keeps the server's default. */
function serverSettings(settings: Settings): Partial<ServerSettings> {
  return {
    ...(settings.HOST !== undefined && { host: settings.HOST }),
    ...(settings.PORT !== undefined && { port: settings.PORT }),
    ...(settings.ONRECORD_ORIGINS !== undefined && { origins: settings.ONRECORD_ORIGINS }),
    ...(settings.ONRECORD_INTROSPECTION !== undefined && { introspection: settings.ONRECORD_INTROSPECTION }),
    ...(settings.ONRECORD_BODY_LIMIT !== undefined && { bodyLimit: settings.ONRECORD_BODY_LIMIT }),
    explorers: settings.ONRECORD_EXPLORERS ?? settings.NODE_ENV !== 'production',
  };
}

/** Where the server is, in words that a person can click on. */
function told({ url }: RunningServer, json: boolean): string {
  if (json) return `${JSON.stringify({ event: 'serving', url })}\n`;
  const here = url.replace(/\/\/(127\.0\.0\.1|0\.0\.0\.0|\[::1?\])/, '//localhost');
  return [
    'Onrecord is serving. Ask it who said what, in a browser or with a program:',
    '',
    `  ${here}/           GraphQL; Apollo Sandbox in a browser`,
    `  ${here}/graphiql   GraphiQL, which needs no internet`,
    '',
    'Ctrl+C stops it.',
    '',
  ].join('\n');
}
