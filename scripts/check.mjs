// `npm run check`: everything that a machine can judge, side by side; each check that fails says what mends it.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import process from 'node:process';

/**
 * A check runs its commands in turn, each given as words, and fails with the first that does. What the last one says
 * must not hold `never`, and must be the text of the file `equals`, where these are given. A check that `wants` a folder
 * which is not there is skipped; one that reads what another one makes comes `after` it.
 */
const checks = [
  { name: 'types', mend: 'npx tsc tells where', commands: [['tsc', '--project', 'tsconfig.json']] },
  { name: 'lint', mend: 'npm run fix', commands: [['eslint', '--max-warnings', '0', 'src', 'test']] },
  {
    name: 'form',
    mend: 'npm run fix',
    commands: [['biome', 'ci', ...(process.stdout.isTTY ? [] : ['--colors=off']), '.']],
  },
  {
    name: 'layers',
    mend: 'see the comment of the rule in .dependency-cruiser.mjs, and docs/architecture.md',
    commands: [['depcruise', 'src', '--config', '.dependency-cruiser.mjs']],
    // It calls a run that understood no file at all a success.
    never: /\(0 modules/,
  },
  {
    name: 'unused',
    mend: 'remove it, or say in knip.json why it stays',
    commands: [['knip', '--no-progress', '--tsConfig', 'tsconfig.build.json']],
  },
  {
    name: 'schema',
    mend: 'npm run generate:schema, and commit schema.graphql',
    commands: [
      ['tsc', '--project', 'tsconfig.build.json'],
      ['node', 'bin/onrecord.mjs', 'schema', 'print'],
    ],
    equals: 'schema.graphql',
  },
  {
    name: 'bench',
    mend: 'npx tsc --project bench --noEmit tells where',
    wants: 'bench/node_modules',
    after: 'schema',
    commands: [
      ['node', 'bench/generate.mjs'],
      ['tsc', '--project', 'bench', '--noEmit', '--incremental', 'false'],
    ],
  },
];

const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };

/** Runs Node.js or a program of node_modules, and answers with its exit code and all that it said. */
function run([program, ...words]) {
  return new Promise((resolve) => {
    const file = program === 'node' ? process.execPath : `node_modules/.bin/${program}`;
    const child = spawn(file, words, { env: { ...process.env, ...colours } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk;
      });
    }
    child.on('error', (error) => resolve({ code: 1, said: `${program}: ${error.message}\n` }));
    child.on('close', (code) => resolve({ code, said }));
  });
}

async function judge({ name, mend, commands, never, equals, wants }) {
  if (wants !== undefined && !existsSync(wants)) return { name, passed: true, skipped: `${wants} is missing` };
  const began = performance.now();
  let said = '';
  let passed = true;
  for (const command of commands) {
    if (!passed) break;
    const outcome = await run(command);
    said = outcome.said;
    passed = outcome.code === 0;
  }
  if (passed && never?.test(said)) passed = false;
  if (passed && equals !== undefined && said !== textOf(equals)) {
    passed = false;
    said = `${equals} ${existsSync(equals) ? 'is not what the program prints now' : 'is missing'}.\n`;
  }
  return { name, mend, said, passed, seconds: ((performance.now() - began) / 1000).toFixed(1) };
}

function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const waiting = [...checks];
const outcomes = new Map();
async function work() {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
    const before = outcomes.get(check.after);
    const outcome = Promise.resolve(before).then(() => judge(check));
    outcomes.set(check.name, outcome);
    await outcome;
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, work));
const found = await Promise.all(checks.map(({ name }) => outcomes.get(name)));

for (const { name, said, passed } of found) if (!passed) console.log(`\n${name}\n${'─'.repeat(name.length)}\n${said}`);
console.log();
for (const { name, passed, skipped, seconds, mend } of found) {
  if (skipped !== undefined) console.log(`- ${name.padEnd(7)} skipped: ${skipped}`);
  else
    console.log(
      `${passed ? '✓' : '✗'} ${name.padEnd(7)} ${seconds.padStart(5)} s${passed ? '' : `   to mend: ${mend}`}`,
    );
}
process.exitCode = found.every(({ passed }) => passed) ? 0 : 1;
