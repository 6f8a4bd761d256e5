import type { Party } from '../parties/party.ts';
import { type Token, TokenKind, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';

/** Words that anybody says. */
const COMMON =
  WordClass.determiner |
  WordClass.possessive |
  WordClass.subjectPronoun |
  WordClass.objectPronoun |
  WordClass.preposition |
  WordClass.conjunction |
  WordClass.subordinator |
  WordClass.auxiliary |
  WordClass.negation;
/** A word that more statements have tells nothing. */
const MOST_STATEMENTS = 12;
/** A headline has the words of a statement where it has this share of them. */
const MOST_WORDS = 0.6;

/** A statement, and whoever makes it. */
interface Spoken extends Said {
  readonly party: Party;
}

interface Said {
  readonly ranges: readonly TokenRange[];
}

/** Who says which words in an article: a headline often repeats them. */
export class SpokenWords {
  readonly #tokens: readonly Token[];
  readonly #byWord = new Map<string, Spoken[]>();

  constructor(tokens: readonly Token[], statements: readonly Spoken[]) {
    this.#tokens = tokens;
    for (const statement of statements) for (const word of this.#wordsOf(statement)) this.#enter(word, statement);
  }

  /** Whoever says most of the words of a statement somewhere else; undefined where nobody does. */
  speakerOf(headline: Said): Party | undefined {
    const words = this.#wordsOf(headline);
    const counts = new Map<Spoken, number>();
    for (const word of words)
      for (const one of this.#byWord.get(word) ?? []) counts.set(one, (counts.get(one) ?? 0) + 1);
    const [best] = [...counts].sort(([, one], [, other]) => other - one);
    return best !== undefined && best[1] >= words.size * MOST_WORDS ? best[0].party : undefined;
  }

  #enter(word: string, statement: Spoken): void {
    const same = this.#byWord.get(word);
    if (same === undefined) this.#byWord.set(word, [statement]);
    else if (same.length < MOST_STATEMENTS) same.push(statement);
  }

  #wordsOf({ ranges }: Said): Set<string> {
    const words = new Set<string>();
    for (const { from, to } of ranges) {
      for (let index = from; index < to; index++) {
        const token = this.#tokens[index];
        if (token?.kind === TokenKind.word && !isA(token, COMMON)) words.add(token.lower);
      }
    }
    return words;
  }
}
