import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { benchFolder, rootFolder } from './folders.ts';

/** What the data are made by: the migrations and the generator. When these change, data made before are no good. */
export function fingerprint(): string {
  const migrations = path.join(rootFolder, 'prisma', 'migrations');
  const generator = path.join(benchFolder, 'src', 'data');
  const hash = createHash('sha256');
  for (const file of [...filesIn(migrations), ...filesIn(generator)]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
