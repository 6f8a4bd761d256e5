import { BodyKind } from '../bodies/body.ts';
import { spelled } from '../bodies/find-bodies.ts';
import { nationalOffices } from '../lexicon/offices.ts';
import { words } from '../lexicon/words.ts';
import { lowerAt, type Token, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { bodyMeant, countryMeant } from './owner-meant.ts';
import { isOfPlace, placeMeant } from './place-meant.ts';
import type { PositionText } from './position-text.ts';

interface Owned {
  readonly name: string | null;
  readonly to: number;
}

/** How far from its owner a title may begin, in tokens. */
const LONGEST_OWNER = 10;

/** "Ayland’s", "the ministry’s", "the workers’", "its": whose office it is, and where the title begins. */
export function ownerOfPossessive(text: PositionText, { from, to }: TokenRange): Owned | null {
  const { tokens } = text;
  if (/^(?:its|their)$/.test(lowerAt(tokens, from)))
    return { name: bodyMeant(text, from, isNational(text, { from, to })), to: from + 1 };
  for (let index = from + 1; index < Math.min(to, from + LONGEST_OWNER); index++) {
    if (isInsideName(text, index)) continue;
    // "the port of Ayr’s manager", but not "the governor of Ayland’s south"
    if (isA(tokens[index], WordClass.preposition) && !isOfPlace(tokens, index)) return null;
    if (isPossessiveMark(tokens, index)) return { name: ownerName(text, { from, to: index }), to: index + 1 };
  }
  return null;
}

/** "’s", or the apostrophe of a plural. */
function isPossessiveMark(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (isA(token, WordClass.possessiveMark)) return true;
  return token?.spaced === false && /^[’']$/.test(token.text) && tokens[index + 1]?.spaced === true;
}

/** "Dock Workers’ League" has the mark inside its name. */
function isInsideName({ bodies }: PositionText, index: number): boolean {
  return bodies.holding(index) !== null;
}

function ownerName(text: PositionText, { from, to }: TokenRange): string | null {
  const { tokens, names } = text;
  const body = text.bodies.until(to);
  if (body !== null && body.from <= from + 1) return placeMeant(text, body.noun) ?? names.nameOf(body);
  const range = { from: isA(tokens[from], WordClass.determiner) ? from + 1 : from, to };
  const last = tokens[to - 1];
  if (countryNouns.has(lowerAt(tokens, to - 1))) return countryMeant(text, from);
  const name = spelled(tokens, range);
  if (names.isPerson(name) || isA(last, WordClass.role | WordClass.people)) return null;
  return last?.capital === true ? name : describedOwner(text, range, name);
}

function describedOwner(text: PositionText, range: TokenRange, name: string): string {
  const noun = lowerAt(text.tokens, range.to - 1);
  const described = { ...range, kind: BodyKind.organisation, noun, isCapital: false, name };
  const { names } = text;
  return placeMeant(text, noun) ?? names.describedName(described) ?? names.organisationOf(described, []) ?? name;
}

/** "the country’s": which one, the article tells. */
const countryNouns: ReadonlySet<string> = new Set(
  words('country nation kingdom republic archipelago sultanate emirate monarchy'),
);

/** Whether the title that follows is one that a country has: "its foreign minister". */
function isNational({ tokens }: PositionText, { from, to }: TokenRange): boolean {
  for (let index = from; index < Math.min(to, from + LONGEST_OWNER); index++)
    if (nationals.has(lowerAt(tokens, index)))
      return lowerAt(tokens, index) !== 'president' && lowerAt(tokens, index) !== 'secretary';
  return false;
}

const nationals: ReadonlySet<string> = new Set(nationalOffices);
