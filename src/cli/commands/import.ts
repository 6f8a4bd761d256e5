import { createWriteStream, type WriteStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { finished } from 'node:stream/promises';
import type { Command } from 'commander';
import type { ArticleOutcome } from '#ingestion';
import type { Store } from '#store';
import { type CommonOptions, withExamples, withStoreOptions } from '../command-options.ts';
import { type Failure, Failures } from '../failure.ts';
import { createImportTeller } from '../import-progress.ts';
import { count, emptySummary, reportLine, told } from '../import-summary.ts';
import { createProgress, type Progress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { refuse } from '../text-file.ts';
import { withStore } from '../with-store.ts';

interface Options extends CommonOptions {
  readonly report?: string;
}

/** `onrecord import`: takes in articles and records. What fails is told, and the rest goes on. */
export function addImport(program: Command, terminal: Terminal): void {
  const imports = program.command('import').description('take in articles: texts, pages, feeds, records');
  withExamples(withStoreOptions(imports), [
    'onrecord import ./articles',
    'onrecord import "archive/**/*.html" --report report.jsonl',
    'onrecord import https://example.org/news/feed.xml',
    'onrecord import records.jsonl --json | jq .uri',
    'cat article.txt | onrecord import -',
  ])
    .argument(
      '<sources...>',
      'files, folders, patterns, http addresses, or - for standard input; again changes nothing',
    )
    .option('--report <file>', 'write what became of each article, one JSON object a line')
    .action((sources: string[], options: Options) => importArticles(sources, options, terminal));
}

async function importArticles(
  sources: readonly string[],
  { json = false, report, ...flags }: Options,
  terminal: Terminal,
): Promise<void> {
  const { readSettings } = await import('../config.ts');
  const progress = createProgress(terminal, json);
  const summary = emptySummary();
  const failures: Failure[] = [];
  const hear = (outcome: ArticleOutcome): void => {
    count(summary, outcome);
    if (json) terminal.stdout.write(reportLine(outcome));
    if (outcome.outcome === 'FAILED') failures.push({ ...outcome, message: outcome.reason });
  };
  const file = await openReport(report);
  await withStore({ settings: readSettings(flags), progress }, async (store, interruption) => {
    const { prepareStore } = await import('../prepare-store.ts');
    await interruption.during(prepareStore(store, progress));
    await interruption.during(importAll(sources, { store, progress, terminal, hear, file }));
  }).finally(() => closeReport(file));
  if (!json) terminal.stdout.write(`${told(summary)}\n`);
  if (failures.length > 0) throw new Failures(failures);
}

interface Importing {
  readonly store: Store;
  readonly progress: Progress;
  readonly terminal: Terminal;
  readonly hear: (outcome: ArticleOutcome) => void;
  readonly file: WriteStream | null;
}

async function importAll(
  sources: readonly string[],
  { store, progress, terminal, hear, file }: Importing,
): Promise<void> {
  const [{ importSources }, { openExtractor }] = await Promise.all([
    import('#ingestion'),
    import('../open-extractor.ts'),
  ]);
  const teller = createImportTeller(progress, terminal, () => performance.now());
  const extractor = await openExtractor();
  try {
    const setting = {
      store,
      extractor,
      input: terminal.stdin,
      atOnce: availableParallelism(),
      now: new Date(),
      onProgress: teller.opened,
    };
    for await (const outcome of importSources(sources, setting)) {
      teller.imported();
      hear(outcome);
      file?.write(reportLine(outcome));
    }
  } finally {
    await extractor?.close();
  }
}

/** Made before anything is imported: a report that cannot be written should not be found out at the end. */
async function openReport(path: string | undefined): Promise<WriteStream | null> {
  if (path === undefined) return null;
  const file = createWriteStream(path);
  await new Promise<void>((resolve, reject) => {
    file.once('open', () => {
      resolve();
    });
    file.once('error', reject);
  }).catch(refuse(path, 'written'));
  return file;
}

async function closeReport(file: WriteStream | null): Promise<void> {
  if (file === null) return;
  file.end();
  await finished(file);
}
