import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readSettings } from '../../src/cli/config.ts';
import { makeFolder, runOnrecord } from './run-onrecord.ts';

describe('settings', () => {
  const before = { ...process.env };
  beforeEach(() => {
    Object.assign(process.env, { DATABASE_URL: '', HOST: '', PORT: '', WORKERS: '', NODE_ENV: '' });
  });
  afterEach(() => {
    process.env = { ...before };
  });

  test('have defaults, and the data lie in the working folder', () => {
    const ONRECORD_DATA = path.resolve('.onrecord');
    expect(readSettings({})).toEqual({ ONRECORD_DATA, ONRECORD_LOG_LEVEL: 'info', WORKERS: 1 });
  });

  test('are read from the environment in the shape that programs need', () => {
    Object.assign(process.env, {
      PORT: '8080',
      ONRECORD_ORIGINS: 'https://one.example, https://two.example',
      ONRECORD_EXPLORERS: 'no',
      ONRECORD_BODY_LIMIT: '5000',
    });
    expect(readSettings({})).toMatchObject({
      PORT: 8080,
      ONRECORD_ORIGINS: ['https://one.example', 'https://two.example'],
      ONRECORD_EXPLORERS: false,
      ONRECORD_BODY_LIMIT: 5000,
    });
  });

  test('on the command line win over the environment', () => {
    Object.assign(process.env, { PORT: '8080', HOST: '0.0.0.0' });
    expect(readSettings({ port: '9090' })).toMatchObject({ PORT: 9090, HOST: '0.0.0.0' });
  });

  test('tell how many processes serve, or that each processor has one', () => {
    expect(readSettings({ workers: '3' })).toMatchObject({ WORKERS: 3 });
    process.env['WORKERS'] = 'auto';
    expect(readSettings({})).toMatchObject({ WORKERS: os.availableParallelism() });
    expect(() => readSettings({ workers: '0' })).toThrow('--workers must be a whole number from 1 to 64, or auto');
  });

  test('that are empty are none', () => {
    Object.assign(process.env, { PORT: '', ONRECORD_LOG_LEVEL: '' });
    expect(readSettings({})).toMatchObject({ ONRECORD_LOG_LEVEL: 'info' });
  });
});

describe('problems with settings', () => {
  let place: ReturnType<typeof makeFolder>;
  beforeEach(() => {
    place = makeFolder();
  });
  afterEach(() => {
    place.remove();
  });

  test('are told all at once, with where each comes from, and without repeating a secret', async () => {
    writeFileSync(path.join(place.folder, '.env'), 'PORT=http\nONRECORD_LOG_LEVEL=loud\nDATABASE_URL=overruled\n');
    const environment = { DATABASE_URL: 'mysql://user:secret@host/db', ONRECORD_INTROSPECTION: 'maybe' };
    const { exitCode, stdout, stderr } = await runOnrecord(['serve', '--port', '65536'], { ...place, environment });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toBe(
      'onrecord: DATABASE_URL in the environment must begin with postgresql://; ' +
        '--port must be a whole number from 0 to 65535; ' +
        'ONRECORD_INTROSPECTION in the environment must be yes or no; ' +
        'ONRECORD_LOG_LEVEL in .env must be one of silent, error, warn, info, debug\n',
    );
  });

  test('such as a database that nothing answers at leave one line, and a stack only where it is asked for', async () => {
    const words = ['query', '-', '--database-url', 'postgresql://user:secret@127.0.0.1:1/none'];
    const [plain, verbose] = await Promise.all([
      runOnrecord(words, place),
      runOnrecord([...words, '--verbose'], place),
    ]);
    expect(plain.exitCode).toBe(1);
    expect(plain.stderr).toMatch(/^onrecord: .+\n$/);
    expect(verbose.stderr).toMatch(/\n +at /);
    expect(plain.stderr + verbose.stderr).not.toContain('secret');
  });
});
