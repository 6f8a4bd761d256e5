// Where records live, and how a selection of them is read. Prisma, SQL and PostgreSQL do not leave this folder.
export { createPool, createPrisma } from './connection.ts';
export type { Engine, EngineOptions } from './engine/engine.ts';
export { openEngine } from './engine/open-engine.ts';
