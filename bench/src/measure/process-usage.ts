import { readdirSync, readFileSync } from 'node:fs';

/** What processes have used, as far as the system tells: Linux does, in /proc (proc(5)). */
export interface ProcessUsage {
  /** Processor time, in seconds, of a process and all its children, also those that have ended. */
  readonly processorSeconds: number;
  /** Memory that a process and its children have now, in megabytes; what they share counts for each. */
  readonly megabytes: number;
}

/** Fields of /proc/<pid>/stat after the name of the program, counted from 0. */
const PARENT = 1;
const TIMES = [11, 12, 13, 14];
const TICKS_A_SECOND = 100;

function statOf(processId: number | string): number[] | undefined {
  try {
    const text = readFileSync(`/proc/${processId}/stat`, 'utf8');
    return text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
  } catch {
    // It has ended meanwhile.
    return undefined;
  }
}

function megabytesOf(processId: number): number {
  try {
    const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${processId}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}

/** The children of each process that has any, from one look at all processes. */
function families(): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = statOf(name)?.[PARENT] ?? 0;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [Number(name)]);
    else siblings.push(Number(name));
  }
  return children;
}

/** @returns undefined where the system does not tell */
export function usageOf(processId: number | undefined): ProcessUsage | undefined {
  if (processId === undefined || statOf(processId) === undefined) return undefined;
  const children = families();
  const family = (one: number): number[] => [one, ...(children.get(one) ?? []).flatMap(family)];
  const usages = family(processId).map((one) => ({
    processorSeconds: TIMES.reduce((sum, field) => sum + (statOf(one)?.[field] ?? 0), 0) / TICKS_A_SECOND,
    megabytes: megabytesOf(one),
  }));
  return usages.reduce((sum, usage) => ({
    processorSeconds: sum.processorSeconds + usage.processorSeconds,
    megabytes: sum.megabytes + usage.megabytes,
  }));
}

/** Processor time that the whole machine has used, in seconds. */
export function machineProcessorSeconds(): number | undefined {
  try {
    const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n', 1);
    const [, user = 0, nice = 0, system = 0, , , interrupts = 0, softInterrupts = 0] = line.split(/\s+/).map(Number);
    return (user + nice + system + interrupts + softInterrupts) / TICKS_A_SECOND;
  } catch {
    return undefined;
  }
}
