import { tellFailure } from './failure.ts';
import { createProgram } from './program.ts';
import type { Terminal } from './terminal.ts';

/** Runs one command, and answers with the exit code of the process. */
export async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  leaveWhenNobodyReads(terminal);
  try {
    await createProgram(terminal).parseAsync(words, { from: 'user' });
    return 0;
  } catch (thrown) {
    // Asked of the words themselves, since what failed may be reading them.
    const telling = { json: words.includes('--json'), verbose: words.includes('--verbose') };
    return tellFailure(thrown, telling, terminal);
  }
}

/** `onrecord query … | head` closes the pipe before all is written; that is no failure. */
function leaveWhenNobodyReads({ stdout }: Terminal): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
