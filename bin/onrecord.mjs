#!/usr/bin/env node
// What can be wrong before our own code runs is said here in one line; the rest is src/cli.
import { existsSync } from 'node:fs';
import module from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const program = new URL('../dist/cli/main.js', import.meta.url);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`onrecord: Node.js ${process.versions.node} is too old; install 20.19 or newer.`);
  process.exitCode = 1;
} else if (existsSync(program)) {
  // Compiled code is kept for the next start, where Node.js can do so (22.1 and newer).
  module.enableCompileCache?.();
  const { main } = await import(program.href);
  process.exitCode = await main(process.argv.slice(2), process);
} else {
  console.error('onrecord: the program has not been built; run npm ci, or npm run build.');
  process.exitCode = 1;
}
