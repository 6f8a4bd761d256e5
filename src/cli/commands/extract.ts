import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { type ArticleRecord, ErrorCode, Extraction, OnrecordError, textOf } from '#domain';
import { type CommonOptions, withExamples, withPrintingOptions } from '../command-options.ts';
import { type Failure, Failures } from '../failure.ts';
import type { Terminal } from '../terminal.ts';

/** `onrecord extract`: says what articles state, and keeps nothing. */
export function addExtract(program: Command, terminal: Terminal): void {
  const extract = program.command('extract').description('say what articles state, without a database');
  withExamples(withPrintingOptions(extract), [
    'onrecord extract article.txt',
    'onrecord extract ./articles --json > records.jsonl',
    'onrecord extract https://example.org/news/article --json | jq .statements',
  ])
    .argument('<sources...>', 'files, folders, patterns, http addresses, or - for standard input')
    .action((sources: string[], options: CommonOptions) => extractArticles(sources, options, terminal));
}

async function extractArticles(
  sources: readonly string[],
  { json = false }: CommonOptions,
  terminal: Terminal,
): Promise<void> {
  const [{ extractSources, isFailed }, { openExtractor }] = await Promise.all([
    import('#ingestion'),
    import('../open-extractor.ts'),
  ]);
  const extractor = await openExtractor();
  if (extractor === null) throw new OnrecordError(ErrorCode.NOT_EXTRACTED, 'this build of Onrecord has no extractor');
  const failures: Failure[] = [];
  const setting = { extractor, input: terminal.stdin, atOnce: availableParallelism(), now: new Date() };
  try {
    for await (const ready of extractSources(sources, setting)) {
      if (isFailed(ready)) failures.push({ ...ready, message: ready.reason });
      else {
        const { record, extraction } = ready.article;
        terminal.stdout.write(json ? `${JSON.stringify(record)}\n` : told(ready.place, record, extraction));
      }
    }
  } finally {
    await extractor.close();
  }
  if (failures.length > 0) throw new Failures(failures);
}

/** What an article states, as people read it. */
function told(place: string, { text, language = 'en', statements }: ArticleRecord, extraction: Extraction): string {
  if (extraction === Extraction.OTHER_LANGUAGE) return `${place}: not extracted, its language is ${language}\n`;
  const lines = statements.map(({ speaker, spans }) => {
    const words = spans.map((span) => textOf(text, span)).join(' … ');
    return `  ${speaker.name}: ${words.replace(/\s+/g, ' ')}\n`;
  });
  return `${place}: ${statements.length} statements\n${lines.join('')}`;
}
