import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the benchmark, from source as from what it is compiled to. */
export const benchFolder = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of Onrecord. */
export const rootFolder = path.dirname(path.resolve(benchFolder));

/** Where a package of the benchmark's own is; undefined where it is not installed. */
export function packageFolder(name: string): string | undefined {
  const folder = path.join(benchFolder, 'node_modules', name);
  return existsSync(folder) ? folder : undefined;
}
