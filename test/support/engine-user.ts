import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

type Message = Readonly<Record<string, unknown>>;

/** Another process that uses the private PostgreSQL of a folder: engine-user.mjs. */
export interface EngineUser {
  /** What it said when it had opened the engine, or could not. */
  readonly opening: Promise<Message>;
  /** Has it run a statement. */
  query(statement: string): Promise<Message>;
  /** Has it close its engine, and waits for its end. */
  leave(): Promise<void>;
  /** Ends it at once, with no chance to close anything. */
  kill(): Promise<void>;
}

export function startEngineUser(dataFolder: string, architecture?: string): EngineUser {
  const script = path.join(import.meta.dirname, 'engine-user.mjs');
  const child = spawn(process.execPath, [script, dataFolder, ...(architecture === undefined ? [] : [architecture])], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<Message> => {
    const line = await lines.next();
    if (line.done === true) throw new Error('the process ended without a word');
    return JSON.parse(line.value) as Message;
  };
  const ended = untilEnded(child);
  return {
    opening: next(),
    query(statement) {
      child.stdin.write(`${statement}\n`);
      return next();
    },
    leave() {
      child.stdin.end();
      return ended;
    },
    kill() {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

function untilEnded(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
}
