import type { Command } from 'commander';
import { type CommonOptions, withExamples, withStoreOptions } from '../command-options.ts';
import { wordsOf } from '../import-report.ts';
import { createProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { withStore } from '../with-store.ts';

/** `onrecord seed`: loads reference lists, and articles with what they state. Doing it again changes nothing. */
export function addSeed(program: Command, terminal: Terminal): void {
  const seed = program.command('seed').description('load reference lists and articles; again changes nothing');
  withExamples(withStoreOptions(seed), ['onrecord seed', 'onrecord seed ./my-seeds'])
    .argument('[folder]', 'holds the folders reference, and articles or records; without it, the seeds of Onrecord')
    .action((folder: string | undefined, options: CommonOptions) => seedStore(folder, options, terminal));
}

async function seedStore(
  given: string | undefined,
  { json = false, ...flags }: CommonOptions,
  terminal: Terminal,
): Promise<void> {
  const [{ readSettings }, { loadSeeds, ownSeeds }] = await Promise.all([
    import('../config.ts'),
    import('../load-seeds.ts'),
  ]);
  const progress = createProgress(terminal, json);
  const folder = given ?? ownSeeds;
  const { reference, articles } = await withStore(
    { settings: readSettings(flags), progress },
    async (store, interruption) => {
      await interruption.during(store.migrate());
      return interruption.during(loadSeeds(store, folder, progress));
    },
  );
  if (json) {
    terminal.stdout.write(`${JSON.stringify({ reference, articles })}\n`);
    return;
  }
  terminal.stdout.write(`reference lists: ${wordsOf(reference.written)}\n`);
  for (const article of articles) {
    if (article.outcome !== 'FAILED') terminal.stdout.write(`${article.source}: ${wordsOf(article.written)}\n`);
  }
}
