#!/usr/bin/env node
// `npm run eval`: how well and how fast statements are extracted.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readOptions, refuse } from './read-options.mjs';
import { scoreStatements } from './score-statements.mjs';

const USAGE = `usage: npm run eval -- [--misses <count>] [<gold>...]

Extracts annotated articles and prints how much of what they state was found, and how fast.

  <gold>            .jsonl files in the format of test/corpus (all that are there)
  --misses <count>  prints so many statements that were missed or made up, as JSON (0)
  -h, --help        prints this`;

const { values, positionals } = readOptions(
  { allowPositionals: true, options: { misses: { type: 'string', default: '0' } } },
  USAGE,
  { misses: 0 },
);
const started = performance.now();
const { extract } = await import('../dist/extraction/index.js');
const startTime = performance.now() - started;

const corpora = [
  'seed',
  'newswire-dev',
  'newswire-styles',
  'newswire-mixed',
  'newswire-fresh',
  'gum-news',
  'gum-interview',
];
const files =
  positionals.length > 0
    ? positionals
    : corpora.map((name) => new URL(`../test/corpus/${name}.jsonl`, import.meta.url));

/** Rounds over all articles before any counts: the engine goes on compiling for as long. */
const WARM_UP = 8;
/** Rounds that count. The machine's other work makes some of them slow, so the middle one and the best are told. */
const ROUNDS = 9;

/** Measured only, and never read: what it has wrong is for nobody to see. */
const FRESH = 'newswire-fresh.jsonl';
/** Every third article of these corpora was never read while rules were written; their figures were looked at. */
const HELD_OUT = new Set(['newswire-dev.jsonl', 'newswire-styles.jsonl']);
const isHeldOut = (_, index) => index % 3 === 2;

const row = (cells) => cells.map((cell, column) => String(cell).padEnd(column === 0 ? 26 : 10)).join('');
console.log(
  row([
    ...['corpus', 'joint F1', 'span F1', 'exact F1', 'recall', 'kind', 'cue', 'speaker', 'positions', 'members'],
    ...['issues', 'issues F1', 'an article'],
  ]),
);

const texts = [];
const misses = [];
for (const file of files) {
  const articles = readCorpus(file);
  const name = basename(file.pathname ?? file);
  texts.push(...articles.map(({ text }) => text));
  const isSplit = HELD_OUT.has(name);
  print(name, articles, isSplit || name === FRESH ? [] : misses);
  if (!isSplit) continue;
  print(
    '  worked on',
    articles.filter((article, index) => !isHeldOut(article, index)),
  );
  print('  held out', articles.filter(isHeldOut), []);
}
for (const miss of misses.slice(0, values.misses)) console.log(JSON.stringify(miss));
printSpeed();

function readCorpus(file) {
  return linesOf(file).map((line, index) => {
    try {
      const article = JSON.parse(line);
      if (typeof article?.text === 'string') return article;
      return refuse(`${file}: article ${index + 1} has no text`);
    } catch (error) {
      return refuse(`${file}: article ${index + 1} is not JSON: ${error.message}`);
    }
  });
}

function linesOf(file) {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
  } catch (error) {
    return refuse(`${file} cannot be read: ${error.code}`);
  }
}

function print(name, articles, into = misses) {
  const score = scoreStatements(
    articles.map((gold) => ({ gold, predicted: extract(gold) })),
    into,
  );
  const { kind, cue, speaker } = score.ofMatched;
  const facts = [score.positions, score.memberships].map(({ gold, f1 }) => (gold > 0 ? f1 : '–'));
  const { issues } = score;
  const filed = issues.gold > 0 ? [issues.ofMatched, issues.f1, issues.anArticle] : ['–', '–', '–'];
  console.log(
    row([
      name,
      score.joint.f1,
      score.span.f1,
      score.exact.f1,
      score.span.recall,
      kind,
      cue,
      speaker,
      ...facts,
      ...filed,
    ]),
  );
}

/** One core. */
function printSpeed() {
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const times = [];
  const rates = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const spent = texts.map((text) => timeOf(() => extract({ text })));
    if (round < WARM_UP) continue;
    times.push(...spent);
    rates.push(words / (spent.reduce((sum, time) => sum + time, 0) / 1000));
  }
  const [middle, best] = [0.5, 0.999].map((share) => Math.round(at(rates, share)).toLocaleString('en'));
  const [half, most] = [0.5, 0.99].map((share) => at(times, share).toFixed(2));
  const start = startTime.toFixed(0);
  console.log(
    `${middle} words a second (best round ${best}); an article: p50 ${half} ms, p99 ${most} ms; start ${start} ms`,
  );
}

function timeOf(work) {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** The value that a share of the values is below. */
function at(values, share) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length * share)];
}
