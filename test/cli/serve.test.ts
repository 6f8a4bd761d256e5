import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeFolder, openDatabaseUrl, type Place, type Running, runOnrecord, startOnrecord } from './run-onrecord.ts';

const workplace = makeFolder();
let database: Awaited<ReturnType<typeof openDatabaseUrl>>;
let place: Place;
let running: Running;
let url: string;

beforeAll(async () => {
  database = await openDatabaseUrl();
  place = { ...workplace, environment: { DATABASE_URL: database.databaseUrl, PORT: '0' } };
  running = startOnrecord(['serve', '--json'], place);
  ({ url } = JSON.parse(await running.until(/\n/)) as { url: string });
});
afterAll(async () => {
  running.child.kill('SIGKILL');
  await database.close();
  workplace.remove();
});

test('a server says where it is, and answers from the seeds', async () => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ person(slug: \\"wang-yi\\") { statements { totalCount } } }"}',
  });
  expect(await answer.json()).toEqual({ data: { person: { statements: { totalCount: 6 } } } });
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
});

test('a port that is taken ends the next server with a line that says what to do', async () => {
  const port = new URL(url).port;
  const { exitCode, stdout, stderr } = await runOnrecord(['serve', '--no-seed', '--port', port], place);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(/^onrecord: Port \d+ of 127\.0\.0\.1 is taken by another program\. Stop it, or .+\n$/);
});

test('people are told which addresses to open, and how to stop', async () => {
  const other = startOnrecord(['serve', '--no-seed'], place);
  const said = await other.until(/Ctrl\+C stops it/);
  expect(said).toMatch(/ http:\/\/localhost:\d+\/ /);
  expect(said).toMatch(/ http:\/\/localhost:\d+\/graphiql /);
  other.child.kill('SIGINT');
  expect(await other.ended).toMatchObject({ exitCode: 0, stderr: '' });
});

test('told to stop, a server answers what is in flight and ends well', async () => {
  const body = '{"query":"{ country(slug: \\"iran\\") { name } }"}';
  const head = `POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let answer = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    answer += chunk;
  });
  const hungUp = new Promise((resolve) => socket.once('close', resolve));

  // The request has begun, and its last part comes after the signal.
  await new Promise<void>((resolve) =>
    socket.write(head + body.slice(0, 10), () => {
      resolve();
    }),
  );
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  running.child.kill('SIGTERM');
  await untilRefused(url);
  socket.write(body.slice(10));

  await hungUp;
  expect(answer).toContain('{"data":{"country":{"name":"Iran"}}}');
  const { exitCode, stdout, stderr } = await running.ended;
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatch(/\{"event":"stopped"\}\n$/);
});

async function untilRefused(address: string): Promise<void> {
  while (
    await fetch(`${address}/health/live`).then(
      () => true,
      () => false,
    )
  ) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
