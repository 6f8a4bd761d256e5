import { nounStem } from './noun-stem.ts';
import { TokenKind } from './token.ts';
import { classesOf, WordClass } from './word-class.ts';

/** What a word or mark is wherever it stands: all of a token but its place. */
export interface WordForm {
  readonly text: string;
  readonly lower: string;
  /** As nouns are compared. */
  readonly stem: string;
  readonly kind: TokenKind;
  readonly classes: number;
  readonly capital: boolean;
}

/** How many forms are kept. */
const MOST = 30_000;
/** A longer one is not kept: what is kept stays small, whatever the texts are. */
const LONGEST = 32;

/** Forms that were made before: texts are made of few words, again and again. When there are too many, all go. */
export class WordForms {
  readonly #known = new Map<string, WordForm>();
  readonly #make: (text: string) => WordForm;

  constructor(make: (text: string) => WordForm) {
    this.#make = make;
  }

  of(text: string): WordForm {
    return this.#known.get(text) ?? this.#add(text);
  }

  #add(text: string): WordForm {
    const form = this.#make(own(text));
    if (text.length > LONGEST) return form;
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(form.text, form);
    return form;
  }
}

/**
 * The same word as the engine keeps names of properties, in one copy: it holds no article in memory, as a piece of its
 * text would, and is compared by its address.
 */
function own(word: string): string {
  return Object.keys({ [word]: true })[0] ?? word;
}

/** Names in capitals that are little words in small letters. */
const ABBREVIATIONS = new Set(['WHO', 'US', 'IT']);

/** A word or a number. */
export function wordForm(text: string): WordForm {
  const plain = text.includes('’') || text.includes('ʼ') ? text.replace(/[’ʼ]/g, "'") : text;
  const small = plain.toLowerCase();
  const lower = small.endsWith('.') ? small.slice(0, -1) : small;
  const stem = nounStem(lower);
  return {
    text,
    lower: lower === text ? text : own(lower),
    stem: stem === lower ? lower : own(stem),
    kind: isDigit(text.charCodeAt(0)) ? TokenKind.number : TokenKind.word,
    classes: ABBREVIATIONS.has(text) ? 0 : classesOf(lower) & (text === 'May' ? WordClass.time : ~0),
    capital: isCapital(text),
  };
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** "al-Amin" is a name as "Al-Amin" is. */
const SMALL_HEAD = /^\p{Ll}{1,3}[-'’]\p{Lu}/u;

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 0x80 && code >= 0x61) return word.length > 3 && SMALL_HEAD.test(word);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return /^\p{Lu}/u.test(word);
}

const QUOTE_MARKS = new Set([
  '“',
  '”',
  '„',
  '‟',
  '«',
  '»',
  '"',
  '＂',
  '‘',
  '’',
  '‚',
  '‛',
  "'",
  '`',
  '``',
  "''",
  '´',
  '‹',
  '›',
]);
const CURRENCY = new Set(['$', '£', '€', '¥', '₦', '₹', '%']);

/** Anything else. */
export function markForm(text: string): WordForm {
  const kind = QUOTE_MARKS.has(text) ? TokenKind.quote : CURRENCY.has(text) ? TokenKind.number : TokenKind.mark;
  return { text, lower: text, stem: text, kind, classes: 0, capital: false };
}
