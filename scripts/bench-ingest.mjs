// `npm run bench:ingest`: how many articles a second are taken in, end to end, into an embedded database of its own,
// and how long reading, extraction and the database take by themselves. Options: --articles 2000, --json.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openExtractor } from '../dist/cli/open-extractor.js';
import { importSources, seed } from '../dist/ingestion/index.js';
import { openStore } from '../dist/store/index.js';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '2000' }, json: { type: 'boolean' } } });
const articles = Number(values.articles);
const root = path.resolve(import.meta.dirname, '..');
/** How often memory is looked at, in articles. */
const SAMPLE = 500;

const work = await mkdtemp(path.join(tmpdir(), 'onrecord-bench-'));
const extractor = await openExtractor();
const input = extractor === null ? await writeRecords() : await writeTexts();
const store = await openStore({ dataFolder: path.join(work, 'data') });
try {
  await store.migrate();
  await seed(store, path.join(root, 'seeds'));
  const figures = await measure();
  console.log(values.json ? JSON.stringify(figures) : tableOf(figures));
} finally {
  await extractor?.close();
  await store.close();
  await rm(work, { recursive: true });
}

/** Without an extractor, records that say what they state: the database has the same to do. */
async function writeRecords() {
  const [name] = (await readdir(path.join(root, 'seeds/records'))).filter((one) => one.endsWith('.json'));
  const record = JSON.parse(await readFile(path.join(root, 'seeds/records', name), 'utf8'));
  const lines = Array.from({ length: articles }, (_, number) =>
    JSON.stringify({ ...record, id: `bench-${number}`, uri: `urn:bench:${number}`, text: unlike(record.text, number) }),
  );
  const file = path.join(work, 'records.jsonl');
  await writeFile(file, lines.join('\n'));
  return file;
}

async function writeTexts() {
  const texts = await readTexts();
  const folder = path.join(work, 'texts');
  for (let number = 0; number < articles; number++) {
    const shelf = path.join(folder, String(Math.floor(number / 1000)));
    if (number % 1000 === 0) await mkdir(shelf, { recursive: true });
    await writeFile(path.join(shelf, `${number}.txt`), unlike(texts[number % texts.length], number));
  }
  return folder;
}

async function readTexts() {
  const names = await readdir(path.join(root, 'test/corpus'), { recursive: true }).catch(() => []);
  const files = names.filter((name) => name.endsWith('.txt')).map((name) => path.join(root, 'test/corpus', name));
  if (files.length > 0) return Promise.all(files.map((file) => readFile(file, 'utf8')));
  const [name] = await readdir(path.join(root, 'seeds/articles'));
  return [await readFile(path.join(root, 'seeds/articles', name), 'utf8')];
}

/** The text with an end of its own: it is no copy of the others. */
function unlike(text, number) {
  return `${text.trimEnd()}\n\nThis is issue ${number} of the paper.\n`;
}

async function measure() {
  const reading = await timed({ store: deaf(), extractor: null });
  const extraction = extractor === null ? null : await timed({ store: deaf(), extractor });
  const all = await timed({ store, extractor });
  const again = await timed({ store, extractor });
  return { articles, cores: availableParallelism(), reading, extraction, all, again };
}

/** A store that knows the names and keeps nothing. */
function deaf() {
  const nothing = { id: '', written: {}, unchanged: false, copyOf: null, statements: 0 };
  return {
    readKnownNames: () => store.readKnownNames(),
    readPublishedAt: () => Promise.resolve(null),
    writeArticle: () => Promise.resolve(nothing),
  };
}

async function timed(setting) {
  const began = performance.now();
  const cpu = process.cpuUsage();
  const memory = [];
  let done = 0;
  const failures = [];
  const options = { ...setting, atOnce: availableParallelism(), now: new Date() };
  for await (const outcome of importSources([input], options)) {
    if (outcome.outcome === 'FAILED') failures.push(outcome.reason);
    if (++done % SAMPLE === 0) memory.push(Math.round(process.memoryUsage.rss() / 1e6));
  }
  if (failures.length > 0) throw new Error(`${failures.length} failed, the first: ${failures[0]}`);
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const cpuPerArticle = Math.round((user + system) / 10 / done) / 100;
  return { seconds: round(seconds), perSecond: Math.round(done / seconds), cpuPerArticle, memory: spread(memory) };
}

/** After a tenth, half and all of the articles, in megabytes. */
function spread(memory) {
  return [0.1, 0.5, 1].map((part) => memory[Math.max(Math.ceil(memory.length * part) - 1, 0)]);
}

function round(number) {
  return Math.round(number * 100) / 100;
}

function tableOf({ cores, ...figures }) {
  const rows = [
    ['reading and linking', figures.reading],
    ['the same with extraction', figures.extraction],
    ['all, into the database', figures.all],
    ['all once more, unchanged', figures.again],
  ].filter(([, one]) => one !== null);
  return [
    `${articles} articles, ${cores} cores`,
    '',
    '| | articles a second | seconds | CPU an article, ms | memory at 10, 50, 100 %, MB |',
    '|---|---|---|---|---|',
    ...rows.map(([name, { perSecond, seconds, cpuPerArticle, memory }]) => {
      return `| ${name} | ${perSecond} | ${seconds} | ${cpuPerArticle} | ${memory.join(', ')} |`;
    }),
  ].join('\n');
}
