import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { Engine } from '../engine/engine.ts';
import { SchemaEngineAdapter } from './schema-engine-adapter.ts';
import { schemaEngineWasm, takePanic } from './schema-engine-wasm.ts';

/** A Prisma schema: the path and content of each file. */
export type SchemaFiles = [path: string, content: string][];

const EMPTY_SCHEMA: SchemaFiles = [['schema.prisma', 'datasource db {\n  provider = "postgresql"\n}\n']];

/** The engine works on everything that it finds. */
export const EVERYTHING = { externalTables: [], externalEnums: [] };

export interface SchemaEngineOptions {
  readonly datamodels?: SchemaFiles;
  /** A statement that each script ends with, in the transaction of the script. */
  readonly epilogue?: string;
}

/**
 * Runs `work` with Prisma's schema engine on a database. Where the database refuses something, the error is the
 * database's own, not the number by which the engine knows it.
 */
export async function withSchemaEngine<Result>(
  connection: Engine['connection'],
  work: (engine: SchemaEngine) => Promise<Result>,
  { datamodels = EMPTY_SCHEMA, epilogue = '' }: SchemaEngineOptions = {},
): Promise<Result> {
  const { SchemaEngine } = schemaEngineWasm();
  const adapter = new SchemaEngineAdapter(connection, epilogue);
  const bound = bindMigrationAwareSqlAdapterFactory(adapter);
  try {
    return await work(await SchemaEngine.new({ datamodels }, () => undefined, bound));
  } catch (error) {
    const panic = takePanic();
    if (panic !== undefined) throw new Error(`the schema engine failed: ${panic}`, { cause: error });
    const number = /External error id#(\d+)/.exec(String(error))?.[1];
    throw number === undefined ? error : bound.errorRegistry.consumeError(Number(number))?.error;
  } finally {
    await adapter.close();
  }
}
