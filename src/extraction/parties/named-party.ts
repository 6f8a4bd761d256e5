import { SpeakerType } from '#domain';
import { foreignOrganisationNouns, organisationEnds } from '../lexicon/organisation-nouns.ts';
import { portfolios } from '../lexicon/portfolios.ts';
import { words } from '../lexicon/words.ts';
import type { Phrase } from '../phrases/find-phrases.ts';
import { countryIndex } from '../text/country-words.ts';
import { isCapitalAt, lowerAt, type Token, TokenKind, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { firstNameGender, isFirstName, surnameGender } from './first-name-gender.ts';
import { Gender, type Party } from './party.ts';

const ends: ReadonlySet<string> = new Set(organisationEnds);
const foreign: ReadonlySet<string> = new Set(foreignOrganisationNouns);
const ofSon = new Set(words('bin ibn ben'));
const ofDaughter = new Set(words('binti bint ferch a/p'));

/** A party under a name that an article gives, with what the name itself tells. */
export function newNamedParty(tokens: readonly Token[], phrase: Phrase, nameWords: readonly string[]): Party {
  const name = nameText(tokens, phrase);
  const country = countryIndex.byName.get(name.toLowerCase().replace(/[’ʼ]/g, "'"));
  const { type, isSure } =
    country === undefined ? guessType(tokens, phrase) : { type: SpeakerType.COUNTRY, isSure: true };
  return {
    name: country ?? name,
    type,
    isSure,
    // What a minister is of does not speak.
    isPlace: isPortfolio(tokens, phrase),
    words: new Set(nameWords.flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]))),
    gender: type === SpeakerType.PERSON ? genderOf(tokens, phrase) : Gender.unknown,
    heads: new Set(),
    roles: new Set(),
    isPlural: false,
    first: phrase.from,
    last: phrase.from,
    count: 0,
  };
}

/** The name as it stands, without a nickname in quotation marks. */
function nameText(tokens: readonly Token[], { name }: Phrase): string {
  let text = '';
  for (let index = name?.from ?? 0; index < (name?.to ?? 0); index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (isNickname(tokens, index)) index += 2;
    else text += token.spaced && text !== '' ? ` ${token.text}` : token.text;
  }
  return text;
}

function isNickname(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === TokenKind.quote && tokens[index].spaced && tokens[index + 2]?.kind === TokenKind.quote;
}

const offices: ReadonlySet<string> = new Set(portfolios);

/** "Higher Education" in "the Minister of Higher Education" */
function isPortfolio(tokens: readonly Token[], { from, to, name }: Phrase): boolean {
  const isOfRole = /^(?:of|for)$/.test(lowerAt(tokens, from - 1)) && isA(tokens[from - 2], WordClass.role);
  return isOfRole && name?.from === from && offices.has(lowerAt(tokens, to - 1));
}

/** Whether a name looks like a person's: by a title or a given name, or having several words and no noun for a body. */
export function looksPersonal(tokens: readonly Token[], phrase: Phrase): boolean {
  return guessType(tokens, phrase).type === SpeakerType.PERSON;
}

interface Guess {
  readonly type: SpeakerType;
  readonly isSure: boolean;
}

const BODY: Guess = { type: SpeakerType.ORGANISATION, isSure: true };
const PERSON: Guess = { type: SpeakerType.PERSON, isSure: true };

function guessType(tokens: readonly Token[], phrase: Phrase): Guess {
  const { name } = phrase;
  if (name === null) return { type: SpeakerType.UNNAMED, isSure: false };
  if (namesBody(tokens, name)) return bearsBodyNoun(tokens, name) ? PERSON : BODY;
  if (namesPerson(tokens, phrase, name)) return PERSON;
  const before = name.from > phrase.from ? tokens[name.from - 1] : undefined;
  if (isA(before, WordClass.organisation | WordClass.document)) return BODY;
  if (isA(before, WordClass.determiner)) return { type: SpeakerType.ORGANISATION, isSure: false };
  return { type: name.to - name.from > 1 ? SpeakerType.PERSON : SpeakerType.ORGANISATION, isSure: false };
}

/** Nouns for bodies that are surnames too. */
const surnames = new Set(
  words('band banks base branch chambers church court house mill mills mission parish post temple watch mines lane'),
);

/** "Ada Church" */
function bearsBodyNoun(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return to - from === 2 && surnames.has(lowerAt(tokens, to - 1)) && isFirstName(lowerAt(tokens, from));
}

function namesBody(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (foreign.has(lowerAt(tokens, from))) return true;
  for (let index = from; index < to; index++) {
    const isBody = isA(tokens[index], WordClass.organisation) || ends.has(lowerAt(tokens, index));
    const next = lowerAt(tokens, index + 1);
    if (isBody && (index === to - 1 || next === 'of' || next === 'for')) return true;
  }
  return false;
}

function namesPerson(tokens: readonly Token[], phrase: Phrase, name: TokenRange): boolean {
  if (name.from > phrase.from && isA(tokens[name.from - 1], WordClass.title | WordClass.role)) return true;
  if (isFirstName(lowerAt(tokens, name.from)) || /^\p{Lu}\.$/u.test(textAt(tokens, name.from))) return true;
  for (let index = name.from + 1; index < name.to - 1; index++) {
    if (isA(tokens[index], WordClass.particle) && !isCapitalAt(tokens, index)) return true;
  }
  return false;
}

/** The gender that a title or a role before a name tells. */
export function titleGender(tokens: readonly Token[], { from, name }: Phrase): Gender {
  for (let index = from; index < (name?.from ?? from); index++) {
    if (isA(tokens[index], WordClass.possessive)) continue;
    if (isA(tokens[index], WordClass.female)) return Gender.female;
    if (isA(tokens[index], WordClass.male)) return Gender.male;
  }
  return Gender.unknown;
}

function genderOf(tokens: readonly Token[], phrase: Phrase): Gender {
  const title = titleGender(tokens, phrase);
  if (title !== Gender.unknown || phrase.name === null) return title;
  for (let index = phrase.name.from; index < phrase.name.to; index++) {
    if (ofSon.has(lowerAt(tokens, index))) return Gender.male;
    if (ofDaughter.has(lowerAt(tokens, index))) return Gender.female;
  }
  const given = firstNameGender(lowerAt(tokens, phrase.name.from));
  const isAlone = phrase.name.to - phrase.name.from < 2;
  return given !== Gender.unknown || isAlone ? given : surnameGender(lowerAt(tokens, phrase.name.to - 1));
}
