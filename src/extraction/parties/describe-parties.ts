import { SpeakerType } from '#domain';
import { officeVerbs } from '../lexicon/offices.ts';
import { titleWords } from '../lexicon/portfolios.ts';
import { words } from '../lexicon/words.ts';
import type { Phrase, Phrases } from '../phrases/find-phrases.ts';
import { phraseAt } from '../phrases/phrase-at.ts';
import { countryIndex } from '../text/country-words.ts';
import { lowerAt, type Token, TokenKind, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { Described } from './described.ts';
import { Gender, type Party } from './party.ts';
import { voteOnGender } from './vote-on-gender.ts';

/** Enters what an article calls each party: what stands before a name, and beside it between commas. */
export function describeParties(text: Described): void {
  for (const [phrase, party] of text.byPhrase) {
    if (phrase.name === null) continue;
    addRoles(text.tokens, { from: phrase.from, to: phrase.name.from }, party);
    addHeads(text.tokens, { from: phrase.from, to: phrase.name.from }, party);
    if (hasOfficer(text, phrase)) setType(party, SpeakerType.ORGANISATION, true);
    describeByContext(text, phrase, party);
    if (isPlace(text.tokens, phrase) && !party.isSure) party.isPlace = true;
  }
  voteOnGender(text);
}

/** What stands around a name. */
function describeByContext(text: Described, phrase: Phrase, party: Party): void {
  const { tokens } = text;
  const before = lowerAt(tokens, phrase.from - 1);
  // "In Ayland, the head of the board" tells nothing of Ayland.
  if (textAt(tokens, phrase.to) === ',' && before !== 'in') describeAfter(text, afterAge(tokens, phrase.to + 1), party);
  if (before === ',' && !beginsWithVerb(tokens, phrase)) describeBefore(text, phrase.from - 1, party);
  describePredicate(text, phrase.to, party);
  if (COPULAS.has(before)) describeSubject(text, phrase.from - 1, party);
  if (/^(?:of|for)$/.test(before)) describeOffice(text, phrase.from - 1, party);
}

const LEFT_OUT = WordClass.determiner | WordClass.possessive | WordClass.possessiveMark;

function addRoles(tokens: readonly Token[], { from, to }: TokenRange, party: Party): void {
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token?.kind !== TokenKind.word || isA(token, LEFT_OUT)) continue;
    party.roles.add(titleWords.get(token.lower) ?? token.lower);
    const country = countryAt(tokens, index);
    if (country !== undefined) party.roles.add(country);
  }
}

/** The country that a word or two name, or whose people: "Ayland", "New Zealander". */
function countryAt(tokens: readonly Token[], index: number): string | undefined {
  const word = lowerAt(tokens, index);
  const one = countryIndex.byName.get(word) ?? countryIndex.byDemonym.get(word);
  if (one !== undefined || tokens[index]?.capital !== true) return one;
  const two = `${word} ${lowerAt(tokens, index + 1)}`;
  return countryIndex.byName.get(two) ?? countryIndex.byDemonym.get(two);
}

/** The nouns of a description: "chief" and "executive" in "the firm’s chief executive", but not "firm". */
function addHeads(tokens: readonly Token[], { from, to }: TokenRange, party: Party): void {
  for (let index = to - 1; index >= from && !isA(tokens[index], WordClass.possessiveMark); index--) {
    const lower = lowerAt(tokens, index);
    const isHonorific = isA(tokens[index], WordClass.male | WordClass.female) && !isA(tokens[index], WordClass.role);
    const isHead = !isHonorific && (index === to - 1 || isA(tokens[index], WordClass.role | WordClass.title));
    if (isHead && isA(tokens[index], WordClass.role | WordClass.title | WordClass.organisation | WordClass.document))
      party.heads.add(titleWords.get(lower) ?? lower);
  }
}

/** "Ada Roe, 44, a nurse,": where the description begins. */
function afterAge(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === TokenKind.number && textAt(tokens, at + 1) === ',' ? at + 2 : at;
}

/** "Bo Li, a former mayor, beat Ada Roe": the phrase before the comma is about somebody else. */
function beginsWithVerb(tokens: readonly Token[], { from, name }: Phrase): boolean {
  if (name === null || name.from === from || tokens[from]?.capital === true) return false;
  const leads = WordClass.determiner | WordClass.possessive | WordClass.title | WordClass.role;
  return !isA(tokens[from], leads) && !isA(tokens[name.from - 1], WordClass.title | WordClass.role);
}

/** "Ada Roe, the mayor of Ayr," tells what she is; "Roe Group, which …" that it is a body. */
function describeAfter({ tokens, phrases }: Described, at: number, party: Party): void {
  const next = lowerAt(tokens, at);
  if (next === 'who') describeWork({ tokens, phrases }, at + 1, party);
  if (next === 'which') setType(party, SpeakerType.ORGANISATION, true);
  const phrase = phraseAt(phrases, at);
  if (phrase?.from !== at || phrase.name !== null || phrase.isPronoun) return;
  const end = endOfChain(tokens, phrases, phrase);
  if (!/^(?:[,.;:)]|who|that|which|)$/.test(lowerAt(tokens, end))) return;
  setTypeBy(tokens[phrase.to - 1], party);
  addRoles(tokens, { from: phrase.from, to: end }, party);
  addHeads(tokens, phrase, party);
}

const becoming = new Set(words('is was became becomes remains been'));

/** "Ada Roe has been the bank’s economist since": its economist. */
function describePredicate({ tokens, phrases }: Described, verb: number, party: Party): void {
  const copula = /^(?:has|had)$/.test(lowerAt(tokens, verb)) ? verb + 1 : verb;
  if (!becoming.has(lowerAt(tokens, copula))) return;
  const phrase = phraseAt(phrases, copula + 1);
  const isRole = phrase?.from === copula + 1 && phrase.name === null && isA(tokens[phrase.to - 1], WordClass.role);
  if (!isRole || party.type === SpeakerType.COUNTRY) return;
  setTypeBy(tokens[phrase.to - 1], party);
  addRoles(tokens, { from: phrase.from, to: endOfChain(tokens, phrases, phrase) }, party);
  addHeads(tokens, phrase, party);
}

/** "Ada Roe, who chairs the trust," is its chair. */
function describeWork({ tokens, phrases }: Pick<Described, 'tokens' | 'phrases'>, verb: number, party: Party): void {
  setType(party, SpeakerType.PERSON, true);
  const office = officeVerbs[lowerAt(tokens, verb)];
  if (office === undefined) return;
  party.heads.add(office);
  const body = phraseAt(phrases, verb + 1);
  if (body !== undefined) addRoles(tokens, body, party);
}

/** The end of a phrase with its of-phrases. */
function endOfChain(tokens: readonly Token[], phrases: Phrases, phrase: Phrase): number {
  let end = phrase.to;
  while (isA(tokens[end], WordClass.preposition)) {
    const next = phraseAt(phrases, end + 1);
    if (next?.from !== end + 1) break;
    end = next.to;
  }
  return end;
}

/** "The mayor, Ada Roe,", "The head of the union, Ada Roe," */
function describeBefore({ tokens, phrases, byPhrase }: Described, comma: number, party: Party): void {
  const last = phraseAt(phrases, comma - 1);
  if (last?.to !== comma) return;
  const head = headBefore(tokens, phrases, last);
  if (head === null) return;
  const noun = tokens[head.to - 1];
  if (noun?.lower === 'counterpart') describeCounterpart({ tokens, phrases, byPhrase }, head, party);
  const isList = head === last && isInList(tokens, comma);
  if (head.name !== null || !isA(noun, WordClass.role | WordClass.organisation) || isList) return;
  setTypeBy(noun, party);
  addRoles(tokens, { from: head.from, to: comma }, party);
  addHeads(tokens, head, party);
}

/** "Minister Bo Li and her French counterpart, Ada Roe,": a minister too, of France. */
function describeCounterpart(
  { tokens, phrases, byPhrase }: Pick<Described, 'tokens' | 'phrases' | 'byPhrase'>,
  head: Phrase,
  party: Party,
): void {
  const at = phrases.at[head.from] ?? 0;
  const before = phrases.all.slice(Math.max(0, at - NEAR), at).findLast((phrase) => byPhrase.has(phrase));
  const other = before === undefined ? undefined : byPhrase.get(before);
  if (other === undefined) return;
  for (const noun of other.heads) party.heads.add(noun);
  setType(party, SpeakerType.PERSON, true);
  addRoles(tokens, head, party);
}

const officers: ReadonlySet<string> = new Set(
  words('analyst boss chair chairman chairwoman chief economist executive founder manager officer treasurer trustee'),
);

/** "the chief executive of Roe Dairies", "an analyst at Roe Ratings": whoever has officers is no person. */
function hasOfficer({ tokens }: Described, { from, name }: Phrase): boolean {
  const isBare = name?.from === from && name.to - name.from > 1;
  return isBare && /^(?:of|at|with)$/.test(lowerAt(tokens, from - 1)) && officers.has(lowerAt(tokens, from - 2));
}

/** How far from a name "her counterpart" stands, in phrases. */
const NEAR = 6;

/** The role of "the head of the office in Ayr"; the phrase itself where no role rules it: "talks under the minister". */
function headBefore(tokens: readonly Token[], phrases: Phrases, last: Phrase): Phrase | null {
  let phrase = last;
  while (isA(tokens[phrase.from - 1], WordClass.preposition)) {
    const before = phraseAt(phrases, phrase.from - 2);
    if (before?.to !== phrase.from - 1) break;
    if (before.name === null && isA(tokens[before.to - 1], WordClass.role)) return before;
    phrase = before;
  }
  // "In a letter to the union, Ada Roe": she is not the union.
  return phrase === last || isA(tokens[last.to - 1], WordClass.role) ? last : null;
}

/** A comma of a list of names tells nothing: "the mayor, Ada Roe and others". */
function isInList(tokens: readonly Token[], comma: number): boolean {
  return isA(tokens[comma - 1], WordClass.people) && !isA(tokens[comma - 1], WordClass.role | WordClass.organisation);
}

const COPULAS = new Set(['is', 'was']);

/** "The builder was Ada Roe" */
function describeSubject({ tokens, phrases }: Described, copula: number, party: Party): void {
  const subject = phraseAt(phrases, copula - 1);
  if (subject?.to !== copula || subject.name !== null || !isA(tokens[subject.from], WordClass.determiner)) return;
  setTypeBy(tokens[subject.to - 1], party);
  addRoles(tokens, subject, party);
  addHeads(tokens, subject, party);
}

/** "Minister of Fisheries Ada Roe" */
function describeOffice({ tokens, phrases }: Described, of: number, party: Party): void {
  const office = phraseAt(phrases, of - 1);
  if (office?.to !== of || party.type !== SpeakerType.PERSON || !isA(tokens[of - 1], WordClass.role)) return;
  // "the captain of Roe Wings" is not called Roe.
  if (phraseAt(phrases, of + 1)?.name?.from === of + 1) return;
  addRoles(tokens, office, party);
  addHeads(tokens, office, party);
}

/** Nouns for people and bodies alike. */
const trades = new Set(
  words('brewer builder employer maker operator regulator retailer vendor member founder observer signatory affiliate'),
);

function setTypeBy(noun: Token | undefined, party: Party): void {
  // "the operator, Roe Rail": many a noun is for people and bodies.
  const isPerson = isA(noun, WordClass.role) && (!trades.has(noun?.lower ?? '') || party.gender !== Gender.unknown);
  if (isPerson) setType(party, SpeakerType.PERSON, true);
  else if (isA(noun, WordClass.organisation | WordClass.document)) setType(party, SpeakerType.ORGANISATION, true);
}

function setType(party: Party, type: SpeakerType, isSure: boolean): void {
  if (party.type === SpeakerType.COUNTRY || party.isSure) return;
  party.type = type;
  party.isSure = isSure || party.isSure;
}

const beforePlaces = new Set(words('in at on near off into inside outside across around through'));

/** A name right after "in" or "at" is a place's, or a body's. */
function isPlace(tokens: readonly Token[], { from, name }: Phrase): boolean {
  const isBare =
    name !== null && name.from - from <= 1 && (name.from === from || isA(tokens[from], WordClass.determiner));
  return isBare && beforePlaces.has(lowerAt(tokens, from - 1));
}
