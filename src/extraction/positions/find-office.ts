import { spelled } from '../bodies/find-bodies.ts';
import { unboundOffices } from '../lexicon/offices.ts';
import { words } from '../lexicon/words.ts';
import { isCapitalCity } from '../text/country-words.ts';
import { lowerAt, type Token, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { withComplement } from './office-complement.ts';
import { canHoldTitle, titleFrom } from './office-title.ts';
import { type Owned, ownerBefore } from './owner-before.ts';
import { type Office, officeTo, type PositionText } from './position-text.ts';
import { isPrivate } from './private-work.ts';

/** "her deputy" is nobody's in particular. */
const personal: ReadonlySet<string> = new Set(words('his her my our your whose'));

/** Where an office is looked for: it begins at `from` and is over before `to`. */
interface Stretch extends TokenRange {
  /** Whether it has to reach `to`. */
  readonly isWhole: boolean;
}

/** The office that a stretch names: "China’s foreign minister", "director of the Port Authority"; null where it names none. */
export function officeIn(text: PositionText, stretch: Stretch): Office | null {
  const start = afterDeterminer(text.tokens, stretch);
  if (!canHoldTitle(text.tokens, { from: start, to: stretch.to }) || personal.has(lowerAt(text.tokens, start)))
    return null;
  const office = officeFrom(text, { from: start, to: stretch.to });
  if (office === null || (stretch.isWhole && office.range.to < stretch.to) || isPrivate(text.tokens, office))
    return null;
  return officeTo(office, { from: stretch.from, to: office.range.to });
}

function officeFrom(text: PositionText, { from, to }: TokenRange): Office | null {
  const owned = ownerBefore(text, { from, to });
  const title = titleFrom(text.tokens, { from: owned?.to ?? from, to });
  if (title === null) return null;
  const of = ownerOfTitle(text, { from, to: title.from }, { owned, head: lowerAt(text.tokens, title.to - 1) });
  const isParted = owned?.isPeople === true && title.from !== from + 1;
  const tenure = isParted ? tenureAt(text.tokens, from) : null;
  return withComplement(text, { from, title, tenure, of, limit: to });
}

/** Whose office the words before a title tell it to be. */
function ownerOfTitle(
  { tokens }: PositionText,
  before: TokenRange,
  { owned, head }: { readonly owned: Owned | null; readonly head: string },
): string | null {
  const city = cityOf(tokens, before, head);
  if (city !== null || owned === null) return city;
  // An Ayland judge or banker is from there, an Ayland minister is of it.
  return owned.isPeople === true && unbound.has(head) ? null : owned.name;
}

function tenureAt(tokens: readonly Token[], index: number): string | null {
  return tenures.has(lowerAt(tokens, index)) ? textAt(tokens, index) : null;
}

/** What belongs to a title though a people stands between: "former Czech minister". */
const tenures: ReadonlySet<string> = new Set(words('former ex outgoing incoming acting interim'));
const unbound: ReadonlySet<string> = new Set(unboundOffices);

function afterDeterminer(tokens: readonly Token[], { from, to }: TokenRange): number {
  let index = from;
  if (lowerAt(tokens, index) === 'one' && lowerAt(tokens, index + 1) === 'of') index += 2;
  while (index < to && isA(tokens[index], WordClass.determiner) && !isA(tokens[index], WordClass.possessive)) index++;
  if (/^(?:newly|recently)$/.test(lowerAt(tokens, index)) && index + 2 < to) return index + 2;
  return lowerAt(tokens, index) === 'then' ? index + 1 : index;
}

/** The mayor of a capital is not the country's. */
function cityOf(tokens: readonly Token[], { from, to }: TokenRange, head: string): string | null {
  const end = isA(tokens[to - 1], WordClass.possessiveMark) ? to - 1 : to;
  if (!ofCities.has(head) || end <= from) return null;
  const city = spelled(tokens, { from, to: end });
  return isCapitalCity(city.toLowerCase()) ? city : null;
}

const ofCities: ReadonlySet<string> = new Set(words('mayor bishop archbishop councillor sheriff'));
