import { SpeakerType } from '#domain';
import { words } from '../lexicon/words.ts';
import type { Phrase } from '../phrases/find-phrases.ts';
import { countryIndex } from '../text/country-words.ts';
import type { Token } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { DOCUMENT, Gender, PASSER_BY, type Party } from './party.ts';

const pluralHeads = new Set(
  words('some several two three four five many few others both most all dozens hundreds thousands they them their'),
);
const passersBy = new Set(
  words('somebody someone anybody anyone reporter journalist interviewer questioner heckler another other'),
);

/** Somebody or a body whom the article does not name, under the words that it uses. */
export function newUnnamedParty(tokens: readonly Token[], phrases: readonly Phrase[], head: Phrase): Party {
  const own = tokens.slice(head.from, head.to);
  const end = (phrases.at(-1) ?? head).to;
  const all = end === head.to ? own : tokens.slice(head.from, end);
  const noun = own.at(-1);
  const type = isBody(noun) ? SpeakerType.ORGANISATION : SpeakerType.UNNAMED;
  return {
    name: wordsOf(type === SpeakerType.ORGANISATION ? withoutDeterminer(all) : all),
    type,
    isSure: true,
    isPlace: false,
    words: new Set(),
    gender: genderOf(own),
    heads: new Set([noun?.lower ?? '']),
    roles: rolesOf(all, noun, type),
    isPlural: isPlural(own),
    first: head.from,
    last: head.from,
    count: 1,
  };
}

/** The words of a description with their countries, and what pronouns have to know of somebody unnamed. */
function rolesOf(all: readonly Token[], noun: Token | undefined, type: SpeakerType): Set<string> {
  const roles = new Set<string>();
  for (const { lower } of all) {
    roles.add(lower);
    const country = countryIndex.byName.get(lower) ?? countryIndex.byDemonym.get(lower);
    if (country !== undefined) roles.add(country);
  }
  if (type === SpeakerType.UNNAMED && isA(noun, WordClass.document)) roles.add(DOCUMENT);
  if (passersBy.has(noun?.lower ?? '')) roles.add(PASSER_BY);
  return roles;
}

function isBody(noun: Token | undefined): boolean {
  if (noun?.lower === 'police') return true;
  return isA(noun, WordClass.organisation) && !isA(noun, WordClass.role);
}

function isPlural(own: readonly Token[]): boolean {
  return isA(own.at(-1), WordClass.people) || pluralHeads.has(own[0]?.lower ?? '');
}

function genderOf(own: readonly Token[]): Gender {
  const noun = own.at(-1);
  if (isA(noun, WordClass.female)) return Gender.female;
  return isA(noun, WordClass.male) ? Gender.male : Gender.unknown;
}

function withoutDeterminer(tokens: readonly Token[]): readonly Token[] {
  return isA(tokens[0], WordClass.determiner | WordClass.possessive) ? tokens.slice(1) : tokens;
}

/** The words as they stand in the text, the capital of a sentence's head lowered. */
function wordsOf(tokens: readonly Token[]): string {
  const text = tokens.map((token, index) => (token.spaced && index > 0 ? ` ${token.text}` : token.text)).join('');
  const [first, second] = tokens;
  if (first === undefined || !first.capital || /^\p{Lu}{2}/u.test(first.text)) return text;
  const isCountry = countryIndex.byDemonym.has(first.lower) || countryIndex.byName.has(first.lower);
  const isName = second?.capital === true && !isA(first, WordClass.determiner | WordClass.possessive);
  return isCountry || isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
