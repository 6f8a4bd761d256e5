import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Milliseconds in a tick of the kernel's clock (proc(5), sysconf(_SC_CLK_TCK)). */
const TICK = 10;

/**
 * The processor time that the private PostgreSQL of a data folder has used, all its processes together, in milliseconds;
 * null on a system that does not tell.
 */
export function serverTime(dataFolder) {
  try {
    const [postmaster] = readFileSync(path.join(dataFolder, 'postgresql/cluster/postmaster.pid'), 'utf8').split('\n');
    const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return processes.map(readTimes).reduce((sum, one) => sum + ticksOf(one, postmaster), 0) * TICK;
  } catch {
    return null;
  }
}

/** The processor time that the main thread of this process has used, in milliseconds; null on such a system. */
export function mainThreadTime() {
  const { fields } = readTimes(`self/task/${process.pid}`);
  return fields.length === 0 ? null : (Number(fields[11]) + Number(fields[12])) * TICK;
}

/** The fields of /proc/[pid]/stat after the name, which may hold anything; of one that has just ended, none. */
function readTimes(pid) {
  try {
    const [, fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?=[A-Z] )/);
    return { pid, fields: fields.split(' ') };
  } catch {
    return { pid, fields: [] };
  }
}

/** Those that have ended are counted by the postmaster, their parent. */
function ticksOf({ pid, fields }, postmaster) {
  const [, parent] = fields;
  const [own, ended] = [fields.slice(11, 13), fields.slice(13, 15)];
  const counted = pid === postmaster ? [...own, ...ended] : parent === postmaster ? own : [];
  return counted.reduce((sum, ticks) => sum + Number(ticks), 0);
}
