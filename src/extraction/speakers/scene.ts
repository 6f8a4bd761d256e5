import { SpeakerType } from '#domain';
import { documentKind, documentPlaces, isDocument } from '../parties/document-kind.ts';
import { Gender, isCollective, type Party } from '../parties/party.ts';
import type { Phrase } from '../phrases/find-phrases.ts';
import { phraseAt } from '../phrases/phrase-at.ts';
import type { Draft } from '../statements/draft.ts';
import { ParagraphKind } from '../text/split-paragraphs.ts';
import { lowerAt, type Token, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { Given } from './given.ts';

/** A party that was on the scene, and where. */
interface Entrance {
  readonly party: Party;
  readonly at: number;
}

/** Who spoke, where, and whether it was a question. */
interface Turn {
  readonly party: Party;
  readonly paragraph: number;
  readonly isQuestion: boolean;
  /** Whether the speaker was named, and not only described, when he or she began to speak. */
  readonly isNamed: boolean;
}

function isQuestion(tokens: readonly Token[], { ranges }: Draft): boolean {
  const to = ranges.at(-1)?.to ?? 0;
  const first = lowerAt(tokens, ranges[0]?.from ?? 0);
  return textAt(tokens, to - 1) === '?' || textAt(tokens, to - 2) === '?' || first === 'whether' || first === 'if';
}

/** Something written that an article has spoken of, and whoever held it up. */
interface Written {
  readonly phrase: Phrase;
  readonly holder: Party | null;
  readonly sentence: number;
}

/** How many sentences after something written "it read" may follow. */
const MOST_SENTENCES = 2;
/** How many entrances back a pronoun may reach. */
const LONGEST_MEMORY = 120;
/** How many parties back a description may reach. */
const MOST_RECENT = 24;

/** Who is on the scene of an article while it is read: whom a pronoun or "the minister" can mean. */
export class Scene {
  readonly given: Given;
  /** Who was met unnamed, and later by name. */
  readonly aliases = new Map<Party, Party>();
  /** Who made a document, by its noun; null where the article does not tell. */
  readonly authors = new Map<string, Party | null>();
  /** Whoever wrote the article. */
  writer: Party | null = null;
  /** Whom the article asks, where it is an interview. */
  interviewee: Party | null = null;
  /** Whether the pronoun that is looked at answers the last speaker. */
  isAnswer = false;
  /** In the order of their entrance; the last is who is spoken of now. */
  readonly #entrances: Entrance[] = [];
  readonly #unnamed: Party[] = [];
  #documentPlaces: ReadonlyMap<string, readonly number[]> | null = null;
  #lastSpeaker: Turn | null = null;
  /** Who spoke before the last speaker. */
  #speakerBefore: Party | null = null;
  #newcomer: Party | null = null;
  #isOldNewcomer = false;
  /** Who was asked in the paragraph before. */
  #asked: Party | null = null;
  #sentence = 0;
  /** The first token of the paragraph before the one that is read. */
  #paragraphBefore = 0;
  #written: Written | null = null;

  constructor(given: Given) {
    this.given = given;
  }

  /** Who was met unnamed, in order. */
  get unnamed(): readonly Party[] {
    return this.#unnamed;
  }

  /** Where the article has nouns for documents, by the kind that they are of. */
  get documentPlaces(): ReadonlyMap<string, readonly number[]> {
    this.#documentPlaces ??= documentPlaces(this.given.tokens);
    return this.#documentPlaces;
  }

  /** Something written is spoken of. */
  showWritten(phrase: Phrase, holder: Party | null): void {
    this.#written = { phrase, holder, sentence: this.#sentence };
  }

  /** What was written that has just been spoken of. */
  get written(): Written | null {
    const isRecent = this.#written !== null && this.#sentence - this.#written.sentence <= MOST_SENTENCES;
    return isRecent ? this.#written : null;
  }

  /** Goes on to a sentence. */
  enter(sentence: number): void {
    const before = this.given.sentences[sentence - 1]?.paragraph.first;
    this.#sentence = sentence;
    if (before === this.paragraph) return;
    this.#paragraphBefore = before ?? 0;
    // "Bo Li lost his boat." may be followed by what he says in a paragraph of its own.
    if (this.#newcomer?.type !== SpeakerType.PERSON || this.#isOldNewcomer) this.#newcomer = null;
    this.#isOldNewcomer = true;
  }

  /** The first token of the paragraph that is read. */
  get paragraph(): number {
    return this.given.sentences[this.#sentence]?.paragraph.first ?? 0;
  }

  /** Whether the first paragraph of the article is read, below its headlines. */
  get isOpening(): boolean {
    const opening = this.given.sentences.find(({ paragraph }) => paragraph.kind === ParagraphKind.body);
    return opening?.paragraph.first === this.paragraph;
  }

  /** Somebody is spoken of. */
  meet(party: Party, at: number): void {
    this.#entrances.push({ party, at });
  }

  /** Somebody whom the article does not name is met; only the latest are kept in mind. */
  remember(party: Party): void {
    this.#unnamed.push(party);
    if (this.#unnamed.length > LONGEST_MEMORY) this.#unnamed.shift();
  }

  /** A sentence that reports nothing tells of somebody: a quotation that follows is theirs. */
  introduce(party: Party): void {
    if (isCollective(party)) return;
    this.#newcomer = party;
    this.#isOldNewcomer = false;
  }

  /** The reporter asks whoever is interviewed: what is said next is the answer. */
  ask(at: number): void {
    if (this.interviewee === null) return;
    this.meet(this.interviewee, at);
    this.#asked = this.interviewee;
  }

  /** A party has said something. */
  spoke(party: Party, draft: Draft): void {
    const before = this.#lastSpeaker;
    if (before !== null && before.party !== party) this.#speakerBefore = before.party;
    const { byPhrase } = this.given.directory;
    this.#lastSpeaker = {
      party,
      paragraph: this.paragraph,
      isQuestion: isQuestion(this.given.tokens, draft),
      isNamed:
        (before?.party === party && before.isNamed) || draft.phrases.some((phrase) => byPhrase.get(phrase) === party),
    };
    this.#newcomer = null;
    this.#asked = null;
    this.meet(party, draft.mention?.from ?? draft.ranges[0]?.from ?? 0);
    this.#noteDocuments(party);
  }

  /** Who speaks where a quotation stands without an attribution. */
  get speaker(): Party | null {
    const introduced = this.#asked ?? this.#newcomer;
    if (introduced !== null) return introduced;
    const isAnswer = this.#lastSpeaker?.isQuestion === true && this.#lastSpeaker.paragraph !== this.paragraph;
    return (isAnswer ? this.#speakerBefore : null) ?? this.#lastSpeaker?.party ?? null;
  }

  /** Whoever spoke last in the paragraph that is read. */
  get speakerHere(): Party | null {
    return this.#lastSpeaker?.paragraph === this.paragraph ? this.#lastSpeaker.party : null;
  }

  /** The person who spoke last, in the paragraph that is read or the one before; null where none did, or nobody who has a name. */
  get lastPerson(): Party | null {
    const last = this.#lastSpeaker;
    if (last === null || last.paragraph < this.#paragraphBefore || last.isQuestion) return null;
    return last.party.type === SpeakerType.PERSON && !last.party.isPlural ? last.party : null;
  }

  /** The same, where the article names the person as the speaker. */
  get lastNamedPerson(): Party | null {
    return this.#lastSpeaker?.isNamed === true ? this.lastPerson : null;
  }

  /** Whether a party was on the scene in the paragraph that is read or the one before. */
  wasHere(party: Party): boolean {
    const first = Math.max(0, this.#entrances.length - LONGEST_MEMORY);
    for (let index = this.#entrances.length - 1; index >= first; index--) {
      const entrance = this.#entrances[index];
      if (entrance === undefined || entrance.at < this.#paragraphBefore) return false;
      if (entrance.party === party) return true;
    }
    return false;
  }

  /** Whether the paragraph that is read or the one before has a word before a place. */
  hasWord(word: string, before: number): boolean {
    const { tokens } = this.given;
    for (let index = before - 1; index >= this.#paragraphBefore; index--) {
      if (lowerAt(tokens, index) === word) return true;
    }
    return false;
  }

  /** Who was spoken of last before a place and fits; else who is named last before it. */
  recent(fits: (party: Party) => boolean, before: number): Party | null {
    const first = Math.max(0, this.#entrances.length - LONGEST_MEMORY);
    let last: Party | null = null;
    for (let index = this.#entrances.length - 1; index >= first; index--) {
      const entrance = this.#entrances[index];
      if (entrance === undefined || entrance.at >= before || !fits(entrance.party)) continue;
      if (this.#isKnown(entrance.party) && !this.#isAsker(entrance.party)) return entrance.party;
      last ??= entrance.party;
    }
    return this.#namedLast(fits, before) ?? last;
  }

  #namedLast(fits: (party: Party) => boolean, before: number): Party | null {
    let last: Party | null = null;
    for (const party of this.given.directory.parties) {
      if (party.first < before && party.first > (last?.first ?? -1) && fits(party)) last = party;
    }
    return last;
  }

  /** Somebody unnamed of either gender is meant by a pronoun only while he or she is the last who spoke. */
  #isKnown(party: Party): boolean {
    const isVague = party.type === SpeakerType.UNNAMED && party.gender === Gender.unknown && !party.isPlural;
    return (
      !isVague || party === this.#newcomer || (this.#lastSpeaker?.party === party && !this.#lastSpeaker.isQuestion)
    );
  }

  #isAsker(party: Party): boolean {
    return this.isAnswer && this.#lastSpeaker?.party === party && this.#lastSpeaker.isQuestion;
  }

  /** Who was spoken of, the last first. */
  recents(): Party[] {
    const parties: Party[] = [];
    const first = Math.max(0, this.#entrances.length - MOST_RECENT);
    for (let index = this.#entrances.length - 1; index >= first; index--) {
      const party = this.#entrances[index]?.party;
      if (party !== undefined && !parties.includes(party)) parties.push(party);
    }
    return parties;
  }

  /** "wrote in a note": whoever speaks has made the document that the sentence names. */
  #noteDocuments(party: Party): void {
    const { tokens, sentences, phrases } = this.given;
    const sentence = sentences[this.#sentence];
    if (sentence === undefined || party.type === SpeakerType.UNNAMED) return;
    for (let index = sentence.from; index < sentence.to; index++) {
      if (!isA(tokens[index], WordClass.writing)) continue;
      const noun = lowerAt(tokens, index);
      if (!isDocument(noun) || this.authors.get(documentKind(noun)) != null) continue;
      const phrase = phraseAt(phrases, index);
      if (phrase !== undefined && /^(?:in|on|by)$/.test(lowerAt(tokens, phrase.from - 1)))
        this.authors.set(documentKind(noun), party);
    }
  }
}
