import { spelled } from '../bodies/find-bodies.ts';
import { unboundOffices } from '../lexicon/offices.ts';
import { words } from '../lexicon/words.ts';
import { isCapitalCity } from '../text/country-words.ts';
import { lowerAt, type Token, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { withComplement } from './office-complement.ts';
import { titleFrom } from './office-title.ts';
import { ownerBefore } from './owner-before.ts';
import type { Office, PositionText } from './position-text.ts';
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
  if (personal.has(lowerAt(text.tokens, start))) return null;
  const office = officeFrom(text, { from: start, to: stretch.to });
  if (office === null || (stretch.isWhole && office.range.to < stretch.to) || isPrivate(text.tokens, office))
    return null;
  return { ...office, range: { from: stretch.from, to: office.range.to } };
}

function officeFrom(text: PositionText, { from, to }: TokenRange): Office | null {
  const owned = ownerBefore(text, { from, to });
  const title = titleFrom(text.tokens, { from: owned?.to ?? from, to });
  if (title === null) return null;
  const head = lowerAt(text.tokens, title.to - 1);
  const city = cityOf(text.tokens, { from, to: title.from }, head);
  // An Ayland judge or banker is from there, an Ayland minister is of it.
  const owner = owned?.isPeople === true && unbound.has(head) ? null : owned?.name;
  const office = withComplement(text, { title, of: city ?? owner ?? null, limit: to });
  return { ...office, range: { from, to: office.range.to } };
}

const unbound: ReadonlySet<string> = new Set(unboundOffices);

function afterDeterminer(tokens: readonly Token[], { from, to }: TokenRange): number {
  let index = from;
  if (lowerAt(tokens, index) === 'one' && lowerAt(tokens, index + 1) === 'of') index += 2;
  while (index < to && isA(tokens[index], WordClass.determiner) && !isA(tokens[index], WordClass.possessive)) index++;
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
