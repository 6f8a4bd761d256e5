import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { errorCode } from './error-code.ts';

/** A process that runs now. */
export interface RunningProcess {
  /** The same for the whole life of a process, and another for a later one that gets the same number. */
  readonly identity: string;
  readonly command: string;
}

/** The process of that number, or undefined where there is none or only its remains (a zombie). */
export function runningProcess(pid: number): RunningProcess | undefined {
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

/** proc(5). The start is counted in clock ticks since boot, so a change of the wall clock does not touch it. */
function fromProc(pid: number): RunningProcess | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field, the name, may hold spaces and brackets; state is the third, the start the twenty-second.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return { identity: `${pid} ${fields[19] ?? ''} ${boot}`, command };
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes(errorCode(error))) return undefined;
    throw error;
  }
}

function fromPs(pid: number): RunningProcess | undefined {
  const { stdout } = spawnSync('ps', ['-ww', '-p', String(pid), '-o', 'stat=', '-o', 'lstart=', '-o', 'args='], {
    encoding: 'utf8',
    env: { PATH: '/bin:/usr/bin', LC_ALL: 'C', TZ: 'UTC' },
  });
  const [, state, start, command] = /^\s*(\S+)\s+(\w+ \w+ +\d+ [\d:]+ \d+)\s+(.*)/.exec(stdout) ?? [];
  if (state === undefined || start === undefined || command === undefined || state.startsWith('Z')) return undefined;
  return { identity: `${pid} ${start}`, command };
}
