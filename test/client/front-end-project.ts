import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const repository = path.resolve(import.meta.dirname, '../..');
const packages = path.join(repository, 'node_modules');

/** What came of running a program: all that it said, whether it failed or not. */
export interface Outcome {
  readonly failed: boolean;
  readonly said: string;
}

/** A project of somebody who uses us: a folder of its own, in which our package and the usual tools are installed. */
export interface FrontEndProject {
  write(files: Readonly<Record<string, string>>): void;
  read(file: string): string;
  /** Runs graphql-codegen with the project's codegen.yml. */
  codegen(environment?: Readonly<Record<string, string>>): Promise<Outcome>;
  /** Compiles all of the project as strictly as the compiler can. */
  compile(): Promise<Outcome>;
  /** Runs a compiled file. */
  run(file: string): Promise<Outcome>;
  remove(): void;
}

const SETTINGS = {
  compilerOptions: {
    target: 'es2023',
    lib: ['es2023', 'dom'],
    module: 'nodenext',
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    // Our declarations are checked, those of the language are not.
    skipDefaultLibCheck: true,
  },
};

export function startProject(): FrontEndProject {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'onrecord-front-end-'));
  const write: FrontEndProject['write'] = (files) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
  };
  write({ 'package.json': '{ "type": "module" }', 'tsconfig.json': JSON.stringify(SETTINGS) });
  mkdirSync(path.join(folder, 'node_modules'));
  symlinkSync(repository, path.join(folder, 'node_modules/onrecord'));
  for (const name of ['@graphql-codegen', '@graphql-typed-document-node']) {
    symlinkSync(path.join(packages, name), path.join(folder, 'node_modules', name));
  }
  const run = (file: string, words: readonly string[] = [], environment: Readonly<Record<string, string>> = {}) =>
    runNode([path.resolve(folder, file), ...words], { cwd: folder, env: { ...process.env, ...PLAIN, ...environment } });
  return {
    write,
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    codegen: (environment) =>
      run(path.join(packages, '@graphql-codegen/cli/esm/bin.js'), ['--config', 'codegen.yml'], environment),
    compile: () => run(path.join(packages, 'typescript/bin/tsc'), ['--pretty', 'false']),
    run,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** Jest's own settings are not for other programs; codegen tells no errors where NODE_ENV is `test`. */
const PLAIN = { NODE_ENV: 'development', NODE_OPTIONS: '' };

async function runNode(words: readonly string[], options: { cwd: string; env: NodeJS.ProcessEnv }): Promise<Outcome> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, words, options);
    return { failed: false, said: stdout + stderr };
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return { failed: true, said: stdout + stderr };
  }
}
