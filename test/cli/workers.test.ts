import { existsSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeFolder, openDatabaseUrl, type Running, runOnrecord, startOnrecord } from './run-onrecord.ts';

const workplace = makeFolder();
const started: Running[] = [];

function serve(...words: string[]): Running {
  const running = startOnrecord(['serve', '--workers', '2', '--json', '--log-level', 'debug', ...words], workplace);
  started.push(running);
  return running;
}

/** The processes of the workers that have begun to do something, in the order of their numbers. */
function processesThat(did: 'starts' | 'serves', log: string): number[] {
  const pattern = new RegExp(`Worker (\\d+) \\(process (\\d+)\\) ${did}`, 'g');
  const found = [...log.matchAll(pattern)].map(([, worker, process]) => [Number(worker), Number(process)] as const);
  return found.toSorted(([one], [other]) => one - other).map(([, process]) => process);
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

const body = '{"query":"{ country(slug: \\"iran\\") { name } }"}';
const question = `POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
const answer = '{"data":{"country":{"name":"Iran"}}}';

/** A connection that stays open, so that all its questions go to the same worker. */
class Client {
  readonly #socket: Socket;
  readonly closed: Promise<void>;
  #received = '';

  constructor(url: string) {
    this.#socket = connect(Number(new URL(url).port), '127.0.0.1');
    this.#socket.setEncoding('utf8').on('error', () => undefined);
    this.#socket.on('data', (piece: string) => {
      this.#received += piece;
    });
    this.closed = new Promise((resolve) => {
      this.#socket.once('close', () => {
        resolve();
      });
    });
  }

  /** Resolves when it is answered, or the connection is closed. */
  async ask(): Promise<string> {
    this.send(question);
    while (!this.#received.includes(answer) && !this.#socket.closed) await moment();
    const received = this.#received;
    this.#received = '';
    return received;
  }

  send(piece: string): void {
    this.#socket.write(piece);
  }

  get received(): string {
    return this.#received;
  }

  get isOpen(): boolean {
    return !this.#socket.closed;
  }

  close(): void {
    this.#socket.destroy();
  }
}

const moment = () => new Promise((resolve) => setTimeout(resolve, 10));

let running: Running;
let url: string;
let workers: number[];

beforeAll(async () => {
  running = serve('--port', '0');
  ({ url } = JSON.parse(await running.until(/\n/)) as { url: string });
  workers = processesThat('serves', await running.until(/serves"(?:.|\n)+serves"/, 'stderr'));
});
afterAll(async () => {
  for (const { child } of started) child.kill('SIGKILL');
  await Promise.all(started.map(({ ended }) => ended));
  workplace.remove();
});

test('a killed worker takes only its own connections with it, and another process takes its place', async () => {
  const clients = [new Client(url), new Client(url)];
  for (const client of clients) expect(await client.ask()).toContain(answer);

  const [first = 0] = workers;
  process.kill(first, 'SIGKILL');
  await Promise.race(clients.map(({ closed }) => closed));
  const [left, ...others] = clients.filter(({ isOpen }) => isOpen);
  expect(others).toEqual([]);
  expect(await left?.ask()).toContain(answer);
  left?.close();

  const log = await running.until(/Worker 3 \(process \d+\) serves/, 'stderr');
  expect(log).toContain(`Worker 1 (process ${first}) ended: SIGKILL`);
  workers = processesThat('serves', log).slice(1);
  expect(new Set(workers).size).toBe(2);
  expect(workers.map(isAlive)).toEqual([true, true]);
  const client = new Client(url);
  expect(await client.ask()).toContain(answer);
  client.close();
});

test('a port that is taken ends them with one line that says what to do', async () => {
  const { port } = new URL(url);
  const words = ['serve', '--workers', '2', '--no-seed', '--port', port];
  const { exitCode, stdout, stderr } = await runOnrecord(words, workplace);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(/^onrecord: Port \d+ of 127\.0\.0\.1 is taken by another program\. Stop it, or .+\n$/);
});

test('more workers than the database has connections for are refused before they start', async () => {
  const database = await openDatabaseUrl();
  const words = ['serve', '--workers', '64', '--database-url', database.databaseUrl, '--port', '0'];
  const { exitCode, stdout, stderr } = await runOnrecord(words, workplace);
  await database.close();
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(
    /^onrecord: 65 processes want \d+ connections, and the database allows \d+: start fewer, .+\n$/,
  );
});

test('workers that die again and again end the server with a failure', async () => {
  const doomed = serve('--no-seed', '--port', '0');
  let deaths = 0;
  doomed.child.stderr?.on('data', (piece: string) => {
    for (const worker of processesThat('starts', piece)) {
      process.kill(worker, 'SIGKILL');
      deaths += 1;
    }
  });
  const { exitCode, stdout, stderr } = await doomed.ended;
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toMatch(/"message":"The workers die again and again, the last one by SIGKILL\. .+"/);
  expect(deaths).toBeGreaterThan(10);
  expect(processesThat('starts', stderr).filter(isAlive)).toEqual([]);
});

test('told to stop before they serve, they stop soon', async () => {
  const early = serve('--no-seed', '--port', '0');
  await early.until(/(?:.+starts.+\n){2}/, 'stderr');
  const told = performance.now();
  early.child.kill('SIGTERM');
  expect(await early.ended).toMatchObject({ exitCode: 143, stdout: '' });
  // Sooner than they would be killed who do not hear.
  expect(performance.now() - told).toBeLessThan(14_000);
});

test('told to stop, they answer what is in flight, and nothing of them is left', async () => {
  const pidFile = path.join(workplace.folder, '.onrecord', 'postgresql', 'cluster', 'postmaster.pid');
  expect(existsSync(pidFile)).toBe(true);
  const clients = [new Client(url), new Client(url)];
  // Each has had an answer, so each is with a worker, and is sending the next question.
  for (const client of clients) {
    expect(await client.ask()).toContain(answer);
    client.send(question.slice(0, -10));
  }
  running.child.kill('SIGTERM');
  while (
    await fetch(`${url}/health/live`).then(
      () => true,
      () => false,
    )
  )
    await moment();
  for (const client of clients) {
    client.send(question.slice(-10));
    await client.closed;
    expect(client.received).toContain(answer);
  }
  const { exitCode, stdout } = await running.ended;
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^\{"event":"serving",.+\}\n\{"event":"stopped"\}\n$/);
  expect(workers.filter(isAlive)).toEqual([]);
  expect(existsSync(pidFile)).toBe(false);
});
