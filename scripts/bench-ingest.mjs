// `npm run bench:ingest`: how many articles a second are taken in, end to end, into an embedded database of its own,
// where the processors' time goes, and whether memory stays flat.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { openExtractor } from '../dist/cli/open-extractor.js';
import { importSources, seed } from '../dist/ingestion/index.js';
import { openStore } from '../dist/store/index.js';
import { mainThreadTime, serverTime } from './processor-time.mjs';
import { readOptions } from './read-options.mjs';

const USAGE = `usage: npm run bench:ingest -- [--articles <count>] [--json]

Takes in generated copies of the corpora of test/corpus, into an embedded database of its own, and prints how many
articles a second, where the processors' time goes, and how much memory is used.

  --articles <count>  how many articles (2000)
  --json              prints the figures as JSON
  -h, --help          prints this`;

const { values } = readOptions(
  { options: { articles: { type: 'string', default: '2000' }, json: { type: 'boolean' } } },
  USAGE,
  { articles: 1 },
);
const { articles } = values;
const root = path.resolve(import.meta.dirname, '..');
/** Articles in one folder; the parts of the work are measured on the first two. */
const SHELF = 1000;
const MEASURED = 2;
/** How often memory is looked at in the whole run. */
const SAMPLES = 10;

const work = await mkdtemp(path.join(tmpdir(), 'onrecord-bench-'));
const data = path.join(work, 'data');
const shelves = await writeTexts();
const extractor = await openExtractor();
const store = await openStore({ dataFolder: data });
try {
  await store.migrate();
  await seed(store, path.join(root, 'seeds'));
  const figures = await measure();
  console.log(values.json ? JSON.stringify(figures) : tablesOf(figures));
} finally {
  await extractor.close();
  await store.close();
  await rm(work, { recursive: true });
}

/** Copies of the corpora, each with an end of its own: it is no copy of the others. */
async function writeTexts() {
  const texts = await readTexts();
  const folders = Array.from({ length: Math.ceil(articles / SHELF) }, (_, shelf) =>
    path.join(work, 'texts', `${shelf}`),
  );
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (let number = 0; number < articles; number++) {
    const text = `${texts[number % texts.length].trimEnd()}\n\nThis is issue ${number} of the paper.\n`;
    await writeFile(path.join(folders[Math.floor(number / SHELF)], `${number}.txt`), text);
  }
  return folders;
}

async function readTexts() {
  const corpora = path.join(root, 'test/corpus');
  const files = (await readdir(corpora)).filter((name) => name.endsWith('.jsonl'));
  const lines = await Promise.all(files.map((name) => readFile(path.join(corpora, name), 'utf8')));
  return lines.flatMap((file) => file.trim().split('\n')).map((line) => JSON.parse(line).text);
}

async function measure() {
  const some = shelves.slice(0, MEASURED);
  // Twice each: the first time, everything is slow.
  for (const setting of [{ extractor: null }, { extractor }]) await timed(some, { store: deaf(), ...setting });
  const reading = await timed(some, { store: deaf(), extractor: null });
  const extraction = await timed(some, { store: deaf(), extractor });
  const all = await timed(shelves, { store, extractor });
  const again = await timed(some, { store, extractor });
  return { articles, cores: availableParallelism(), reading, extraction, all, again };
}

/** A store that knows the names and keeps nothing. */
function deaf() {
  const nothing = { id: '', written: {}, unchanged: false, copyOf: null, statements: 0 };
  return {
    readKnownNames: () => store.readKnownNames(),
    readReferenceIssues: () => store.readReferenceIssues(),
    readPublishedAt: () => Promise.resolve(null),
    writeArticle: () => Promise.resolve(nothing),
  };
}

async function timed(sources, setting) {
  const [began, before] = [performance.now(), timesNow()];
  const [memory, failures] = [[], []];
  let done = 0;
  for await (const outcome of importSources(sources, { ...setting, atOnce: availableParallelism(), now: new Date() })) {
    if (outcome.outcome === 'FAILED') failures.push(outcome.reason);
    if (++done % Math.ceil(articles / SAMPLES) === 0) memory.push({ done, ...memoryNow() });
  }
  if (failures.length > 0) throw new Error(`${failures.length} failed, the first: ${failures[0]}`);
  const milliseconds = performance.now() - began;
  const after = timesNow();
  const spent = (name) => (before[name] === null ? null : after[name] - before[name]);
  const [cpu, main, server] = [spent('process'), spent('main'), spent('server')];
  return {
    seconds: milliseconds / 1000,
    perSecond: (done / milliseconds) * 1000,
    cpu: cpu / done,
    serverCpu: server === null ? null : server / done,
    // How many processors each kept busy; null on a system that does not tell.
    busy:
      main === null || server === null
        ? null
        : { main: main / milliseconds, threads: (cpu - main) / milliseconds, server: server / milliseconds },
    memory,
  };
}

/** Processor time used until now, in milliseconds. */
function timesNow() {
  const { user, system } = process.cpuUsage();
  return { process: (user + system) / 1000, main: mainThreadTime(), server: serverTime(data) };
}

/** In megabytes: the whole process with its threads, and what the main thread uses of its heap. */
function memoryNow() {
  const { rss, heapUsed } = process.memoryUsage();
  return { rss: Math.round(rss / 1e6), heap: Math.round(heapUsed / 1e6) };
}

function tablesOf({ cores, reading, extraction, all, again }) {
  const rows = {
    'reading and linking': reading,
    'the same with extraction': extraction,
    'all, into the database': all,
  };
  const shares = {
    'reading and linking': reading.cpu,
    extraction: extraction.cpu - reading.cpu,
    'writing, in Node.js': all.cpu - extraction.cpu,
    'writing, in PostgreSQL': all.serverCpu ?? 0,
  };
  const total = Object.values(shares).reduce((sum, share) => sum + share, 0);
  const ruleOf = (head) => head.replaceAll(/[^|]+/g, ' --- ').trim();
  const table = (head, lines) => [head, ruleOf(head), ...lines].map((line) => `| ${line} |`);
  return [
    `${articles} articles, ${cores} cores`,
    '',
    ...table(
      'what | articles a second | seconds | CPU an article, ms: Node.js | PostgreSQL',
      Object.entries({ ...rows, 'once more, unchanged': again }).map(([name, { perSecond, seconds, cpu, serverCpu }]) =>
        [name, Math.round(perSecond), seconds.toFixed(1), cpu.toFixed(2), serverCpu?.toFixed(2) ?? ''].join(' | '),
      ),
    ),
    '',
    ...table(
      'part of the work | CPU an article, ms | share',
      Object.entries(shares).map(
        ([name, share]) => `${name} | ${share.toFixed(2)} | ${Math.round((100 * share) / total)} %`,
      ),
    ),
    '',
    ...table(
      `processors kept busy, of ${cores}: | main thread | threads that extract | PostgreSQL | idle, or busy with others' work`,
      Object.entries(rows).flatMap(([name, { busy }]) => {
        if (busy === null) return [];
        const idle = Object.values(busy).reduce((left, share) => left - share, cores);
        return [name, ...[...Object.values(busy), idle].map((share) => share.toFixed(2))].join(' | ');
      }),
    ),
    '',
    ...table(
      'articles in | memory of the process, MB | heap of its main thread, MB',
      all.memory.map(({ done, rss, heap }) => `${done} | ${rss} | ${heap}`),
    ),
  ].join('\n');
}
