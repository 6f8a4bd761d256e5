import { HttpFailure } from './http-failure.ts';

/** Deeper than any question that a person or generator writes, and far from where recursion runs out of stack. */
const DEPTH_LIMIT = 64;

/**
 * Refuses a parsed value that nests too deep, because what walks it later (coercion, validation, printing) recurses and
 * would run out of stack; `JSON.parse` does not recurse. Keys that would reach an object's prototype are refused too.
 * @throws HttpFailure
 */
export function refuseHostileShape(value: unknown, depth = 0): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth === DEPTH_LIMIT) {
    throw new HttpFailure(400, `The request nests arrays and objects deeper than ${DEPTH_LIMIT} levels.`);
  }
  if (Array.isArray(value)) {
    for (const item of value) refuseHostileShape(item, depth + 1);
    return;
  }
  for (const key of Object.keys(value)) {
    const part = (value as Record<string, unknown>)[key];
    refuseHostileKey(key, part);
    refuseHostileShape(part, depth + 1);
  }
}

function refuseHostileKey(key: string, value: unknown): void {
  if (key === '__proto__' || (key === 'constructor' && hasPrototype(value))) {
    throw new HttpFailure(400, `The request has a key "${key}" that is not taken.`);
  }
}

function hasPrototype(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'prototype');
}
