import { readFileSync, writeFileSync } from 'node:fs';
import { compare } from './compare.ts';
import type { Contender } from './contenders/contender.ts';
import { contenders, missingPackages, onrecord } from './contenders/contenders.ts';
import { openBenchDatabase } from './database/bench-database.ts';
import { type Options, readOptions, usage } from './options.ts';
import { questions } from './questions/questions.ts';
import { readSubjects } from './questions/read-subjects.ts';
import { chart } from './report/chart.ts';
import { intoDocument } from './report/into-document.ts';
import { report } from './report/report.ts';
import type { Results } from './report/results.ts';
import { smoke } from './smoke/smoke.ts';

const PROGRESS_STEP = 50_000;
const CHART_CONCURRENCY = 16;

const say = (text: string): void => void process.stdout.write(`${text}\n`);
/** Progress, which is no part of what is printed. */
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** The contenders that are asked for and can run. Onrecord always takes part. */
function takingPart({ only }: Options): Contender[] {
  const known = new Set(contenders.map(({ name }) => name));
  const strangers = only.filter((name) => !known.has(name));
  if (strangers.length > 0) throw new Error(`--only knows ${[...known].join(', ')}; not ${strangers.join(', ')}`);
  return contenders.filter((contender) => {
    if (contender !== onrecord && only.length > 0 && !only.includes(contender.name)) return false;
    const missing = missingPackages(contender);
    if (missing.length > 0)
      tell(`${contender.title} is left out, because it is not installed; npm ci --prefix bench installs it`);
    return missing.length === 0;
  });
}

function write({ json, svg, document }: Options, results: Results): void {
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(results, null, 1)}\n`);
  if (svg !== undefined) writeFileSync(svg, chart(results, CHART_CONCURRENCY));
  if (document !== undefined) writeFileSync(document, intoDocument(readFileSync(document, 'utf8'), report(results)));
}

async function main(options: Options): Promise<void> {
  const asked = questions.filter(({ name }) => options.questions.length === 0 || options.questions.includes(name));
  if (asked.length === 0) throw new Error(`--questions knows ${questions.map(({ name }) => name).join(', ')}`);
  const able = takingPart(options);
  const databaseUrl = process.env['DATABASE_URL'] || undefined;
  const database = await openBenchDatabase({
    scale: options.scale,
    databaseUrl,
    onLoad(all) {
      tell(`Making ${all.toLocaleString('en')} statements, once; later runs use them again.`);
      return (statements) => {
        if (statements % PROGRESS_STEP === 0) tell(`${statements.toLocaleString('en')} statements`);
      };
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void database.close().finally(() => process.exit(1)));
  }
  try {
    if (options.smoke) {
      const subjects = await readSubjects(database.connection);
      say(await smoke({ database, contenders: able, questions: asked, subjects }));
      return;
    }
    const results = await compare({ options, databaseUrl, database, contenders: able, questions: asked, tell });
    say(report(results));
    write(options, results);
  } finally {
    await database.close();
  }
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) say(usage);
  else await main(options);
} catch (error) {
  tell(error instanceof Error ? error.message : String(error));
  // Servers that still run end with this process.
  process.exit(1);
}
