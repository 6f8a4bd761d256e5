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

/** One core; the first round warms up and does not count. */
function printSpeed() {
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const times = [];
  let spent = 0;
  for (let round = 0; round < 6; round++) {
    for (const text of texts) {
      const from = performance.now();
      extract({ text });
      const time = performance.now() - from;
      if (round === 0) continue;
      times.push(time);
      spent += time;
    }
  }
  times.sort((one, other) => one - other);
  const at = (share) => times[Math.floor(times.length * share)].toFixed(2);
  const rate = Math.round(((words * 5) / spent) * 1000).toLocaleString('en');
  console.log(
    `${rate} words a second; an article: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms; start ${startTime.toFixed(0)} ms`,
  );
}
