import { privateOffices, trades, works } from '../lexicon/offices.ts';
import { organisationEnds } from '../lexicon/organisation-nouns.ts';
import { words } from '../lexicon/words.ts';
import { lowerAt, type Token, type TokenRange } from '../text/token.ts';
import { isA, isListedAs, WordClass } from '../text/word-class.ts';
import type { Office } from './position-text.ts';

/** Nouns of places that also govern: nobody is employed by a district because of living there. */
const localities: ReadonlySet<string> = new Set(
  words('district city town state county province commune region municipality shire borough canton'),
);
const privates: ReadonlySet<string> = new Set(privateOffices);
const made: ReadonlySet<string> = new Set(works);
const trading: ReadonlySet<string> = new Set(trades);
const ends: ReadonlySet<string> = new Set(organisationEnds);

/** "a lawyer for the family", "the director of the film", "a baker from Ayr": work, but no office of a body. */
export function isPrivate(tokens: readonly Token[], office: Office): boolean {
  const { head, of, title, range } = office;
  if (of === null) return false;
  if (isOfPlaceBefore(tokens, office)) return title.to === range.to;
  if ((privates.has(head) && !namesOrganisation(of)) || made.has(of.slice(of.lastIndexOf(' ') + 1))) return true;
  const link = lowerAt(tokens, title.to);
  const isPlaced = link === 'from' || (trading.has(head) && /^(?:in|of|on|near)$/.test(link));
  return isPlaced && !hasOrganisation(tokens, { from: title.to, to: range.to });
}

/** "a British singer", "Ohio student" */
function isOfPlaceBefore(tokens: readonly Token[], { head, title, range }: Office): boolean {
  if (!trading.has(head) || title.from <= range.from) return false;
  const isOwned = isA(tokens[title.from - 1], WordClass.possessiveMark | WordClass.possessive);
  return !isOwned && !hasOrganisation(tokens, { from: range.from, to: title.from });
}

/** "Roe Bank" and not "Roe" or "the family". */
function namesOrganisation(name: string): boolean {
  const parts = name.split(' ');
  return (
    name !== name.toLowerCase() && (parts.length > 2 || parts.some((word) => isOrganisationWord(word.toLowerCase())))
  );
}

function isOrganisationWord(lower: string): boolean {
  return ends.has(lower) || isListedAs(lower, WordClass.organisation);
}

function hasOrganisation(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) {
    const lower = lowerAt(tokens, index);
    if (isA(tokens[index], WordClass.organisation) || ends.has(lower)) return !localities.has(lower);
  }
  return false;
}
