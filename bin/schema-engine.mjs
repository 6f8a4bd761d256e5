#!/usr/bin/env node
// Stands in for the schema engine that Prisma's command line would download (see prisma.config.ts): the same JSON-RPC
// over standard input and output, answered by the WASM build of the same engine. With it `prisma migrate` and
// `prisma db` work without a network, on a server as on a private PostgreSQL. Needs `npm run build`, except to tell its
// version, which is all that `prisma generate` asks for. The protocol is not documented: it is that of Prisma 7.10.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
    version: { type: 'boolean', short: 'v' },
    'enabled-preview-features': { type: 'string' },
    'extension-types': { type: 'string' },
  },
});

if (values.version) {
  process.stdout.write('schema-engine-wasm\n');
  process.exit(0);
}

/** The codes by which Prisma knows why a database cannot be reached. */
const CODES = { '28P01': 'P1000', 28000: 'P1000', ECONNREFUSED: 'P1001', ENOTFOUND: 'P1001', '3D000': 'P1003' };

/** Methods that, in the WASM build, find their shadow database only where `devDiagnostic` has just made it. */
const AFTER_DIAGNOSTIC = new Set(['createMigration', 'evaluateDataLoss']);

// Heard from the start: readline drops the lines that come while nobody listens.
const requests = [];
let serve = (request) => requests.push(request);
const input = createInterface({ input: process.stdin });
input.on('line', (line) => serve(JSON.parse(line)));
const inputEnds = new Promise((resolve) => input.once('close', resolve));
// How the command line ends its engine.
const isTold = new Promise((resolve) => process.once('SIGTERM', resolve));

await main().catch(fail);

async function main() {
  const url = JSON.parse(values.datasource ?? '{}').url ?? '';
  const [, command] = positionals;
  if (command === 'create-database') await create(url);
  else {
    const database = await open(url);
    try {
      if (command === undefined) await answer(database);
    } finally {
      await database.close();
    }
  }
  process.exit(0);
}

async function open(url) {
  const { openEngine } = await import('../dist/store/engine/open-engine.js');
  const dataFolder = /^embedded:(.+)$/.exec(url)?.[1];
  return openEngine(dataFolder === undefined ? { databaseUrl: url, dataFolder: '' } : { dataFolder });
}

async function create(url) {
  const { createDatabase, toDatabase } = await import('../dist/store/engine/database.js');
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  await createDatabase(toDatabase({ connectionString: url }, 'postgres'), name);
}

async function answer(database) {
  const { withSchemaEngine } = await import('../dist/store/migration/schema-engine.js');
  const datamodels = values.datamodels?.map((file) => [file, readFileSync(file, 'utf8')]);
  const work = async (engine) => {
    let last = Promise.resolve();
    serve = (request) => {
      last = last.then(() => respond(engine, request));
    };
    for (const request of requests) serve(request);
    await Promise.race([inputEnds, isTold]);
    await last;
  };
  await withSchemaEngine(database.connection, work, datamodels === undefined ? {} : { datamodels });
}

async function respond(engine, { id, method, params }) {
  // The answer to our own request to print.
  if (method === undefined) return;
  try {
    send({ id, result: await call(engine, { id, method, params }) });
  } catch (error) {
    const data = { is_panic: false, message: error.message, meta: error.meta ?? null, error_code: error.code };
    send({ id, error: { code: 4466, message: error.message, data } });
  }
}

async function call(engine, { id, method, params }) {
  if (method === 'getDatabaseVersion') return engine.version(params);
  if (AFTER_DIAGNOSTIC.has(method)) {
    await engine.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters });
  }
  const result = (await engine[method](params)) ?? {};
  if (method !== 'diff' || result.stdout == null) return result;
  // The WASM build hands back what the binary has the command line print.
  send({ id: `print-${id}`, method: 'print', params: { content: result.stdout } });
  return { exitCode: result.exitCode, stdout: null };
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

function fail(error) {
  const code = error.cause?.code ?? error.code;
  const line = {
    level: 'ERROR',
    target: 'schema_engine::logger',
    timestamp: new Date().toISOString(),
    fields: { message: error.message, is_panic: false, error_code: CODES[code] ?? code },
  };
  // The command line skips the first line, where the binary says how it was called.
  process.stderr.write(`schema-engine-wasm\n${JSON.stringify(line)}\n`);
  // It has to read that before it sees the end.
  setTimeout(() => process.exit(1), 200);
}
