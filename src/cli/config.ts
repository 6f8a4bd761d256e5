import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { ErrorCode, OnrecordError } from '#domain';
import { logLevels } from './log.ts';

const wholeNumber = (least: number, most: number, or = '') => {
  const demand = `must be a whole number from ${least} to ${most}${or}`;
  const digits = z.string().regex(/^\d{1,10}$/, { error: demand, abort: true });
  return digits.transform(Number).refine((number) => least <= number && number <= most, demand);
};
const MOST_WORKERS = 64;
const asMany = (text: string): string =>
  text === 'auto' ? String(Math.min(availableParallelism(), MOST_WORKERS)) : text;
const yesOrNo = z.stringbool({ error: 'must be yes or no' });

/** Every setting by the name of its environment variable. What has no value here has its default where it is used. */
const variables = z.object({
  /** The PostgreSQL to use. Without one, an embedded one is started. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
    .optional(),
  /** The folder of the embedded database: beside the work it belongs to, as `.git` is. */
  ONRECORD_DATA: z
    .string()
    .default('.onrecord')
    .transform((folder) => path.resolve(folder)),
  HOST: z.string().optional(),
  PORT: wholeNumber(0, 65_535).optional(),
  /** How many processes serve; `auto` is one for each processor. */
  WORKERS: z
    .string()
    .transform(asMany)
    .pipe(wholeNumber(1, MOST_WORKERS, ', or auto'))
    .default(1),
  /** Whether Apollo Sandbox and GraphiQL are shown. In production they are not, unless this says so. */
  ONRECORD_EXPLORERS: yesOrNo.optional(),
  ONRECORD_INTROSPECTION: yesOrNo.optional(),
  /** Origins whose web pages may read answers, separated by commas or blanks. */
  ONRECORD_ORIGINS: z
    .string()
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .optional(),
  /** The largest request body, in bytes. */
  ONRECORD_BODY_LIMIT: wholeNumber(1_000, 100_000_000).optional(),
  ONRECORD_LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
  /** Whoever shows it may have articles taken in. Without one, nobody may. */
  ONRECORD_TOKEN: z
    .string()
    .regex(/^[\w.~+/-]{16,200}=*$/, 'must have 16 to 200 letters, digits or - . _ ~ + /')
    .optional(),
  /** Whether articles may be given by their address. Unless this says so, they may not. */
  ONRECORD_INGEST_URLS: yesOrNo.optional(),
  NODE_ENV: z.string().optional(),
});

/** The checked settings of a command. */
export type Settings = z.infer<typeof variables>;

type Variable = keyof Settings;
type Texts = Readonly<Record<string, string | undefined>>;

/** What a person says on the command line, as Commander names it, and the setting that it is. */
const flags = {
  databaseUrl: { variable: 'DATABASE_URL', flag: '--database-url' },
  data: { variable: 'ONRECORD_DATA', flag: '--data' },
  host: { variable: 'HOST', flag: '--host' },
  port: { variable: 'PORT', flag: '--port' },
  workers: { variable: 'WORKERS', flag: '--workers' },
  logLevel: { variable: 'ONRECORD_LOG_LEVEL', flag: '--log-level' },
} as const satisfies Record<string, { variable: Variable; flag: string }>;

/** The flags of a command that are settings. */
export type Flags = { readonly [flag in keyof typeof flags]?: string };

/**
 * Reads the settings of a command: flags win over the environment, and the environment over the file `.env` in the
 * working folder. An empty value is none. No other module reads the environment.
 * @throws OnrecordError BAD_SETTINGS that tells all problems at once. It repeats no value: some are secret.
 */
export function readSettings(given: Flags): Settings {
  const sources = [
    fromFlags(given),
    fromEnvironment(process.env, 'the environment'),
    fromEnvironment(dotEnv(), '.env'),
  ];
  const names = Object.keys(variables.shape);
  const found = new Map(names.map((name) => [name, sources.find(({ texts }) => texts[name])] as const));
  const texts = Object.fromEntries(names.map((name) => [name, found.get(name)?.texts[name]]));
  const { data, error } = variables.safeParse(texts);
  if (data !== undefined) return data;
  const problems = error.issues.map(({ path: [name], message }) => {
    const variable = String(name);
    return `${found.get(variable)?.nameOf(variable) ?? variable} ${message}`;
  });
  throw new OnrecordError(ErrorCode.BAD_SETTINGS, problems.join('; '));
}

interface Source {
  readonly texts: Texts;
  /** How a problem with a setting from here names it. */
  readonly nameOf: (variable: string) => string;
}

function fromFlags(given: Flags): Source {
  const entries = Object.entries(flags).map(([name, { variable, flag }]) => ({
    variable,
    flag,
    text: given[name as keyof Flags],
  }));
  return {
    texts: Object.fromEntries(entries.map(({ variable, text }) => [variable, text])),
    nameOf: (variable) => entries.find((entry) => entry.variable === variable)?.flag ?? variable,
  };
}

function fromEnvironment(texts: Texts, where: string): Source {
  return { texts, nameOf: (variable) => `${variable} in ${where}` };
}

function dotEnv(): Texts {
  try {
    return parseEnv(readFileSync('.env', 'utf8'));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new OnrecordError(ErrorCode.BAD_SETTINGS, 'The file .env in this folder cannot be read.', { cause });
  }
}
