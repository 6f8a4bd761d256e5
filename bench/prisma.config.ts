import { defineConfig } from 'prisma/config';

// Only clients are generated here, which needs no schema engine: any file that is there keeps Prisma from fetching one.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath;

export default defineConfig({ schema: 'prisma/schema.prisma' });
