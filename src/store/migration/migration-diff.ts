import { readFileSync } from 'node:fs';
import type { Engine } from '../engine/engine.ts';
import { migrationList, SCHEMA } from './migration-files.ts';
import { EVERYTHING, type SchemaFiles, withSchemaEngine } from './schema-engine.ts';

/** What to compare; the schema and migrations of this program by default. */
export interface MigrationDiffOptions {
  readonly schema?: string;
  readonly folder?: string;
}

/**
 * The SQL that leads from what the migrations make to what the Prisma schema says; undefined where they agree. Works in
 * a database that it makes beside the given one, and removes.
 */
export async function migrationDiff(
  connection: Engine['connection'],
  { schema = SCHEMA, folder }: MigrationDiffOptions = {},
): Promise<string | undefined> {
  const datamodels: SchemaFiles = [[schema, readFileSync(schema, 'utf8')]];
  const { exitCode, stdout } = await withSchemaEngine(
    connection,
    (engine) =>
      engine.diff({
        from: { tag: 'migrations', ...migrationList(folder) },
        to: { tag: 'schemaDatamodel', files: datamodels.map(([path, content]) => ({ path, content })) },
        script: true,
        // As the command line says it: 2 where there is a difference.
        exitCode: true,
        filters: EVERYTHING,
      }),
    { datamodels },
  );
  return exitCode === 2 ? (stdout ?? undefined) : undefined;
}
