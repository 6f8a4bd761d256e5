import { SpeakerType } from '#domain';
import type { Phrase, Phrases } from '../phrases/find-phrases.ts';
import { phraseAt } from '../phrases/phrase-at.ts';
import { type Token, TokenKind } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { Described } from './described.ts';
import { Gender, type Party } from './party.ts';

/** "he" or "her" after a name tells the gender that nothing else tells, with nobody else between. */
export function voteOnGender(text: Described): void {
  const votes = new GenderVotes(text);
  let quote = 0;
  for (let index = 0; index < text.tokens.length; index++) {
    while ((text.quotes[quote]?.to ?? Number.POSITIVE_INFINITY) <= index) quote++;
    // Whom a speaker calls "she" is somebody else.
    if ((text.quotes[quote]?.from ?? Number.POSITIVE_INFINITY) <= index) votes.leaveSpeech();
    else votes.read(index);
  }
  for (const [party, count] of votes.counts) decide(party, count);
}

/** Counts the votes while the text is read: for a woman above zero, for a man below. */
class GenderVotes {
  readonly counts = new Map<Party, number>();
  readonly #text: Described;
  /** Who was named last, and has had no pronoun yet. */
  #last: Party | null = null;
  /** Whether the name stands in the sentence that is read. */
  #isSameSentence = false;
  #hasSpoken = false;

  constructor(text: Described) {
    this.#text = text;
  }

  leaveSpeech(): void {
    this.#hasSpoken = false;
  }

  read(index: number): void {
    const { tokens, phrases } = this.#text;
    const phrase = phraseAt(phrases, index);
    if (phrase !== undefined) this.#noteName(phrase, index);
    if (isEnd(tokens[index])) {
      this.#hasSpoken = false;
      this.#isSameSentence = false;
    } else if (isA(tokens[index], WordClass.speechVerb)) this.#hasSpoken = true;
    if (isGendered(tokens[index]) && !this.#isOther(tokens[index], tokens[index - 1], phrase)) this.#vote(index);
  }

  #noteName(phrase: Phrase, index: number): void {
    const named = phrase.name?.from === index ? phrase : ownerAt(this.#text.phrases, phrase, index);
    const bearer = named === undefined ? null : bearerOf(this.#text.byPhrase, named);
    if (bearer === null) return;
    this.#last = bearer;
    this.#isSameSentence = true;
  }

  /** Whom a verb acts on is not who acts ("Ada Roe thanked her", "called her brave"); in what somebody says, "he" is more often another. */
  #isOther(token: Token | undefined, before: Token | undefined, phrase: Phrase | undefined): boolean {
    if (this.#isSameSentence && (isObject(token, phrase) || isA(before, WordClass.speechVerb))) return true;
    return this.#hasSpoken && isA(token, WordClass.subjectPronoun);
  }

  #vote(index: number): void {
    const last = this.#last;
    if (last === null) return;
    if (isUndecided(last)) this.counts.set(last, (this.counts.get(last) ?? 0) + voteOf(this.#text.tokens, index));
    this.#last = null;
  }
}

function ownerAt({ owners }: Phrases, phrase: Phrase, index: number): Phrase | undefined {
  // Most phrases are too short to have one.
  const owner = phrase.to - phrase.from < 3 ? undefined : owners.get(phrase);
  return owner?.name?.from === index ? owner : undefined;
}

/** "him", and "her" before no noun. */
function isObject(token: Token | undefined, phrase: Phrase | undefined): boolean {
  return isA(token, WordClass.objectPronoun) && (!isA(token, WordClass.possessive) || phrase?.isPronoun === true);
}

const ENDS = new Set(['.', '!', '?', '”', '’', '"', "'"]);

function isEnd(token: Token | undefined): boolean {
  return token !== undefined && token.kind >= TokenKind.quote && ENDS.has(token.text);
}

/** A pronoun that begins a sentence, or stands after a quotation, weighs more. */
function voteOf(tokens: readonly Token[], index: number): number {
  const weight = isA(tokens[index], WordClass.subjectPronoun) ? 3 : 1;
  return isA(tokens[index], WordClass.female) ? weight : -weight;
}

function decide(party: Party, count: number): void {
  if (count === 0) return;
  party.gender = count > 0 ? Gender.female : Gender.male;
  if (party.type !== SpeakerType.COUNTRY && !party.isSure) party.type = SpeakerType.PERSON;
}

/** Whose name a phrase is, if he or she may be a person. */
function bearerOf(byPhrase: ReadonlyMap<Phrase, Party>, phrase: Phrase): Party | null {
  const party = byPhrase.get(phrase);
  if (party === undefined || party.isPlace || party.type === SpeakerType.COUNTRY) return null;
  // "a Hollywood offer" is about no person of that name.
  return party.type === SpeakerType.PERSON || phrase.name?.from === phrase.from ? party : null;
}

/** A name of one word may be a person's, or a body's: "he" after it decides, and nothing surer. */
function isUndecided({ gender, type, isSure }: Party): boolean {
  return gender === Gender.unknown && (type === SpeakerType.PERSON || (type === SpeakerType.ORGANISATION && !isSure));
}

function isGendered(token: Token | undefined): boolean {
  if (!isA(token, WordClass.male | WordClass.female)) return false;
  return isA(token, WordClass.subjectPronoun | WordClass.objectPronoun | WordClass.possessive);
}
