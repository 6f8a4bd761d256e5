import { words } from '../lexicon/words.ts';
import { lowerAt, type Token, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';

/** Short forms of address that are offices too. */
const ranks: ReadonlySet<string> = new Set(words('sgt insp supt cllr cr sen rep gov det lt capt cpl'));

/** Forms of address stand between an office and a name: "Minister Datuk Ada Roe". */
export function beforeAddress(tokens: readonly Token[], { from, to }: TokenRange): number {
  let end = to;
  while (end > from && isAddress(tokens[end - 1])) end--;
  // "Staff Sgt. Ada Roe", "Ohio Gov. Ada Roe"
  const last = textAt(tokens, to - 1) === '.' ? to - 1 : to;
  const address = lowerAt(tokens, last - 1);
  // "Prof Ada Roe" is one where nothing else stands there.
  return ranks.has(address) || (address === 'prof' && end === from) ? last : end;
}

function isAddress(token: Token | undefined): boolean {
  return token?.text === '.' || (isA(token, WordClass.title) && !isA(token, WordClass.role));
}
