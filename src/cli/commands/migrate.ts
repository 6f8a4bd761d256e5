import type { Command } from 'commander';
import type { Store } from '#store';
import { type CommonOptions, withExamples, withStoreOptions } from '../command-options.ts';
import { createProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { withStore } from '../with-store.ts';

interface Options extends CommonOptions {
  readonly status?: boolean;
}

/** `onrecord migrate`: brings the tables of the database up to this program. */
export function addMigrate(program: Command, terminal: Terminal): void {
  const migrate = program.command('migrate').description('bring the tables of the database up to date');
  withExamples(withStoreOptions(migrate), [
    'onrecord migrate',
    'onrecord migrate --status --json',
    'DATABASE_URL=postgresql://user@host/onrecord onrecord migrate',
  ])
    .option('--status', 'only tell what is applied and what is pending')
    .action((options: Options) => migrateStore(options, terminal));
}

async function migrateStore({ json = false, status = false, ...flags }: Options, terminal: Terminal): Promise<void> {
  const { readSettings } = await import('../config.ts');
  const progress = createProgress(terminal, json);
  const result = await withStore({ settings: readSettings(flags), progress }, (store, interruption) =>
    interruption.during<Migrations>(status ? store.migrationStatus() : store.migrate()),
  );
  terminal.stdout.write(json ? `${JSON.stringify(result)}\n` : tell(result));
}

/** Names of migrations by what became of them. */
type Migrations = Awaited<ReturnType<Store['migrate' | 'migrationStatus']>>;

function tell(migrations: Migrations): string {
  const lines = Object.entries(migrations).flatMap(([what, names]: [string, readonly string[]]) =>
    names.map((name) => `${what} ${name}\n`),
  );
  return lines.length === 0 ? 'The tables are up to date.\n' : lines.join('');
}
