import { words } from '../lexicon/words.ts';
import { knownParty } from '../parties/described-party.ts';
import { writtenParty } from '../parties/document-author.ts';
import type { Party } from '../parties/party.ts';
import { partyOfPhrase } from '../parties/party-of-phrase.ts';
import { anybody, fitOf, isNeuter, learnGender, meant } from '../parties/pronoun-party.ts';
import { newUnnamedParty } from '../parties/unnamed-party.ts';
import type { Phrase } from '../phrases/find-phrases.ts';
import { phraseAt, phraseFrom } from '../phrases/phrase-at.ts';
import type { Draft } from '../statements/draft.ts';
import { lowerAt, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { Scene } from './scene.ts';

/** Whoever answers is not who has just spoken. */
const answers = new Set(words('replied replies answered answers retorted responded responds shot'));
const relatives = new Set(words('who which whom'));
const reporters = new Set(words('i we my our'));
const nobody = new Set(words('nobody everything nothing neither none you your'));
const written = new Set(words('it one they'));
const reading = new Set(words('read reads'));

/** Whom a pronoun means that names a speaker; null where it means nobody. */
export function resolvePronoun(scene: Scene, phrase: Phrase, draft: Draft): Party | null {
  const word = lowerAt(scene.given.tokens, phrase.from);
  if (relatives.has(word)) return antecedent(scene, phrase);
  if (reporters.has(word)) return scene.writer;
  if (nobody.has(word)) return null;
  const cue = lowerAt(scene.given.tokens, draft.cue?.from ?? -1);
  const document = written.has(word) && reading.has(cue) ? writtenParty(scene) : null;
  if (document !== null) return document;
  scene.isAnswer = answers.has(cue);
  const party = personMeant(scene, phrase, draft);
  scene.isAnswer = false;
  return party ?? newParty(scene, phrase);
}

function personMeant(scene: Scene, phrase: Phrase, draft: Draft): Party | null {
  const word = lowerAt(scene.given.tokens, phrase.from);
  const before = Math.min(draft.ranges[0]?.from ?? phrase.from, phrase.from);
  const party = meantHere(scene, phrase, draft) ?? lastSpeaker(scene, word, before);
  if (party !== null) learnGender(party, word);
  return party ?? anybody(scene, word, before);
}

/**
 * Whom a pronoun means that nobody before it in its sentence is meant by. Whoever has just spoken goes on speaking,
 * though the name looks like the other gender's, rather than somebody of whom nothing was said since.
 */
function lastSpeaker(scene: Scene, word: string, before: number): Party | null {
  const party = meant(scene, word, before);
  const last = scene.isAnswer ? null : scene.lastNamedPerson;
  if (party === null || last === null || fitOf(word) === null || isNeuter(word)) return party;
  return scene.wasHere(party) || scene.hasWord(word, before) ? party : last;
}

/** "When Ada Roe came in, she said that …": somebody spoken of before in the sentence. */
function meantHere(scene: Scene, phrase: Phrase, draft: Draft): Party | null {
  const word = lowerAt(scene.given.tokens, phrase.from);
  const to = Math.min(draft.ranges[0]?.from ?? 0, phrase.from);
  const fits = to < phrase.from && isNeuter(word) ? null : fitOf(word);
  return fits === null ? null : firstBefore(scene, { fits, to, sentence: draft.sentence });
}

interface Sought {
  readonly fits: (party: Party) => boolean;
  readonly to: number;
  readonly sentence: number;
}

function firstBefore(scene: Scene, { fits, to, sentence }: Sought): Party | null {
  const { sentences } = scene.given;
  for (let index = sentences[sentence]?.from ?? to; index < to; index++) {
    const party = isRuled(scene.given, index) ? null : partyStarting(scene, index);
    if (party !== null && fits(party)) return party;
  }
  return null;
}

/** "on the site of Roe Group", "by his counsel, Ada Roe": not who the sentence is about. */
function isRuled({ tokens, phrases }: Scene['given'], index: number): boolean {
  const beside = textAt(tokens, index - 1) === ',' ? phraseAt(phrases, index - 2) : undefined;
  const at = beside?.name === null ? beside.from : index;
  return isA(tokens[at - 1], WordClass.preposition) && !isA(tokens[at - 1], WordClass.subordinator);
}

/** Whoever is named or described by a phrase that begins at a place. */
function partyStarting(scene: Scene, index: number): Party | null {
  const { tokens, phrases, directory } = scene.given;
  const phrase = phraseFrom(phrases, index);
  if (phrase === undefined) return null;
  const named = directory.byPhrase.get(phrase);
  if (named !== undefined) return named;
  const isDescribed = isA(tokens[phrase.to - 1], WordClass.role | WordClass.organisation) && phrase.name === null;
  return isDescribed ? knownParty(scene, [phrase], []) : null;
}

function newParty(scene: Scene, phrase: Phrase): Party {
  const party = newUnnamedParty(scene.given.tokens, [phrase], phrase);
  scene.remember(party);
  return party;
}

/** Whom "who" means: the phrase before it. */
function antecedent(scene: Scene, phrase: Phrase): Party | null {
  const { tokens, phrases } = scene.given;
  const at = textAt(tokens, phrase.from - 1) === ',' ? phrase.from - 2 : phrase.from - 1;
  const before = phraseAt(phrases, at);
  return before === undefined || before.isPronoun ? null : partyOfPhrase(scene, before);
}
