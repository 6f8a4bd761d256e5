// `npm run dev`: compiles on every change, and restarts the server on every compilation. Words go to `onrecord serve`.
import { spawn, spawnSync } from 'node:child_process';
import process from 'node:process';

const compile = ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json'];

// Once before the server, which would find no program, or an old one.
spawnSync(process.execPath, compile, { stdio: 'inherit' });
const children = [
  [...compile, '--watch', '--preserveWatchOutput'],
  ['--watch', '--watch-preserve-output', 'bin/onrecord.mjs', 'serve', ...process.argv.slice(2)],
].map((words) => spawn(process.execPath, words, { stdio: 'inherit' }));

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const child of children) child.kill(signal);
  });
}
