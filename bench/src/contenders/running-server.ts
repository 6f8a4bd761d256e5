import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Command, Contender } from './contender.ts';

/** A contender at work. */
export interface RunningServer {
  readonly contender: Contender;
  /** Where it takes operations. */
  readonly url: URL;
  readonly processId: number;
  /** Asks it to stop, and waits until it has. May be called again. */
  stop(): Promise<void>;
}

const START_TIMEOUT_MILLISECONDS = 60_000;
const STOP_TIMEOUT_MILLISECONDS = 10_000;
/** Enough of what a failing server writes to see why. */
const KEPT_CHARACTERS = 4_000;

/** @throws Error with what the server wrote, where it ends or says nothing instead of serving */
export async function startServer(contender: Contender, command: Command): Promise<RunningServer> {
  const child = spawn(command.program, command.arguments, {
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production', TZ: 'UTC', ...command.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said = (said + String(chunk)).slice(-KEPT_CHARACTERS);
  });
  const ended = once(child, 'close');
  const stopWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', stopWithUs);
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MILLISECONDS);
    await ended;
    clearTimeout(timer);
    process.off('exit', stopWithUs);
  };
  const failure = (why: string): Error => new Error(`${contender.title} ${why}\n${said}`.trimEnd());
  const timer = setTimeout(() => child.kill('SIGKILL'), START_TIMEOUT_MILLISECONDS);
  for await (const line of createInterface(child.stdout)) {
    const url = servingUrl(line);
    if (url === undefined || child.pid === undefined) continue;
    clearTimeout(timer);
    child.stdout.resume();
    return { contender, url, processId: child.pid, stop };
  }
  clearTimeout(timer);
  await ended;
  throw failure(`ended with ${child.exitCode ?? child.signalCode ?? 'nothing'} before it served`);
}

/** Where a line says that a server serves; undefined where it says something else. */
function servingUrl(line: string): URL | undefined {
  if (!line.startsWith('{')) return undefined;
  const { event, url } = JSON.parse(line) as { event?: string; url?: string };
  return event === 'serving' && url !== undefined ? new URL(url) : undefined;
}
