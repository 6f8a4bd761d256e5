import { spelled } from '../bodies/find-bodies.ts';
import { words } from '../lexicon/words.ts';
import type { Party } from '../parties/party.ts';
import type { Phrase } from '../phrases/find-phrases.ts';
import { phraseAt } from '../phrases/phrase-at.ts';
import { countryIndex } from '../text/country-words.ts';
import { isCapitalAt, lowerAt, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { Holding, Office, PositionText } from './position-text.ts';

/** Offices that are told by another person's: "her deputy" is of what she is of. */
const dependants: ReadonlySet<string> = new Set(words('deputy spokesman spokeswoman spokesperson'));
/** How far back the other person's office may stand, in tokens. */
const FAR = 60;

/** "his Polish counterpart, Ada Roe" holds the same office for another country, "her deputy, Ada Roe" one below. */
export function relativeOffices(text: PositionText, holdings: readonly Holding[]): Holding[] {
  const relatives: Holding[] = [];
  for (const [phrase, person] of text.directory.byPhrase) {
    const { name } = phrase;
    const noun = name === null ? null : nounBefore(text, phrase, name);
    const other = noun === null ? null : lastBefore(holdings, noun.from, person);
    if (noun === null || name === null || other === null) continue;
    const holding =
      lowerAt(text.tokens, noun.to - 1) === 'counterpart' ? counterpart(text, noun, other) : deputy(text, noun, other);
    if (holding === null) continue;
    const { title, head, of } = holding;
    relatives.push({ title, tenure: null, head, of, range: { from: noun.from, to: name.to }, person });
  }
  return relatives;
}

type Relative = Pick<Office, 'title' | 'head' | 'of'>;

/** The phrase with the noun that stands before a name, or before the comma in front of it. */
function nounBefore({ tokens, phrases }: PositionText, phrase: Phrase, name: TokenRange): TokenRange | null {
  let end = name.from;
  while (end > phrase.from && isA(tokens[end - 1], WordClass.title) && !isA(tokens[end - 1], WordClass.role)) end--;
  if (end > phrase.from) return isRelative(tokens, end) ? { from: phrase.from, to: end } : null;
  const comma = phrase.from - 1;
  if (textAt(tokens, comma) !== ',' || !isRelative(tokens, comma)) return null;
  const before = phraseAt(phrases, comma - 1);
  return before === undefined ? null : { from: before.from, to: comma };
}

function isRelative(tokens: PositionText['tokens'], end: number): boolean {
  const noun = lowerAt(tokens, end - 1);
  return noun === 'counterpart' || dependants.has(noun);
}

function lastBefore(holdings: readonly Holding[], at: number, person: Party): Holding | null {
  let last: Holding | null = null;
  for (const holding of holdings) {
    const { to } = holding.range;
    if (to <= at && at - to < FAR && holding.person !== person && to > (last?.range.to ?? -1)) last = holding;
  }
  return last;
}

/** "his Polish counterpart", "the Polish counterpart" */
function counterpart({ tokens, names }: PositionText, { from, to }: TokenRange, other: Holding): Relative | null {
  for (let index = from; index < to - 1; index++) {
    const name = isCapitalAt(tokens, index) ? countryIndex.byDemonym.get(lowerAt(tokens, index)) : undefined;
    if (name !== undefined) return { title: other.title, head: other.head, of: names.countryCalled(name) };
  }
  return null;
}

/** "her deputy", "Roe’s deputy", but not "the deputy" */
function deputy({ tokens }: PositionText, { from, to }: TokenRange, other: Holding): Relative | null {
  const head = lowerAt(tokens, to - 1);
  if (/^(?:his|her)$/.test(lowerAt(tokens, from))) return { title: { from: from + 1, to }, head, of: other.of };
  const isNamed = isA(tokens[to - 2], WordClass.possessiveMark);
  return isNamed && other.person.name.endsWith(spelled(tokens, { from, to: to - 2 }))
    ? { title: { from: to - 1, to }, head, of: other.of }
    : null;
}
