import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { createDatabase, dropDatabase, toDatabase } from '../engine/database.ts';
import type { Engine } from '../engine/engine.ts';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;

/** OIDs of pg_type. */
const CHAR = 18;
const TEXT = 25;

/**
 * Prisma's adapter for node-postgres with the two things that the schema engine needs and version 7.10.0 lacks: scripts
 * sent whole, and the type "char" of the catalogue. Shadow databases are made beside the database, and removed.
 */
export class SchemaEngineAdapter extends PrismaPg implements SqlMigrationAwareDriverAdapterFactory {
  readonly #connection: Engine['connection'];
  readonly #epilogue: string;
  readonly #pool: pg.Pool;
  readonly #shadows: { readonly name: string; readonly adapter: SchemaEngineAdapter }[] = [];

  /** @param epilogue a statement that each script ends with, in the transaction of the script */
  constructor(connection: Engine['connection'], epilogue = '') {
    // One session: the engine takes a lock in it and never gives it back.
    const pool = new pg.Pool({ ...connection, max: 1 });
    super(pool);
    this.#pool = pool;
    this.#connection = connection;
    this.#epilogue = epilogue;
  }

  override async connect(): Promise<Adapter> {
    return knowingChar(sendingWholeScripts(await super.connect(), this.#epilogue));
  }

  override async connectToShadowDb(): Promise<Adapter> {
    const name = `onrecord_shadow_${randomUUID()}`;
    await createDatabase(this.#connection, name);
    const adapter = new SchemaEngineAdapter(toDatabase(this.#connection, name));
    this.#shadows.push({ name, adapter });
    return adapter.connect();
  }

  /** Ends its session, and removes its shadow databases. */
  async close(): Promise<void> {
    for (const { name, adapter } of this.#shadows.splice(0)) {
      await adapter.close();
      await dropDatabase(this.#connection, name);
    }
    await this.#pool.end();
  }
}

/**
 * The original cuts scripts at every semicolon, also those in functions and strings. Sent whole, a script is one
 * transaction: it is done, or nothing of it is.
 */
function sendingWholeScripts(adapter: Adapter, epilogue: string): Adapter {
  adapter.executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(`${script}\n;\n${epilogue}`);
    } catch (error) {
      throw error instanceof pg.DatabaseError ? asAdapterError(error) : error;
    }
  };
  return adapter;
}

function asAdapterError(error: pg.DatabaseError): DriverAdapterError {
  const { code = '', severity = 'ERROR', message, detail, column, hint } = error;
  return new DriverAdapterError({
    kind: 'postgres',
    code,
    severity,
    message,
    detail,
    column,
    hint,
    originalCode: code,
    originalMessage: message,
  });
}

/** What the types of the adapter leave out. */
interface PerformsIo {
  performIO(query: SqlQuery): Promise<{ readonly fields: { dataTypeID: number }[] }>;
}

/** The original refuses "char". The engine runs one query at a time, so the columns noted are those of its result. */
function knowingChar(adapter: Adapter): Adapter {
  const inner = adapter as unknown as PerformsIo;
  const performIO = inner.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  let characters: number[] = [];
  inner.performIO = async (query) => {
    const result = await performIO(query);
    characters = result.fields.flatMap((field, index) => (field.dataTypeID === CHAR ? index : []));
    for (const field of result.fields) if (field.dataTypeID === CHAR) field.dataTypeID = TEXT;
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const index of characters) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  return adapter;
}
