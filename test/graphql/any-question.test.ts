import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openTestGraph } from '../support/open-test-graph.ts';
import { expected } from './oracle/expected.ts';
import { type Printed, printQuestion, type Style } from './oracle/print-question.ts';
import { putCursors } from './oracle/put-cursors.ts';
import { type Item, ofOneShape, type Turn } from './oracle/question.ts';
import { QuestionArbitrary } from './oracle/question-arbitrary.ts';
import { type Walk, walkBothWays } from './oracle/walk.ts';
import { answering, type World, worldOf } from './oracle/world.ts';

// Records and questions are made up from a seed; what the server answers is held against a search in memory.
// More of them: ORACLE_SEED=2 ORACLE_RECORDS=100 ORACLE_QUESTIONS=500 npm test -- any-question
const setting = (name: string, usual: number): number => Number(process.env[name] ?? usual);
const SEED = setting('ORACLE_SEED', 1);
const RECORDS = setting('ORACLE_RECORDS', 6);
const QUESTIONS = setting('ORACLE_QUESTIONS', 150);
const WALKS = Math.ceil(QUESTIONS / 4);
const PATIENCE = 3_600_000;

const testGraph = await openTestGraph();
afterAll(() => testGraph.close());
const { schema, database } = testGraph;
const answerTo = answering(testGraph);

const TURNS: readonly Turn[] = [0, 1];

/** What failed, as one would ask it. */
const told = ({ source, variables }: Printed, turn: Turn): string =>
  `\n${source}\n\nvariables: ${JSON.stringify(variables[turn], null, 2)}\n`;

/** Asks a document once or, with variables, twice, and holds each answer against the record in memory. */
async function check({ graph, root, cursors }: World, items: readonly Item[], style: Style): Promise<void> {
  const printed = printQuestion(schema, await putCursors({ schema, cursors }, items), style);
  database.forget();
  for (const turn of style === 'LITERALS' ? TURNS.slice(0, 1) : TURNS) {
    const answer = await answerTo(printed.source, printed.variables[turn]);
    const wanted = expected({ schema, graph, turn, cursorOf: cursors.of }, root, items);
    try {
      expect(answer).toEqual(wanted);
    } catch (error) {
      throw new Error(`${told(printed, turn)}${String(error)}`, { cause: error });
    }
  }
  if (style !== 'LITERALS' && ofOneShape(items)) expect(new Set(database.sent.map(({ text }) => text)).size).toBe(1);
}

describe.each(Array.from({ length: RECORDS }, (_, index) => SEED * 1000 + index))('a record made from %i', (seed) => {
  test(
    'is asked anything, and answers as a search in memory does',
    async () => {
      const world = await worldOf(testGraph, seed);
      const questions = new QuestionArbitrary(schema, world.graph).question();
      const styles = fc.constantFrom<Style>('LITERALS', 'ARGUMENTS', 'OPERANDS');
      const property = fc.asyncProperty(questions, styles, (items, style) => check(world, items, style));
      await fc.assert(property, { seed, numRuns: QUESTIONS });
    },
    PATIENCE,
  );

  test(
    'is walked from page to page, forwards and backwards',
    async () => {
      const world = await worldOf(testGraph, seed);
      const walks = new QuestionArbitrary(schema, world.graph).walk();
      const property = fc.asyncProperty(walks, (walk: Walk) => walkBothWays(testGraph, world, walk));
      await fc.assert(property, { seed, numRuns: WALKS });
    },
    PATIENCE,
  );
});
