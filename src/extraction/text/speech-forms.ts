import { verbsOfJudging } from '../lexicon/judging-verbs.ts';
import { quotationOnly, verbsOfManner } from '../lexicon/manner-verbs.ts';
import { verbsOfSaying } from '../lexicon/speech-verbs.ts';

/** Which form of a verb a word is. A word can be two of them ("read"). */
export const VerbForm = { present: 1, base: 2, past: 4, participle: 8, progressive: 16 } as const;

/** How the content of a verb of speech stands. */
export const Frame = {
  clause: 1,
  direct: 2,
  addressee: 4,
  question: 8,
  infinitive: 16,
  object: 32,
  objectAs: 64,
  naming: 128,
  whole: 256,
  finding: 512,
} as const;

/** A preposition or particle that belongs to a verb of speech, and how the content stands after it. */
export interface Companion {
  readonly word: string;
  readonly frames: number;
  /** Whether it is a preposition that rules the content ("called for …"), and not an adverb ("pointed out"). */
  readonly rulesContent: boolean;
}

/** A form of a verb of speech. */
export interface SpeechForm {
  readonly lemma: string;
  readonly forms: number;
  readonly frames: number;
  readonly companions: readonly Companion[];
  /** Whether it signals speech only beside a quotation. */
  readonly quotationOnly: boolean;
}

const frameOf: Readonly<Record<string, number>> = {
  c: Frame.clause,
  d: Frame.direct,
  a: Frame.addressee,
  q: Frame.question,
  i: Frame.infinitive,
  o: Frame.object,
  s: Frame.objectAs,
  n: Frame.naming,
  w: Frame.whole,
  h: Frame.finding,
};

/** Frames of what follows a companion, by the letter before its plus sign. */
const companionFrameOf: Readonly<Record<string, number>> = {
  p: Frame.object,
  m: Frame.clause | Frame.direct,
  i: Frame.infinitive | Frame.addressee,
  t: Frame.whole,
  d: Frame.direct,
};

/** The forms of verbs of speech, by the word in lower case. */
export const speechForms: ReadonlyMap<string, SpeechForm> = readTable();

function readTable(): Map<string, SpeechForm> {
  const table = new Map<string, SpeechForm>();
  for (const line of [...verbsOfSaying, ...verbsOfManner, ...verbsOfJudging]) {
    const [lemma = '', ...rest] = line.split(' ');
    const codes = rest.filter((part, index) => index === 0 || part.includes('+'));
    const irregular = rest.filter((part) => !codes.includes(part));
    const plain = codes.filter((code) => !code.includes('+')).join('');
    const verb = {
      lemma,
      frames: framesOf(plain),
      companions: codes.filter((code) => code.includes('+')).map(companionOf),
      quotationOnly: quotationOnly.has(lemma),
    };
    for (const [form, bits] of formsOf(lemma, irregular)) {
      if (plain.includes('x') && (bits & (VerbForm.base | VerbForm.present)) !== 0) continue;
      const known = table.get(form);
      table.set(form, withForms(known ?? verb, (known?.forms ?? 0) | bits));
    }
  }
  return table;
}

function withForms({ lemma, frames, companions, quotationOnly }: Omit<SpeechForm, 'forms'>, forms: number): SpeechForm {
  return { lemma, forms, frames, companions, quotationOnly };
}

function framesOf(letters: string): number {
  return letters.split('').reduce((frames, letter) => frames | (frameOf[letter] ?? 0), 0);
}

function companionOf(code: string): Companion {
  const [letters = '', word = ''] = code.split('+');
  const letter = letters.at(-1) ?? '';
  return { word, frames: companionFrameOf[letter] ?? 0, rulesContent: letter === 'p' };
}

function formsOf(lemma: string, irregular: readonly string[]): [string, number][] {
  const past = pastOf(lemma);
  const [present = presentOf(lemma), progressive = progressiveOf(lemma), simple = past, participle = past] = irregular;
  return [
    [lemma, VerbForm.base],
    [present, VerbForm.present],
    [progressive, VerbForm.progressive],
    [simple, VerbForm.past],
    [participle, VerbForm.participle],
  ];
}

function presentOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function progressiveOf(lemma: string): string {
  return lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}

function pastOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`;
}
