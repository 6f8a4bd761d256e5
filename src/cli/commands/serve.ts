import type { Command } from 'commander';
import type { RunningServer } from '#server';
import type { Store } from '#store';
import { type CommonOptions, withExamples, withStoreOptions } from '../command-options.ts';
import { createLog, logLevels } from '../log.ts';
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
    'onrecord serve --host 0.0.0.0 --port 8080 --workers auto',
    'DATABASE_URL=postgresql://user@host/onrecord onrecord serve --no-seed --json',
  ])
    .option('--host <address>', 'where to listen; 0.0.0.0 is every network (HOST, else 127.0.0.1)')
    .option('--port <number>', 'where to listen; 0 is any free port (PORT, else 4000)')
    .option('--workers <number>', 'processes that serve; auto is one for each processor (WORKERS, else 1)')
    .option('--no-seed', 'do not load the seeds first; loading them again changes nothing')
    .option('--log-level <level>', `${logLevels.join(', ')} (ONRECORD_LOG_LEVEL, else info)`)
    .action((options: Options) => serveStore(options, terminal));
}

async function serveStore({ json = false, seed, ...flags }: Options, terminal: Terminal): Promise<void> {
  const [{ readSettings }, { default: cluster }] = await Promise.all([import('../config.ts'), import('node:cluster')]);
  const settings = readSettings(flags);
  const log = createLog({
    level: settings.ONRECORD_LOG_LEVEL,
    json,
    worker: cluster.worker?.id,
    write: (line) => void terminal.stderr.write(line),
  });
  const onBrokenConnection = ({ message }: Error): void => {
    log.warn(`A connection to the database broke: ${message}`);
  };
  const progress = createProgress(terminal, json || cluster.isWorker);
  // With workers, this process makes the database ready, and they serve.
  const processes = settings.WORKERS === 1 ? 1 : settings.WORKERS + 1;
  const servesHere = processes === 1 || cluster.isWorker;
  const opening = { settings, progress, processes, onBrokenConnection, ...(servesHere && { meanwhile: loadService }) };
  const serving = { settings, log, opening };
  if (cluster.isWorker) {
    const { serveAsWorker } = await import('../serving/worker.ts');
    return serveAsWorker(serving);
  }
  await withStore(serving.opening, async (store, interruption) => {
    await interruption.during(prepare(store, seed, progress));
    const { startServing } = await import('../serving/start-serving.ts');
    const server = await startServing({ settings, log, store }, interruption);
    terminal.stdout.write(told(server, json));
    await Promise.race([interruption.comes, server.failed]).finally(() => server.stop());
    terminal.stdout.write(json ? `${JSON.stringify({ event: 'stopped' })}\n` : 'Stopped.\n');
  });
}

/** What fails here fails again, and is told, where it is needed. */
function loadService(): void {
  void import('../serving/service.ts').then((service) => service.loadService()).catch(() => undefined);
}

async function prepare(store: Store, withSeeds: boolean, progress: Progress): Promise<void> {
  await store.migrate();
  if (withSeeds) {
    const { loadSeeds, ownSeeds } = await import('../load-seeds.ts');
    await loadSeeds(store, ownSeeds, progress);
  }
  progress.end();
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
