// Makes the Prisma clients of the peers where they are not there, or older than what they are made from. Without Prisma,
// which is installed with the benchmark, there is nothing to make.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const bench = import.meta.dirname;
const inBench = (...names) => path.join(bench, ...names);
const timeOf = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const prisma = inBench('node_modules', 'prisma', 'build', 'index.js');
const isOld = timeOf(inBench('src', 'generated', 'prisma', 'client.ts')) < timeOf(inBench('prisma', 'schema.prisma'));

if (existsSync(prisma) && isOld) {
  // Generators are programs that Prisma looks for by name.
  const PATH = [inBench('node_modules', '.bin'), process.env.PATH].join(path.delimiter);
  const { status, error } = spawnSync(process.execPath, [prisma, 'generate'], {
    cwd: bench,
    env: { ...process.env, PATH },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (error) throw error;
  process.exitCode = status ?? 1;
}
