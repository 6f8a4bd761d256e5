import { SpeakerType } from '#domain';
import { holdingWords } from '../lexicon/document-kinds.ts';
import { words } from '../lexicon/words.ts';
import { knownParty } from '../parties/described-party.ts';
import { documentAuthor } from '../parties/document-author.ts';
import { isDisplayed, isDocument } from '../parties/document-kind.ts';
import { canBe, Gender, isCollective, type Party } from '../parties/party.ts';
import { newUnnamedParty } from '../parties/unnamed-party.ts';
import type { Phrase, Phrases } from '../phrases/find-phrases.ts';
import { phraseAt, phraseFrom } from '../phrases/phrase-at.ts';
import type { Draft } from '../statements/draft.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { lowerAt, type Token, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { isPrompt } from './interview.ts';
import type { Scene } from './scene.ts';

/** Learns from a sentence who is spoken of: of one that reports nothing, its subject above all. */
export function followScene(scene: Scene, sentence: Sentence, drafts: readonly Draft[]): void {
  const phrases = phrasesOf(scene.given.phrases, sentence);
  if (drafts.length > 0) {
    meetOthers(scene, phrases, drafts[0]?.mention?.from ?? sentence.to - 1);
    noteWritten(scene, { sentence, phrases }, scene.speaker);
    return;
  }
  noteWritten(scene, { sentence, phrases }, meetAll(scene, sentence, phrases));
  if (isPrompt(scene.given, sentence)) scene.ask(sentence.to - 1);
}

/** Whoever a sentence that reports nothing speaks of is on the scene, its subject above all. */
function meetAll(scene: Scene, sentence: Sentence, phrases: readonly Phrase[]): Party | null {
  let subject: Party | null = null;
  const start = afterAsking(scene, sentence);
  for (const phrase of phrases) {
    const party = isApposition(scene, phrase) ? null : partyOf(scene, phrase);
    if (party === null) continue;
    const isRuled = isA(scene.given.tokens[phrase.from - 1], WordClass.preposition);
    if (!isRuled && phrase.from >= start) subject ??= party;
    if (!isRuled || party.type === SpeakerType.PERSON) scene.meet(party, phrase.from);
  }
  if (subject === null) return null;
  scene.meet(subject, sentence.to - 1);
  scene.introduce(subject);
  return subject;
}

/** "Asked whether she would go, Roe laughed.": where the clause before the subject ends, or the sentence's beginning. */
function afterAsking({ given: { tokens, phrases } }: Scene, { from, to }: Sentence): number {
  if (!asking.has(lowerAt(tokens, from))) return from;
  for (let index = from + 1; index < to; index++) {
    const phrase = phraseFrom(phrases, index);
    const mayAnswer = phrase !== undefined && (phrase.name !== null || phrase.isPronoun);
    if (mayAnswer && textAt(tokens, index - 1) === ',') return index;
  }
  return from;
}

const asking = new Set(words('asked pressed questioned quizzed prompted challenged reminded'));

/** "Ada Roe, a nurse, …": not somebody else. */
function isApposition({ given: { tokens, phrases, directory } }: Scene, { from, name }: Phrase): boolean {
  if (name !== null || textAt(tokens, from - 1) !== ',' || !isA(tokens[from], WordClass.determiner)) return false;
  const before = phraseAt(phrases, from - 2);
  return before !== undefined && directory.byPhrase.get(before)?.type === SpeakerType.PERSON;
}

const holding = new Set(holdingWords);

interface Told {
  readonly sentence: Sentence;
  readonly phrases: readonly Phrase[];
}

/** "with placards", "They held up buckets and placards" */
function isInHand(tokens: readonly Token[], { from }: Sentence, phrase: Phrase): boolean {
  if (holding.has(lowerAt(tokens, phrase.from - 1))) return true;
  return (
    lowerAt(tokens, phrase.from - 1) === 'and' &&
    tokens.slice(from, phrase.from).some(({ lower }) => lower === 'held' || lower === 'waved' || lower === 'carried')
  );
}

/** "a sign", "She stood there with a placard": "it read" may follow. */
function noteWritten(scene: Scene, { sentence, phrases }: Told, subject: Party | null): void {
  const { tokens } = scene.given;
  for (const phrase of phrases) {
    const noun = lowerAt(tokens, phrase.to - 1);
    if (phrase.name !== null || !isA(tokens[phrase.to - 1], WordClass.writing) || !isDocument(noun)) continue;
    const isHeld = isDisplayed(noun) && isInHand(tokens, sentence, phrase);
    scene.showWritten(phrase, isHeld ? subject : null);
  }
}

/** Bodies that a reporting sentence names beside its speaker: "it" may mean them later, if nobody else. */
function meetOthers(scene: Scene, phrases: readonly Phrase[], speakerAt: number): void {
  const last = scene.speaker;
  for (const phrase of phrases) {
    const party = scene.given.directory.byPhrase.get(phrase);
    if (party?.type === SpeakerType.PERSON) scene.meet(party, phrase.from);
  }
  // "An official said Ada Roe had left. She …": a name outweighs somebody unnamed.
  if (last !== null && last.type !== SpeakerType.UNNAMED) scene.meet(last, speakerAt);
}

/** The phrases that begin in a sentence, outside its quotations. */
function phrasesOf(phrases: Phrases, { from, to, quotes }: Sentence): Phrase[] {
  const found: Phrase[] = [];
  let quote = 0;
  for (let index = from; index < to; index++) {
    const here = quotes[quote];
    if (here?.from === index) {
      index = here.to - 1;
      quote++;
      continue;
    }
    const phrase = phraseFrom(phrases, index);
    if (phrase !== undefined) found.push(phrase);
  }
  return found;
}

function partyOf(scene: Scene, whole: Phrase): Party | null {
  const { tokens, directory } = scene.given;
  const named = directory.byPhrase.get(whole);
  if (named !== undefined) return named;
  const phrase = withoutVerb(tokens, whole);
  if (phrase.isPronoun) return pronounOf(scene, phrase);
  const noun = tokens[phrase.to - 1];
  if (isA(noun, WordClass.writing) && isDocument(noun?.lower ?? '')) return documentAuthor(scene, [phrase]);
  if (!isA(noun, WordClass.role | WordClass.organisation | WordClass.people) || phrase.name !== null) return null;
  return knownParty(scene, [phrase], []) ?? newcomer(scene, phrase);
}

/** "Did the professor sleep?": the verb of a question stands behind its subject. */
function withoutVerb(tokens: readonly Token[], phrase: Phrase): Phrase {
  const isAsked = isA(tokens[phrase.from - 1], WordClass.auxiliary) && phrase.to - phrase.from > 2;
  const hasVerb = isAsked && isA(tokens[phrase.to - 2], WordClass.role) && !isA(tokens[phrase.to - 1], NOUNS);
  if (!hasVerb) return phrase;
  const { from, to, name, isPronoun } = phrase;
  return { from, to: to - 1, name, isPronoun };
}

const NOUNS = WordClass.role | WordClass.organisation | WordClass.people | WordClass.document;

/** "He did not.": whoever was spoken of still is. */
function pronounOf(scene: Scene, phrase: Phrase): Party | null {
  const word = lowerAt(scene.given.tokens, phrase.from);
  if (word === 'he') return scene.recent((party) => canBe(party, Gender.male), phrase.from);
  if (word === 'it') return scene.recent(isCollective, phrase.from);
  return word === 'she' ? scene.recent((party) => canBe(party, Gender.female), phrase.from) : null;
}

/** "A reporter tried again.", "In the city the oil ministry was calm." */
function newcomer(scene: Scene, phrase: Phrase): Party {
  const party = newUnnamedParty(scene.given.tokens, [phrase], phrase);
  scene.remember(party);
  return party;
}
