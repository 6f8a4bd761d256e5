import { createHash } from 'node:crypto';

/**
 * An id made of what it claims, so that the same claim always has the same id and writing it again changes nothing.
 * The first 128 bits of SHA-256 over the noun and the claims as JSON, marked as a version 8 UUID (RFC 9562, section 5.8).
 */
export function idOf(noun: string, ...claims: readonly (string | number | null)[]): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([noun, ...claims]))
    .digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex', 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
