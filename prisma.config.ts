import path from 'node:path';
import { defineConfig } from 'prisma/config';

// Prisma's own schema engine is a download that many networks block. Its place is taken by the WASM build of the
// same engine, which comes from the npm registry.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= path.resolve(import.meta.dirname, 'bin/schema-engine.mjs');

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // With no server of one's own, the private PostgreSQL of this folder, which bin/schema-engine.mjs knows how to open.
  datasource: { url: process.env['DATABASE_URL'] ?? `embedded:${process.env['ONRECORD_DATA'] ?? '.onrecord'}` },
});
