import type { BodyList } from '../bodies/body-index.ts';
import { lowerAt, type Token, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { ClaimPlace } from './claim-place.ts';
import { cover } from './membership-claim.ts';

/** How far after the beginning of its sentence "with" may stand, in tokens. */
const NEAR = 10;

/** "With Spain and Portugal, Brazil founded …", "Brazil, like Spain and Portugal, joined": those that do it too. */
export function withCompanions({ text, sentence }: ClaimPlace, subject: BodyList): BodyList {
  for (let index = sentence.from; index < sentence.from + NEAR; index++) {
    if (!/^(?:with|alongside|like)$/.test(lowerAt(text.tokens, index))) continue;
    return joined(subject, text.bodies.listFrom(index + 1), text.tokens);
  }
  return subject;
}

/** "with Indonesia and Bangladesh", "together with Ayland" at an index; null where nobody is told so. */
export function companionsAt({ text: { tokens, bodies } }: ClaimPlace, at: number): BodyList | null {
  const start = textAt(tokens, at) === ',' ? at + 1 : at;
  const from = /^(?:together|along|jointly)$/.test(lowerAt(tokens, start)) ? start + 1 : start;
  if (!/^(?:with|alongside)$/.test(lowerAt(tokens, from))) return null;
  const list = bodies.listFrom(from + 1);
  return list === null || isOwner(tokens, list) ? null : list;
}

/** The members of a list, and those of a second one, where it is none of the same. */
function joined(subject: BodyList, others: BodyList | null, tokens: readonly Token[]): BodyList {
  if (others === null || isOwner(tokens, others)) return subject;
  // "Like Spain, Brazil joined": the subject may look like the next of the list.
  const known = new Set(subject.members.map(({ name }) => name));
  const more = others.members.filter(({ name }) => !known.has(name));
  return { ...cover([subject, others]), members: [...subject.members, ...more] };
}

/** "with Spain’s help", "with Spain taking part": it is something of theirs. */
function isOwner(tokens: readonly Token[], { to }: BodyList): boolean {
  return isA(tokens[to], WordClass.possessiveMark) || /^\p{Ll}+ing$/u.test(textAt(tokens, to));
}
