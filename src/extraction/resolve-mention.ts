import { SpeakerType } from '#domain';
import { describedParty, knownParty } from './described-party.ts';
import { documentAuthor, writtenParty } from './document-author.ts';
import type { Draft } from './draft.ts';
import type { Phrase } from './find-phrases.ts';
import { words } from './lexicon/words.ts';
import { type Party, together } from './party.ts';
import { anybody, fitOf, isNeuter, learnGender, meant } from './pronoun-party.ts';
import type { Scene } from './scene.ts';
import { lowerAt, type Token, type TokenRange, textAt } from './token.ts';
import { newUnnamedParty } from './unnamed-party.ts';
import { isA, WordClass } from './word-class.ts';

/** Whom the words mean that name a speaker; null where they name nobody. */
export function resolveMention(scene: Scene, draft: Draft, spoken: readonly Party[]): Party | null {
  const [head] = draft.phrases;
  if (head === undefined) return null;
  const joined = joinedParties(scene, draft);
  if (joined !== null) return joined;
  const named = namedParty(scene, draft.phrases);
  if (named !== null) return named;
  if (head.isPronoun) return pronounParty(scene, head, draft);
  return documentAuthor(scene, draft.phrases) ?? describedParty(scene, draft.phrases, spoken);
}

/** The party whose name the first phrase ends in, or the last one after a comma: "The mayor, Ada Roe". */
function namedParty({ given }: Scene, phrases: readonly Phrase[]): Party | null {
  const [head] = phrases;
  const last = phrases.at(-1);
  if (head === undefined || last === undefined) return null;
  const isBeside = last !== head && (textAt(given.tokens, last.from - 1) === ',' || endsOffice(given.tokens, last));
  const beside = isBeside ? given.directory.byPhrase.get(last) : undefined;
  return beside ?? given.directory.byPhrase.get(head) ?? null;
}

/** "Fisheries Ada Roe" in "Minister of Fisheries Ada Roe" */
function endsOffice(tokens: readonly Token[], { from, name }: Phrase): boolean {
  if (name === null || name.from === from || !/^(?:of|for)$/.test(lowerAt(tokens, from - 1))) return false;
  return !isA(tokens[from], WordClass.determiner | WordClass.possessive | WordClass.title | WordClass.role);
}

/** "Ada Roe and Bo Li", "the union and the company", "both women" */
function joinedParties(scene: Scene, { phrases }: Draft): Party | null {
  const { tokens } = scene.given;
  const [first, second] = phrases;
  if (first === undefined) return null;
  if (phrases.length === 1 && isPair(tokens, first)) return lastTwo(scene);
  if (second === undefined || lowerAt(tokens, second.from - 1) !== 'and' || first.to !== second.from - 1) return null;
  return together(oneOf(scene, first), oneOf(scene, second));
}

/** "both women", "the two leaders" */
function isPair(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (lowerAt(tokens, from) === 'both') return true;
  return (
    lowerAt(tokens, from) === 'the' && lowerAt(tokens, from + 1) === 'two' && isA(tokens[to - 1], WordClass.people)
  );
}

function oneOf(scene: Scene, phrase: Phrase): Party | null {
  return namedParty(scene, [phrase]) ?? describedParty(scene, [phrase], []);
}

function lastTwo(scene: Scene): Party | null {
  const [last = null, before = null] = scene
    .recents()
    .filter((party) => party.type === SpeakerType.PERSON && !party.isPlural);
  return together(before, last);
}

/** Whoever answers is not who has just spoken. */
const answers = new Set(words('replied replies answered answers retorted responded responds shot'));
const relatives = new Set(words('who which whom'));
const reporters = new Set(words('i we my our'));
const nobody = new Set(words('nobody everything nothing neither none you your'));

const WRITTEN = new Set(words('it one they'));

/** "It read" */
function isReading({ given }: Scene, cue: TokenRange): boolean {
  return /^reads?$/.test(lowerAt(given.tokens, cue.to - 1));
}

function pronounParty(scene: Scene, phrase: Phrase, draft: Draft): Party | null {
  const word = lowerAt(scene.given.tokens, phrase.from);
  const before = Math.min(draft.ranges[0]?.from ?? phrase.from, phrase.from);
  if (relatives.has(word)) return antecedent(scene, phrase);
  if (reporters.has(word)) return scene.writer;
  if (nobody.has(word)) return null;
  const written = WRITTEN.has(word) && draft.cue !== null && isReading(scene, draft.cue) ? writtenParty(scene) : null;
  if (written !== null) return written;
  scene.isAnswer = draft.cue !== null && answers.has(lowerAt(scene.given.tokens, draft.cue.from));
  const party = meantHere(scene, phrase, draft) ?? meant(scene, word, before);
  scene.isAnswer = false;
  if (party !== null) learnGender(party, word);
  return party ?? anybody(scene, word, before) ?? newParty(scene, phrase);
}

/** "When Ada Roe came in, she said that …": somebody named before in the sentence. */
function meantHere(scene: Scene, phrase: Phrase, draft: Draft): Party | null {
  const { given } = scene;
  const word = lowerAt(given.tokens, phrase.from);
  const to = Math.min(draft.ranges[0]?.from ?? 0, phrase.from);
  if (to < phrase.from && isNeuter(word)) return null;
  const fits = fitOf(word);
  const sentence = given.sentences[draft.sentence];
  if (fits === null || sentence === undefined) return null;
  for (let index = sentence.from; index < to; index++) {
    const party = isRuled(given.tokens, index) ? null : partyStarting(scene, index);
    if (party !== null && fits(party)) return party;
  }
  return null;
}

/** "on the site of Roe Group": not who the sentence is about. */
function isRuled(tokens: readonly Token[], index: number): boolean {
  return isA(tokens[index - 1], WordClass.preposition) && !isA(tokens[index - 1], WordClass.subordinator);
}

/** Whoever is named or described by a phrase that begins at a place. */
function partyStarting(scene: Scene, index: number): Party | null {
  const { tokens, phrases, directory } = scene.given;
  const phrase = phrases.all[phrases.at[index] ?? -1];
  if (phrase?.from !== index) return null;
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
  const before = phrases.all[phrases.at[at] ?? -1];
  return before === undefined || before.isPronoun ? null : oneOf(scene, before);
}

/** Whoever wrote the article: "I" and "we" outside quotations. */
export function byline({ given }: Scene): Party | null {
  const { tokens, phrases, directory, paragraphs } = given;
  const line = paragraphs.find(
    ({ first }) => lowerAt(tokens, first) === 'by' && isA(tokens[first], WordClass.preposition),
  );
  const phrase = line === undefined ? undefined : phrases.all[phrases.at[line.first + 1] ?? -1];
  return phrase === undefined ? null : (directory.byPhrase.get(phrase) ?? null);
}
