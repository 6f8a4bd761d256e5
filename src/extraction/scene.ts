import { SpeakerType } from '#domain';
import { countryIndex } from './country-words.ts';
import type { Draft } from './draft.ts';
import type { Phrase } from './find-phrases.ts';
import { canBe, Gender, isCollective, isPersonal, type Party } from './party.ts';
import type { Given } from './resolve-speakers.ts';
import { partyByRole, type RoleSought } from './role-search.ts';
import type { Sentence } from './split-sentences.ts';
import { isCapitalAt, lowerAt, type Token, TokenKind, textAt } from './token.ts';
import { isA, WordClass } from './word-class.ts';

/** A party that was on the scene, and where. */
interface Entrance {
  readonly party: Party;
  readonly at: number;
}

/** Who is on the scene of an article while it is read: whom a pronoun or "the minister" can mean. */
export class Scene {
  readonly #given: Given;
  /** In the order of their entrance; the last is who is spoken of now. */
  #centres: Entrance[] = [];
  readonly #unnamed: Party[] = [];
  /** Who wrote a document, by its noun. */
  readonly #authors = new Map<string, Party>();
  #lastSpeaker: { readonly party: Party; readonly paragraph: number } | null = null;
  #newcomer: Party | null = null;
  #sentence = 0;

  constructor(given: Given) {
    this.#given = given;
  }

  enter(sentence: number): void {
    this.#sentence = sentence;
    const paragraph = this.#paragraph();
    if (this.#given.sentences[sentence - 1]?.paragraph.first !== paragraph) this.#newcomer = null;
  }

  startOver(): void {
    this.#centres = [];
  }

  /** Whom the words mean that name a speaker. */
  resolve(draft: Draft, spoken: readonly Party[] = []): Party | null {
    const { tokens, directory } = this.#given;
    const [head, second] = draft.phrases;
    if (head === undefined) return null;
    const joined = this.#joined(draft);
    if (joined !== null) return joined;
    const byName =
      directory.byPhrase.get(head) ??
      (second !== undefined && follows(tokens, head, second) ? directory.byPhrase.get(second) : undefined);
    if (byName !== undefined && !isOfPossessor(tokens, head)) return byName;
    if (head.isPronoun) return this.#pronoun(head, draft);
    return this.#document(draft) ?? this.#described(draft, spoken);
  }

  /** Who speaks where a quotation stands without an attribution. */
  speakerOn(draft: Draft): Party | null {
    const inParagraph = this.#lastSpeaker?.paragraph === this.#paragraph();
    if (this.#newcomer !== null) return this.#newcomer;
    if (inParagraph || draft.goesOn) return this.#lastSpeaker?.party ?? null;
    return this.#lastSpeaker?.party ?? this.#recent((party) => isPersonal(party), Number.POSITIVE_INFINITY);
  }

  spoke(party: Party, draft: Draft): void {
    const at = draft.mention?.from ?? draft.ranges[0]?.from ?? 0;
    this.#lastSpeaker = { party, paragraph: this.#paragraph() };
    this.#newcomer = null;
    this.#centres.push({ party, at });
    this.#noteAuthor(party);
  }

  /** Learns from a sentence who is spoken of: its subject, else who was named in it last; speakers stay on the scene. */
  leave(sentence: Sentence | undefined, drafts: readonly Draft[]): void {
    if (sentence === undefined) return;
    const { tokens, phrases, directory } = this.#given;
    let first: Party | null = null;
    for (let index = sentence.from; index < sentence.to; index++) {
      const phrase = phrases.all[phrases.at[index] ?? -1];
      if (phrase?.from !== index || sentence.quotes.some((quote) => quote.from <= index && index < quote.to)) continue;
      const party = directory.byPhrase.get(phrase) ?? this.#newUnnamed(phrase, drafts);
      if (party === null || party === undefined) continue;
      first ??= index - sentence.from < NEAR_START ? party : null;
      if (drafts.length === 0) this.#centres.push({ party, at: index });
    }
    const last = this.#centres.at(-1);
    if (drafts.length === 0 && first !== null && last !== undefined) this.#centres.push({ party: first, at: last.at });
    if (drafts.length === 0 && first !== null && isPersonal(first) && tokens.length > 0) this.#newcomer = first;
  }

  #paragraph(): number {
    return this.#given.sentences[this.#sentence]?.paragraph.first ?? 0;
  }

  /** An unnamed person whom a sentence without a statement brings in: "A reporter tried again." */
  #newUnnamed(phrase: Phrase, drafts: readonly Draft[]): Party | null {
    const { tokens } = this.#given;
    if (drafts.length > 0 || phrase.isPronoun || phrase.name !== null) return null;
    const head = tokens[phrase.to - 1];
    if (!isA(head, WordClass.role) || isA(head, WordClass.organisation)) return null;
    const sought = this.#sought([phrase]);
    return (
      partyByRole(this.#given, { ...sought, at: phrase.from }, this.#recents()) ??
      this.#unnamedBy(sought) ??
      this.#newParty([phrase], phrase)
    );
  }

  /** "Ada Roe and Bo Li", "both women" */
  #joined({ phrases, mention }: Draft): Party | null {
    const { tokens, directory } = this.#given;
    const [first, second] = phrases;
    if (first === undefined || mention === null) return null;
    if (lowerAt(tokens, first.from) === 'both' && phrases.length === 1) return this.#both();
    if (second === undefined || lowerAt(tokens, second.from - 1) !== 'and' || first.to !== second.from - 1) return null;
    const parties = [first, second].map(
      (phrase) => directory.byPhrase.get(phrase) ?? this.#described({ phrases: [phrase], mention: phrase }, []),
    );
    return together(parties[0] ?? null, parties[1] ?? null);
  }

  #both(): Party | null {
    const recent = this.#recents().filter((party) => party.type === SpeakerType.PERSON);
    return together(recent[1] ?? null, recent[0] ?? null);
  }

  #pronoun(phrase: Phrase, draft: Draft): Party | null {
    const token = this.#given.tokens[phrase.from];
    const before = Math.min(draft.ranges[0]?.from ?? phrase.from, phrase.from);
    if (token === undefined) return null;
    switch (token.lower) {
      case 'he':
      case 'his':
        return this.#recent((party) => isPersonal(party) && canBe(party, Gender.male), before);
      case 'she':
      case 'her':
        return this.#recent((party) => isPersonal(party) && canBe(party, Gender.female), before);
      case 'it':
      case 'its':
        return this.#recent((party) => isCollective(party) || party.roles.has(DOCUMENT), before);
      case 'they':
      case 'their':
      case 'them':
        return this.#recent((party) => party.isPlural, before) ?? this.#recent(() => true, before);
      case 'who':
      case 'which':
      case 'whom':
        return this.#antecedent(phrase);
      case 'i':
      case 'we':
        return this.#byline();
      default:
        return this.#indefinite(token, phrase);
    }
  }

  #indefinite(token: Token, phrase: Phrase): Party | null {
    if (!isA(token, WordClass.indefinite) && token.lower !== 'you') return null;
    if (
      token.lower === 'nobody' ||
      token.lower === 'everything' ||
      token.lower === 'nothing' ||
      token.lower === 'neither'
    )
      return null;
    return token.lower === 'you' ? null : this.#newParty([phrase], phrase);
  }

  #antecedent(phrase: Phrase): Party | null {
    const { phrases, tokens, directory } = this.#given;
    const at = textAt(tokens, phrase.from - 1) === ',' ? phrase.from - 2 : phrase.from - 1;
    const before = phrases.all[phrases.at[at] ?? -1];
    if (before === undefined || before.isPronoun) return null;
    return directory.byPhrase.get(before) ?? this.#described({ phrases: [before], mention: before }, []);
  }

  /** Whoever wrote the article: "I" and "we" outside quotations. */
  #byline(): Party | null {
    const { tokens, phrases, directory } = this.#given;
    const at = tokens.findIndex(
      (token, index) =>
        token.lower === 'by' &&
        isCapitalAt(tokens, index + 1) &&
        (index === 0 || (tokens[index - 1]?.end ?? 0) < token.start - 1),
    );
    const phrase = phrases.all[phrases.at[at + 1] ?? -1];
    return at < 0 || phrase === undefined ? null : (directory.byPhrase.get(phrase) ?? null);
  }

  /** A document speaks for whoever made it. */
  #document({ phrases, mention }: Draft): Party | null {
    const { tokens, directory } = this.#given;
    const [head] = phrases;
    const noun = head === undefined ? undefined : tokens[head.to - 1];
    if (
      head === undefined ||
      noun === undefined ||
      !isA(noun, WordClass.document) ||
      isA(noun, WordClass.organisation | WordClass.role) ||
      mention === null
    )
      return null;
    const by = phrases.find(
      (phrase, index) =>
        index > 0 && /^(?:by|from|of)$/.test(lowerAt(tokens, phrase.from - 1)) && directory.byPhrase.has(phrase),
    );
    const author =
      (by === undefined ? undefined : directory.byPhrase.get(by)) ??
      this.#possessor(head) ??
      this.#authors.get(noun.lower) ??
      this.#makerOf(noun.lower);
    if (author === undefined) return null;
    this.#authors.set(noun.lower, author);
    return author;
  }

  /** "The study, led by the institute", "a survey by the union" anywhere in the article. */
  #makerOf(noun: string): Party | undefined {
    const { tokens, phrases, directory } = this.#given;
    for (let index = 0; index < tokens.length; index++) {
      if (lowerAt(tokens, index) !== noun) continue;
      for (let at = index + 1; at < index + NEAR_MAKER; at++) {
        const phrase = phrases.all[phrases.at[at + 1] ?? -1];
        const party = lowerAt(tokens, at) === 'by' && phrase !== undefined ? directory.byPhrase.get(phrase) : undefined;
        if (party !== undefined) return party;
      }
    }
    return undefined;
  }

  /** Whom "the panel’s" names in "the panel’s report". */
  #possessor(phrase: Phrase): Party | undefined {
    const { tokens, directory } = this.#given;
    for (let index = phrase.from + 1; index < phrase.to - 1; index++) {
      if (!isA(tokens[index], WordClass.possessiveMark)) continue;
      const words = tokens
        .slice(phrase.from, index)
        .map((token) => token.lower)
        .filter((word) => word !== 'the');
      const named = directory.parties.find((party) => words.length > 0 && words.every((word) => party.words.has(word)));
      if (named !== undefined) return named;
      const owner = { from: phrase.from, to: index, name: null, isPronoun: false };
      return this.#described({ phrases: [owner], mention: owner }, []) ?? undefined;
    }
    return undefined;
  }

  /** "the minister", "a senior official", "the company" */
  #described({ phrases }: Pick<Draft, 'phrases' | 'mention'>, spoken: readonly Party[]): Party | null {
    const [head] = phrases;
    if (head === undefined) return null;
    const sought = this.#sought(phrases);
    const known =
      partyByRole(this.#given, { ...sought, at: head.from }, [...this.#recents(), ...spoken]) ??
      this.#unnamedBy(sought);
    return known ?? this.#newParty(phrases, head);
  }

  #sought(phrases: readonly Phrase[]): Omit<RoleSought, 'at'> {
    const { tokens } = this.#given;
    const [head] = phrases;
    if (head === undefined) return { noun: '', modifiers: [], isDefinite: false, isNew: true };
    const words = tokens.slice(head.from, head.to);
    const noun = words.at(-1)?.lower ?? '';
    const [first] = words;
    const isNew =
      first !== undefined &&
      /^(?:a|an|one|another|some|several|two|three|four|many|few|other|others|both)$/.test(first.lower);
    const isDefinite =
      !isNew &&
      (isA(first, WordClass.determiner | WordClass.possessive) ||
        first?.capital === true ||
        words.some((word) => isA(word, WordClass.possessiveMark)));
    const modifiers = [
      ...words.slice(0, -1),
      ...phrases.slice(1).flatMap((phrase) => tokens.slice(phrase.from, phrase.to)),
    ]
      .filter(
        (word) =>
          word.kind === TokenKind.word &&
          !isA(word, WordClass.determiner | WordClass.possessive | WordClass.possessiveMark),
      )
      .map((word) => countryIndex.byDemonym.get(word.lower) ?? countryIndex.byName.get(word.lower) ?? word.lower);
    return { noun, modifiers, isDefinite, isNew };
  }

  /** Somebody unnamed who was called so before. */
  #unnamedBy({ noun, isNew }: Omit<RoleSought, 'at'>): Party | null {
    if (isNew) return null;
    return this.#unnamed.findLast((party) => party.roles.has(noun)) ?? null;
  }

  /** Somebody whom the article does not name, under the words that it uses. */
  #newParty(phrases: readonly Phrase[], head: Phrase): Party {
    const { tokens } = this.#given;
    const last = phrases.at(-1) ?? head;
    const words = tokens.slice(head.from, last.to);
    const noun = tokens[head.to - 1];
    const isBody = isA(noun, WordClass.organisation) && !isA(noun, WordClass.role) && !(noun?.lower ?? '').endsWith("s");
    const isPolice = noun?.lower === 'police';
    const name = wordsOf(isBody || isPolice ? withoutDeterminer(tokens.slice(head.from, head.to)) : words);
    const party: Party = {
      name,
      type: isBody || isPolice ? SpeakerType.ORGANISATION : SpeakerType.UNNAMED,
      words: new Set(),
      gender: isA(noun, WordClass.female) ? Gender.female : isA(noun, WordClass.male) ? Gender.male : Gender.unknown,
      roles: new Set([
        ...tokens.slice(head.from, head.to).map((token) => token.lower),
        ...(isA(noun, WordClass.document) ? [DOCUMENT] : []),
      ]),
      isPlural:
        isA(noun, WordClass.people) ||
        /^(?:some|several|two|three|four|many|few|others|both|most)$/.test(words[0]?.lower ?? ''),
      first: head.from,
      last: head.from,
    };
    this.#unnamed.push(party);
    return party;
  }

  #noteAuthor(party: Party): void {
    const { tokens, sentences } = this.#given;
    const sentence = sentences[this.#sentence];
    if (sentence === undefined) return;
    for (let index = sentence.from; index < sentence.to; index++) {
      const token = tokens[index];
      const isBefore = /^(?:a|an|its|their|his|her|separate|in)$/.test(lowerAt(tokens, index - 1));
      if (token !== undefined && isBefore && isA(token, WordClass.document) && !this.#authors.has(token.lower))
        this.#authors.set(token.lower, party);
    }
  }

  #recent(fits: (party: Party) => boolean, before: number): Party | null {
    const entrance = this.#centres.findLast(({ party, at }) => at < before && fits(party));
    if (entrance !== undefined) return entrance.party;
    return (
      this.#given.directory.parties
        .filter((party) => party.first < before && fits(party))
        .sort((one, other) => other.first - one.first)[0] ?? null
    );
  }

  #recents(): Party[] {
    return [
      ...new Set(
        this.#centres
          .slice(-MOST_RECENT)
          .reverse()
          .map(({ party }) => party),
      ),
    ];
  }
}

/** A party of this role is a document that speaks. */
const DOCUMENT = 'document';
/** A subject begins no later in a sentence than this, in tokens. */
const NEAR_START = 4;
/** Who made a document is told no farther from its noun, in tokens. */
const NEAR_MAKER = 6;
const MOST_RECENT = 24;

function follows(tokens: readonly Token[], head: Phrase, second: Phrase): boolean {
  return textAt(tokens, second.from - 1) === ',' && second.from > head.to;
}

/** "the mayor’s deputy": the name inside is not who speaks. */
function isOfPossessor(tokens: readonly Token[], phrase: Phrase): boolean {
  return phrase.name === null && isA(tokens[phrase.to - 1], WordClass.possessiveMark);
}

function together(one: Party | null, other: Party | null): Party | null {
  if (one === null || other === null) return one ?? other;
  const roles = new Set([...one.roles, ...other.roles]);
  return {
    ...one,
    name: `${one.name} and ${other.name}`,
    roles,
    isPlural: true,
    words: new Set([...one.words, ...other.words]),
  };
}

function withoutDeterminer(tokens: readonly Token[]): readonly Token[] {
  return isA(tokens[0], WordClass.determiner | WordClass.possessive) ? tokens.slice(1) : tokens;
}

/** The words as they stand in the text, the capital of a sentence's head lowered. */
function wordsOf(tokens: readonly Token[]): string {
  const text = tokens.map((token, index) => (token.spaced && index > 0 ? ` ${token.text}` : token.text)).join('');
  const [first, second] = tokens;
  if (!first?.capital) return text;
  const isAcronym = first.text.length > 1 && first.text === first.text.toUpperCase();
  const isName =
    countryIndex.byDemonym.has(first.lower) ||
    countryIndex.byName.has(first.lower) ||
    (second?.capital === true && !isA(first, WordClass.determiner));
  return isAcronym || isName || /^\p{Lu}\p{Lu}/u.test(first.text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
