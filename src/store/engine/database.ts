import pg from 'pg';
import type { Engine } from './engine.ts';

type Connection = Engine['connection'];

/** The same server, another database of it. */
export function toDatabase(connection: Connection, name: string): Connection {
  if (connection.connectionString === undefined) return { ...connection, database: name };
  const url = new URL(connection.connectionString);
  url.pathname = `/${encodeURIComponent(name)}`;
  return { ...connection, connectionString: url.href };
}

/** Makes a database, empty or, in milliseconds, as a copy of one that nobody is connected to. */
export async function createDatabase(connection: Connection, name: string, template = 'template0'): Promise<void> {
  await run(
    connection,
    `CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE ${pg.escapeIdentifier(template)} ENCODING 'UTF8'`,
  );
}

/** Removes a database, whoever is connected to it. */
export async function dropDatabase(connection: Connection, name: string): Promise<void> {
  await run(connection, `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
}

async function run(connection: Connection, statement: string): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
