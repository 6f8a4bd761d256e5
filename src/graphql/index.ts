// How records are asked for: the types of the graph, and what an operation asks of the store.
export type { Context } from './context.ts';
export { formatError } from './failure.ts';
export { schemaSdl } from './federation/sdl.ts';
export { createSchema } from './schema.ts';
export { answerText } from './selection/answer-text.ts';
export { explainQuestion } from './selection/explain-question.ts';
