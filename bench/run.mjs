// `npm run bench`: installs what the benchmark compares with and compiles the benchmark, where that is not done, then runs
// it. A smoke run installs nothing, and leaves out what is not there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const bench = import.meta.dirname;
const root = path.dirname(bench);

function run(program, words, { output = 'inherit', folder = bench } = {}) {
  const stdio = ['ignore', output, 'inherit'];
  const { status, error } = spawnSync(program, words, { cwd: folder, stdio });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const words = process.argv.slice(2);
const isInstalled = existsSync(path.join(bench, 'node_modules'));
if (!isInstalled && !words.includes('--smoke')) {
  // Prisma's and others' install scripts fetch programs that nothing here needs.
  // What npm says is no part of the report.
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { output: 2 });
}
run(process.execPath, [path.join(bench, 'generate.mjs')]);
// Types are checked by `npm run check`; here they need not be, and packages that are missing do no harm.
run(process.execPath, [path.join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '--project', bench, '--noCheck']);
run(process.execPath, [path.join(bench, 'dist', 'main.js'), ...words], { folder: process.cwd() });
