import type { Server } from 'node:http';

/** Serves on a free port of this machine, and says where, as `onrecord serve --json` does. */
export function listen(server: Server, path: string): void {
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('a server without a port');
    say(`http://127.0.0.1:${address.port}${path}`);
  });
}

export function say(url: string): void {
  process.stdout.write(`${JSON.stringify({ event: 'serving', url })}\n`);
}
