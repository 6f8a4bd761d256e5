import { hash } from 'node:crypto';

type Claims = readonly (string | number | null)[];

/**
 * An id made of what it claims, so that the same claim always has the same id and writing it again changes nothing.
 * The first 128 bits of SHA-256 over the noun and the claims as JSON, marked as a version 8 UUID (RFC 9562, section 5.8).
 */
export const idOf = (noun: string, ...claims: Claims): string => uuidOf(hashOf([noun, ...claims]));

/**
 * Such an id for a part of a whole, made so that the ids of one whole stand together when they are sorted, and descend
 * as the parts go on. A list that runs from the newest to the oldest, and by id where that is the same, so shows the
 * parts of a whole in the order in which they stand there.
 * @param place where the part stands in the whole, 0 to 16,777,215; beyond, parts are in no order
 */
export function partIdOf({ whole, place }: { whole: string; place: number }, ...claims: Claims): string {
  const descending = Math.max(0xff_ff_ff - place, 0)
    .toString(16)
    .padStart(6, '0');
  return uuidOf(`${hashOf([whole]).slice(0, 18)}${descending}${hashOf([whole, ...claims]).slice(0, 8)}`);
}

/** In hexadecimal, which Node.js hands over in a third of the time that a Buffer takes. */
const hashOf = (claims: Claims): string => hash('sha256', JSON.stringify(claims));

/** The first 128 bits in the layout of a UUID: six of them say which. */
function uuidOf(hex: string): string {
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
