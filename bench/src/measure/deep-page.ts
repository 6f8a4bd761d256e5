import { ask } from '../contenders/ask.ts';
import type { RunningServer } from '../contenders/running-server.ts';
import type { LoadGenerator } from '../load/load-generator.ts';
import type { Operation } from '../questions/question.ts';
import type { Figure } from '../report/results.ts';
import { latencyRatio } from './latency.ts';

const PAGE = 20;
const STEP = 100;
const DEEPEST_PAGE = 10_000;

const walk =
  'query Walk($first: Int, $after: String) { statements(first: $first, after: $after) { pageInfo { endCursor } } }';
const page = `query Page($after: String) {
  statements(first: ${PAGE}, after: $after) { nodes { id text saidAt speaker { name } issues { name } } }
}`;

/** How much longer the 10,000th page of all statements takes than the first, or the last one where there are fewer. */
export async function measureDeepPage(server: RunningServer, load: LoadGenerator, statements: number): Promise<Figure> {
  const number = Math.min(DEEPEST_PAGE, Math.floor(statements / PAGE));
  const after = await cursorAfter(server, (number - 1) * PAGE);
  const operations = (cursor: string | null): Operation[] => [{ query: page, variables: { after: cursor } }];
  const deep = { server, operations: operations(after) };
  const first = { server, operations: operations(null) };
  const title = `page ${number.toLocaleString('en')} of all statements against the first, p50`;
  return { name: 'deep-page', title, value: await latencyRatio(load, deep, first), unit: '×' };
}

async function cursorAfter({ url }: RunningServer, rows: number): Promise<string | null> {
  let after: string | null = null;
  for (let left = rows; left > 0; left -= STEP) {
    const { data } = await ask(url, { query: walk, variables: { first: Math.min(STEP, left), after } });
    after = (data as { statements: { pageInfo: { endCursor: string } } }).statements.pageInfo.endCursor;
  }
  return after;
}
