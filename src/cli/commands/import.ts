import type { Command } from 'commander';
import { type CommonOptions, withExamples, withStoreOptions } from '../command-options.ts';
import { Failures } from '../failure.ts';
import { failuresIn, publicOutcome, stepOf, wordsOf } from '../import-report.ts';
import { createProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { withStore } from '../with-store.ts';

/** `onrecord import`: takes in records. What fails is told, and the rest goes on. */
export function addImport(program: Command, terminal: Terminal): void {
  const imports = program
    .command('import')
    .description('take in records: what articles state, in the interchange format');
  withExamples(withStoreOptions(imports), [
    'onrecord import records/*.json',
    'onrecord import records.jsonl --json | jq .written',
  ])
    .argument('<files...>', 'record files, .json or .jsonl; the same again changes nothing')
    .action((files: string[], options: CommonOptions) => importRecords(files, options, terminal));
}

async function importRecords(
  files: readonly string[],
  { json = false, ...flags }: CommonOptions,
  terminal: Terminal,
): Promise<void> {
  const [{ readSettings }, { importFiles }] = await Promise.all([import('../config.ts'), import('#ingestion')]);
  const progress = createProgress(terminal, json);
  const onProgress = (step: Parameters<typeof stepOf>[0]): void => {
    progress.say(stepOf(step));
  };
  const outcomes = await withStore({ settings: readSettings(flags), progress }, async (store, interruption) => {
    await interruption.during(store.migrate());
    return interruption.during(importFiles(store, files, { onProgress }));
  });
  for (const outcome of outcomes) {
    const text = json ? JSON.stringify(publicOutcome(outcome)) : `${outcome.path}: ${wordsOf(outcome.written)}`;
    terminal.stdout.write(`${text}\n`);
  }
  const failures = failuresIn(outcomes);
  if (failures.length > 0) throw new Failures(failures);
}
