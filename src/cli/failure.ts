import { CommanderError } from 'commander';
import { ErrorCode, OnrecordError } from '#domain';
import { Interrupted } from './interruption.ts';
import type { Terminal } from './terminal.ts';

/** A failure as it is told. */
export interface Failure {
  readonly code: string;
  /** What is wrong, where, and what to do, in one line. */
  readonly message: string;
  /** What was thrown, for whoever asks for stacks. */
  readonly cause?: unknown;
}

/** Several things went wrong. */
export class Failures extends Error {
  override readonly name = 'Failures';
  readonly all: readonly Failure[];

  constructor(all: readonly Failure[]) {
    super(all.map(({ message }) => message).join('\n'));
    this.all = all;
  }
}

/** How failures are told. */
export interface Telling {
  /** One JSON object a line, for programs. */
  readonly json: boolean;
  /** With the stack. */
  readonly verbose: boolean;
}

/**
 * Tells on standard error why a command failed, each failure in one line, and answers with the exit code of the
 * process: 0 where nothing did (help was asked for), 1 for a failure, 2 for wrong usage or settings.
 */
export function tellFailure(thrown: unknown, { json, verbose }: Telling, { stderr }: Terminal): number {
  for (const { code, message, cause } of failuresOf(thrown)) {
    stderr.write(json ? `${JSON.stringify({ error: { code, message } })}\n` : `onrecord: ${message}\n`);
    if (verbose && cause instanceof Error) stderr.write(`${stackOf(cause)}\n`);
  }
  return exitCodeOf(thrown);
}

/** What is told of whatever was thrown; nothing of an interruption or of help. */
export function failuresOf(thrown: unknown): readonly Failure[] {
  if (thrown instanceof OnrecordError) return [{ code: thrown.code, message: thrown.message, cause: thrown }];
  if (thrown instanceof Failures) return thrown.all;
  if (thrown instanceof Interrupted) return [];
  if (thrown instanceof CommanderError) return isHelp(thrown) ? [] : [failureOfUsage(thrown)];
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const firstLine = message.split('\n', 1)[0] ?? '';
  const told = `${firstLine} (a fault of ours; --verbose tells where)`;
  return [{ code: ErrorCode.INTERNAL_SERVER_ERROR, message: told, cause: thrown }];
}

/** Commander's messages may hold a second line with a suggestion. */
function failureOfUsage({ message }: CommanderError): Failure {
  const said = message.replace(/^error: /, '').replaceAll('\n', ' ');
  return { code: ErrorCode.BAD_SETTINGS, message: `${said}. See --help.` };
}

/** Help and version end a command by throwing, also where it was shown because no command was given. */
function isHelp({ code }: CommanderError): boolean {
  return code.startsWith('commander.help') || code === 'commander.version';
}

function exitCodeOf(thrown: unknown): number {
  if (thrown instanceof Interrupted) return thrown.exitCode;
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
  return thrown instanceof OnrecordError && thrown.code === ErrorCode.BAD_SETTINGS ? 2 : 1;
}

function stackOf({ stack, message, cause }: Error): string {
  return (stack ?? message) + (cause instanceof Error ? `\ncaused by ${stackOf(cause)}` : '');
}
