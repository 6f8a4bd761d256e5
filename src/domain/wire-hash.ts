import { hash } from 'node:crypto';
import { foldedLetters } from './folded-name.ts';

/** A shorter text may be the same by chance: "Correction: …", a list of results. In UTF-16 code units. */
const SHORTEST = 200;
/** An agency signs what it sends: "… – Agency", "(Agency)", alone at the end. */
const SIGNATURE = /[\s.!?"']+(?:-{1,2} ?[\p{L}.&]{1,20}(?: [\p{L}.&]{1,20}){0,2}|[([][\p{L} .&/-]{1,40}[)\]])\s*$/u;

/**
 * What two outlets' copies of one agency's text have in common: SHA-256, in hexadecimal, over the text without regard to
 * case, accents, white space, kinds of quotation marks and dashes, and the agency's name at its end. Null for a text
 * that is too short to tell.
 */
export function wireHashOf(text: string): string | null {
  const folded = foldedLetters(text)
    .replace(/[“”„‟«»]|''|``/g, '"')
    .replace(/[—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const words = folded.slice(0, -100) + folded.slice(-100).replace(SIGNATURE, '');
  const bare = words.replace(/[\s.!?"']+$/, '');
  return bare.length < SHORTEST ? null : hash('sha256', bare);
}
