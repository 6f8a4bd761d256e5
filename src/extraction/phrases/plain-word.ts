import { countryIndex } from '../text/country-words.ts';
import { speechForms, VerbForm } from '../text/speech-forms.ts';
import { isCapitalAt, lowerAt, type Token, TokenKind } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { PARTIES, PRONOUNS, STARTS, STOPS, type Words } from './name-word.ts';
import { type Growth, named } from './phrase-growth.ts';

/** How many tokens a phrase takes in at a word in small letters: a noun, or an adjective before one; a verb ends it. */
export function plainWord({ tokens }: Words, index: number, growth: Growth): number {
  const isDue = growth.opened && !growth.hasNoun;
  const isOther = isOtherWord(tokens[index]);
  if (isDue) return isOther && isModifier(tokens, index) ? 1 : noun(tokens, index, growth);
  if (isA(tokens[index], WordClass.time)) return 0;
  if (isOther) return isNounDue(tokens, index, growth) ? named(growth) : 0;
  return noun(tokens, index, growth);
}

/** Whether a word may be an adverb or a verb. */
function isOtherWord(token: Token | undefined): boolean {
  return isA(token, WordClass.adverb | WordClass.verbal);
}

function noun(tokens: readonly Token[], index: number, growth: Growth): number {
  return isPresentAfterName(tokens, index, growth.from) ? 0 : named(growth);
}

/** Whether a word that may be a verb or an adverb is a noun where it stands. */
function isNounDue(tokens: readonly Token[], index: number, growth: Growth): boolean {
  const { from } = growth;
  if (index === from) return startsCompound(tokens, index) || isPluralAtHead(tokens, index);
  return (
    isBody(tokens, index) ||
    isNounThere(tokens, index, growth) ||
    isSingular(tokens, index, from) ||
    isPluralCompound(tokens, index, growth)
  );
}

/** "told state media": a word that is a verb too, before a noun for a body, where no verb can stand. */
function startsCompound(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const canBegin = before === undefined || isA(before, WordClass.speechVerb | WordClass.preposition | WordClass.verb);
  const next = tokens[index + 1];
  return canBegin && before?.lower !== 'to' && isBase(tokens[index]) && isA(next, PARTIES) && next?.capital === false;
}

/** "Estimates suggest", "Reports said": a form in -s at the head of a sentence is the subject of the verb after it. */
function isPluralAtHead(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const isHead = before === undefined || (before.kind === TokenKind.mark && /^[.!?]$/.test(before.text));
  if (isA(tokens[index], WordClass.role) && isPast(tokens[index + 1])) return true;
  if (!isHead || (formsOf(tokens[index]) & VerbForm.present) === 0) return false;
  const next = tokens[index + 1];
  return isBase(next) || isPast(next) || isA(next, WordClass.auxiliary);
}

/** "Uzbek state television", "the Brazilian state of Pará": a people’s state is a noun. */
function isBody(tokens: readonly Token[], index: number): boolean {
  if (lowerAt(tokens, index) !== 'state' || !countryIndex.byDemonym.has(lowerAt(tokens, index - 1))) return false;
  const next = tokens[index + 1];
  return next?.lower === 'of' || (isA(next, PARTIES) && next?.capital === false);
}

/** "a state report", "its full-year forecast": no verb of one has the form without an ending. */
function isSingular(tokens: readonly Token[], index: number, from: number): boolean {
  const before = tokens[index - 1];
  if (!isBase(tokens[index])) return false;
  if (before?.lower.includes('-') === true && !before.capital && !isA(before, PARTIES)) return true;
  return /^(?:an?|this|each|every|another)$/.test(lowerAt(tokens, from)) && !isPast(tokens[index]);
}

function isPast(token: Token | undefined): boolean {
  return (formsOf(token) & VerbForm.past) !== 0;
}

/** "member states": a plural, where the verb would have a determiner before its subject. */
function isPluralCompound(tokens: readonly Token[], index: number, { opened }: Growth): boolean {
  const before = tokens[index - 1];
  if (opened || lowerAt(tokens, index) !== 'states' || before?.kind !== TokenKind.word) return false;
  return !before.capital && !isA(before, WordClass.document | WordClass.organisation);
}

function isBase(token: Token | undefined): boolean {
  return (formsOf(token) & VerbForm.base) !== 0;
}

/** Which forms of a verb of speech a word is. */
function formsOf(token: Token | undefined): number {
  return token !== undefined && isA(token, WordClass.speechVerb) ? (speechForms.get(token.lower)?.forms ?? 0) : 0;
}

/** An adverb or a participle before the noun that a determiner calls for: "the newly built quay". */
function isModifier(tokens: readonly Token[], index: number): boolean {
  const isAdverb =
    isA(tokens[index], WordClass.adverb) &&
    !isA(tokens[index], WordClass.speechNoun) &&
    lowerAt(tokens, index) !== 'back';
  if (isAdverb) return isAdjectiveOrNoun(tokens[index + 1]);
  return lowerAt(tokens, index).endsWith('ed') && isNounAfter(tokens[index + 1]);
}

/** "Roe Group lifts profit": a word in -s after a name is its verb. */
function isPresentAfterName(tokens: readonly Token[], index: number, from: number): boolean {
  if (index === from || !isCapitalAt(tokens, index - 1) || isA(tokens[index - 1], STARTS)) return false;
  if (!/[^s]s$/.test(lowerAt(tokens, index)) || isA(tokens[index], PARTIES | WordClass.speechNoun)) return false;
  // "Dutch fisheries minister"
  return !(countryIndex.byDemonym.has(lowerAt(tokens, index - 1)) && isBeforeHead(tokens, index));
}

function isBeforeHead(tokens: readonly Token[], index: number): boolean {
  return isA(tokens[index + 1], WordClass.role | WordClass.organisation);
}

/** A word that looks like a verb is a noun where a noun is due: "the mining secretary", "the final text". */
function isNounThere(tokens: readonly Token[], index: number, growth: Growth): boolean {
  const token = tokens[index];
  const spoken = WordClass.speechNoun | WordClass.document;
  if (isA(token, WordClass.adverb) && !isA(token, spoken)) return false;
  if (isBeforeRole(tokens, index, growth) || (growth.opened && isA(token, WordClass.role))) return true;
  if (!isA(token, WordClass.speechVerb)) return isA(token, WordClass.role | WordClass.organisation);
  return growth.opened && isA(token, spoken) && !isA(tokens[index - 1], PARTIES) && !isCapitalAt(tokens, index - 1);
}

/** "The chairman says President Roe": a verb in -s before a title is no noun. */
function isPresent(tokens: readonly Token[], index: number): boolean {
  return isCapitalAt(tokens, index + 1) && (formsOf(tokens[index]) & VerbForm.present) !== 0;
}

/** "the mining secretary", "the state secretary" */
function isBeforeRole(tokens: readonly Token[], index: number, { opened }: Growth): boolean {
  if (isPast(tokens[index]) || isPresent(tokens, index)) return false;
  if (opened && isA(tokens[index + 1], WordClass.role)) return true;
  return lowerAt(tokens, index).endsWith('ing') && isA(tokens[index + 1], WordClass.role | WordClass.organisation);
}

/** Whether the phrase can go on with a word. */
function isAdjectiveOrNoun(token: Token | undefined): boolean {
  if (token?.kind === TokenKind.number) return true;
  return isNounAfter(token) && (!isA(token, WordClass.verbal) || token?.lower.endsWith('ed') === true);
}

function isNounAfter(token: Token | undefined): boolean {
  return token?.kind === TokenKind.word && !isA(token, STOPS | STARTS | PRONOUNS);
}
