import { createHash } from 'node:crypto';

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
  const bits = hashOf([whole]);
  bits.writeUIntBE(Math.max(0xff_ff_ff - place, 0), 9, 3);
  hashOf([whole, ...claims]).copy(bits, 12, 0, 4);
  return uuidOf(bits);
}

const hashOf = (claims: Claims): Buffer => createHash('sha256').update(JSON.stringify(claims)).digest();

/** 128 bits in the layout of a UUID: six of them say which. */
function uuidOf(bits: Buffer): string {
  bits.writeUInt8((bits.readUInt8(6) & 0x0f) | 0x80, 6);
  bits.writeUInt8((bits.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bits.toString('hex', 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
