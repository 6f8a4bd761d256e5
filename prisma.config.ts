import path from 'node:path';
import { defineConfig } from 'prisma/config';

// Prisma's own schema engine is a download that many networks block. Its place is taken by the WASM build of the
// same engine, which comes from the npm registry.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= path.resolve(import.meta.dirname, 'bin/schema-engine.mjs');

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? '' },
});
