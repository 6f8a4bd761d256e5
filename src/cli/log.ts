import type { Log } from '#server';

/** How much is told, from nothing to everything. */
export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
type LogLevel = (typeof logLevels)[number];

/** Where a log goes, what it leaves out, and in which form. */
export interface LogOptions {
  readonly level: LogLevel;
  /** One JSON object a line, for programs; else plain lines, for people. */
  readonly json: boolean;
  /** Which of several processes tells it. */
  readonly worker?: number | undefined;
  readonly write: (line: string) => void;
}

/** A log of lines, each with its time, its level and, among workers, whose it is. */
export function createLog({ level, json, worker, write }: LogOptions): Log {
  const whose = worker === undefined ? '' : ` worker ${worker}:`;
  const tell = (messageLevel: LogLevel) => (message: string) => {
    if (logLevels.indexOf(messageLevel) > logLevels.indexOf(level)) return;
    const time = new Date().toISOString();
    write(
      json
        ? `${JSON.stringify({ time, level: messageLevel, worker, message })}\n`
        : `${time} ${messageLevel}${whose} ${message}\n`,
    );
  };
  return { error: tell('error'), warn: tell('warn'), info: tell('info'), debug: tell('debug') };
}
