import { afterAll, describe, expect, test } from '@jest/globals';
import { makeFolder, runOnrecord } from './run-onrecord.ts';

const place = makeFolder();
afterAll(() => {
  place.remove();
});

test('without a command, help is shown and the exit code says that nothing was done', async () => {
  const { exitCode, stderr } = await runOnrecord([], place);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/^Usage: onrecord/);
  expect(stderr).not.toContain('onrecord: ');
});

describe('help', () => {
  test.each([['serve'], ['query'], ['import'], ['seed'], ['migrate'], ['schema', 'print']])(
    'of %s %s has an example, and lists every option',
    async (...words) => {
      const { exitCode, stdout, stderr } = await runOnrecord([...words, '--help'], place);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout).toMatch(new RegExp(`^Usage: onrecord ${words.join(' ')}`));
      expect(stdout).toContain(`Examples:\n  onrecord ${words.join(' ')}`);
      expect(stdout).toContain('--json');
    },
  );
});

describe('wrong usage is told in a line, with exit code 2', () => {
  test.each([
    [
      'a command that there is not',
      ['serv'],
      /^onrecord: unknown command 'serv' \(Did you mean serve\?\)\. See --help\.\n$/,
    ],
    ['an option that there is not', ['seed', '--fast'], /^onrecord: unknown option '--fast'\. See --help\.\n$/],
    ['a missing file', ['query'], /^onrecord: missing required argument 'file'\. See --help\.\n$/],
    [
      'variables that are no object',
      ['query', '-', '--variables', '[1]'],
      /^onrecord: --variables must be a JSON object, such as \{"slug":"brics"\}\.\n$/,
    ],
  ])('%s', async (_what, words, message) => {
    const { exitCode, stdout, stderr } = await runOnrecord(words, place);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('as JSON where that was asked for', async () => {
    const { exitCode, stderr } = await runOnrecord(['migrate', '--json', '--fast'], place);
    expect(exitCode).toBe(2);
    expect(JSON.parse(stderr)).toEqual({
      error: { code: 'BAD_SETTINGS', message: "unknown option '--fast'. See --help." },
    });
  });
});
