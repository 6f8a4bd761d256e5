// Where records live, and how a selection of them is read. Prisma, SQL and PostgreSQL do not leave this folder.
export { createPool, createPrisma } from './connection.ts';
export { openStore } from './open-store.ts';
export type { Explanation, ExplanationFormat } from './read/explanation.ts';
export { type Constancy, constant, type Input, type Variables } from './read/input.ts';
export type { RootSelection } from './read/plan.ts';
export { Reader } from './read/reader.ts';
export type { Reference, Root } from './read/root.ts';
export type { Selection } from './read/selection.ts';
export type { Store } from './store.ts';
export { createWriter } from './write/create-writer.ts';
export type {
  LinkedArticle,
  LinkedMembership,
  LinkedPosition,
  LinkedStatement,
  NewActor,
  Newcomers,
  NewTopic,
} from './write/linked-article.ts';
export type {
  ArticleOutcome,
  ArticleWritten,
  IngestRequest,
  KnownNames,
  RecordWriter,
  ReferenceIssue,
  ReferenceOutcome,
} from './write/record-writer.ts';
