/**
 * A module that a thread can run: threads load compiled files only, also where this module runs from its source.
 * @param name in this folder, without its ending
 */
export function workerFile(name: string): URL {
  const isSource = import.meta.url.endsWith('.ts');
  return new URL(isSource ? `../../../dist/ingestion/worker/${name}.js` : `./${name}.js`, import.meta.url);
}
