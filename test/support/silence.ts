/* eslint-disable no-console -- here the console is taken away. */
import { format } from 'node:util';
import { afterEach, beforeEach } from '@jest/globals';

// A test that writes to the console fails: give the code under test a writer or a logger, and look at what it got.

const METHODS = ['debug', 'error', 'info', 'log', 'warn'] as const;
const written: string[] = [];

for (const method of METHODS) {
  console[method] = (...words: unknown[]) => {
    written.push(`console.${method}: ${format(...words)}`);
  };
}

beforeEach(() => {
  written.length = 0;
});

afterEach(() => {
  if (written.length === 0) return;
  throw new Error(`This test wrote to the console. Hand the code a writer instead.\n${written.join('\n')}`);
});
