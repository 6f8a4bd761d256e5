import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { ask, startServer } from './start-server.ts';

async function health(url: string): Promise<unknown> {
  const answer = await fetch(url);
  return [answer.status, await answer.json()];
}

test('a server is live and ready', async () => {
  const server = await startServer();
  expect(await health(`${server.url}/health/live`)).toEqual([200, { status: 'ok' }]);
  expect(await health(`${server.url}/health/ready`)).toEqual([200, { status: 'ok' }]);
  await server.stop();
});

test('a server whose database is away is live but not ready', async () => {
  const server = await startServer({ ping: () => Promise.reject(new Error('gone')) });
  expect(await health(`${server.url}/health/live`)).toEqual([200, { status: 'ok' }]);
  expect(await health(`${server.url}/health/ready`)).toEqual([503, { status: 'unavailable' }]);
  await server.stop();
});

test('a database that does not answer is away', async () => {
  const server = await startServer({ ping: () => new Promise(() => undefined) });
  expect(await health(`${server.url}/health/ready`)).toEqual([503, { status: 'unavailable' }]);
  await server.stop();
});

test('a question in flight is answered when the server stops, and no new one is taken', async () => {
  const server = await startServer();
  const inFlight = ask(server.url, '{ slow(milliseconds: 500) }');
  await wait(100);
  const stopping = Promise.all([server.stop(), server.stop()]);
  await wait(100);
  await expect(ask(server.url, '{ __typename }')).rejects.toThrow('fetch failed');
  expect(await (await inFlight).json()).toEqual({ data: { slow: 500 } });
  await stopping;
});

test('a port that is taken is said in a line that tells what to do', async () => {
  const first = await startServer();
  const port = Number(new URL(first.url).port);
  await expect(startServer({ settings: { port } })).rejects.toMatchObject({
    code: 'BAD_SETTINGS',
    message: `Port ${port} of 127.0.0.1 is taken by another program. Stop it, or set PORT to another, such as ${port + 1}.`,
  });
  await first.stop();
});

test('an address of another machine is said in a line that tells what to do', async () => {
  await expect(startServer({ settings: { host: '192.0.2.1' } })).rejects.toMatchObject({
    code: 'BAD_SETTINGS',
    message: expect.stringContaining('192.0.2.1 is no address of this machine'),
  });
});
