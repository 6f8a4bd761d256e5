import { tradesOfFirms } from '../lexicon/offices.ts';
import { portfolios } from '../lexicon/portfolios.ts';
import { words } from '../lexicon/words.ts';
import { phraseAt } from '../phrases/phrase-at.ts';
import { countryIndex } from '../text/country-words.ts';
import { lowerAt, type Token, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { beforeAddress } from './before-address.ts';
import { officeIn } from './find-office.ts';
import type { Bearer } from './name-bearer.ts';
import { mayBeBody } from './owner-meant.ts';
import { type Office, officeOf, officeTo, type PositionText } from './position-text.ts';

const topics: ReadonlySet<string> = new Set(portfolios);
/** What an office can begin with that is read as a verb, and so is no part of the phrase. */
const openings: ReadonlySet<string> = new Set(words('managing acting outgoing incoming'));

/** "Ayland’s Foreign Minister Ada Roe", with "of Roe Bank" after the name where nothing before it tells. */
export function officeBefore(text: PositionText, { phrase, name }: Bearer): Office | null {
  const start = startOfOffice(text, phrase.from);
  const end =
    start < phrase.from
      ? endOfPortfolio(text.tokens, name)
      : beforeAddress(text.tokens, { from: phrase.from, to: name.from });
  if (end === start) return null;
  const office = officeIn(text, { from: start, to: end, isWhole: true });
  if (office === null || isHonour(text.tokens, office.title) || isFirm(text.tokens, office, end)) return null;
  const whole = officeTo(office, { from: office.range.from, to: name.to });
  return office.of === null ? withBodyAfter(text, whole) : whole;
}

/** "the retailer Roe House", "director of developer Roe House": the name is a firm's. */
function isFirm(tokens: readonly Token[], { head }: Office, end: number): boolean {
  return firms.has(head) || firms.has(lowerAt(tokens, end - 1));
}

const firms: ReadonlySet<string> = new Set(tradesOfFirms);

/** "Minister of Fisheries Ada Roe": the office begins in the phrase before. */
function startOfOffice({ tokens, phrases }: PositionText, from: number): number {
  const word = lowerAt(tokens, from - 1);
  // "US" is read as a pronoun, and so is no part of the phrase.
  if (countryIndex.byName.has(word) && /^\p{Lu}[\p{Lu}.]+$/u.test(textAt(tokens, from - 1))) return from - 1;
  if (openings.has(word)) return from - 1;
  if (word !== 'of' && word !== 'for') return from;
  const before = phraseAt(phrases, from - 2);
  return before?.to === from - 1 && before.name === null && isA(tokens[from - 2], WordClass.role) ? before.from : from;
}

/** "Chief Ada Roe" is an honour in many countries. */
function isHonour(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return to === from + 1 && textAt(tokens, from) === 'Chief';
}

/** "Commissioner for Water Resources Ada Roe": the name as it was found begins with what the office is for. */
function endOfPortfolio(tokens: readonly Token[], { from, to }: TokenRange): number {
  let end = from;
  for (let index = from; index < to - 1; index++) if (topics.has(lowerAt(tokens, index))) end = index + 1;
  return end;
}

function withBodyAfter(text: PositionText, office: Office): Office {
  const { tokens, bodies, names } = text;
  const comma = textAt(tokens, office.range.to) === ',' ? 1 : 0;
  const at = office.range.to + comma;
  if (!/^(?:of|at|from|with)$/.test(lowerAt(tokens, at))) return office;
  const body = bodies.from(at + 1);
  const owner = body?.noun === null ? { name: names.nameOf(body), to: body.to } : nameAt(text, at + 1);
  return owner === null ? office : officeOf(office, owner.name, { from: office.range.from, to: owner.to });
}

/** A name that is no body's by its look, and not surely a person's either. */
function nameAt(
  { phrases, directory }: PositionText,
  at: number,
): { readonly name: string; readonly to: number } | null {
  const phrase = phraseAt(phrases, at);
  const party = phrase?.from === at ? directory.byPhrase.get(phrase) : undefined;
  if (phrase === undefined || party === undefined || (party.isSure && !mayBeBody(party))) return null;
  return { name: party.name, to: phrase.to };
}
