import { createServer, type IncomingMessage } from 'node:http';
import { listen } from '../listen.ts';
import { createPipeline, createPool, type Run, type Statement } from './database.ts';
import { plainStatements } from './plain-statements.ts';
import { tunedStatements } from './tuned-statements.ts';
import { type OperationName, type Variables, values } from './values.ts';

// The least that a server can do: the request's JSON is read, the operation is known by its name, one statement that a
// person has written is run, and the text that it gives is sent on as it is. Nothing is validated.

const texts = process.argv.includes('--tuned') ? tunedStatements : plainStatements;

const statementOf = (name: OperationName, variables: Variables): Statement => ({
  name,
  text: texts[name],
  values: values[name](variables),
});

const run: Run = process.argv.includes('--tuned')
  ? await createPipeline(
      (Object.keys(values) as OperationName[]).map((name) => statementOf(name, { words: 'no such words' })),
    )
  : createPool();

/** The statement for a body: `{"query": "query Name(…", "variables": {…}}`. */
function read(body: string): Statement {
  const { query, variables } = JSON.parse(body) as { query: string; variables: Variables };
  const name = query.slice('query '.length, query.indexOf('('));
  if (!Object.hasOwn(values, name)) throw new Error(`no operation of the benchmark: ${name}`);
  return statementOf(name as OperationName, variables);
}

function whole(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      resolve(chunks.length === 1 ? String(chunks[0]) : Buffer.concat(chunks).toString());
    });
    request.on('error', reject);
  });
}

async function answer(request: IncomingMessage): Promise<string> {
  try {
    return `{"data":${await run(read(await whole(request)))}}`;
  } catch (error) {
    return JSON.stringify({ errors: [{ message: String(error) }] });
  }
}

const server = createServer((request, response) => {
  void answer(request).then((text) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
    response.end(text);
  });
});
listen(server, '/graphql');
