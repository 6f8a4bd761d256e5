import { detectAll } from 'tinyld';

/** Enough to tell a language by. */
const SAMPLE = 2_000;
/** Every fourth word of English is one of these, and of no other language every tenth. */
const ENGLISH: ReadonlySet<string> = new Set(
  'and are but by from had has have he it its not of said she that the their they this to were which who with'.split(
    ' ',
  ),
);
const ENGLISH_SHARE = 0.15;
/** So few words may be those of a quotation. */
const FEW_WORDS = 50;
/** Below this, a guess is one among many. */
const SURE = 0.1;

/** A language as a document writes it ("en_GB", "EN"), as a BCP 47 tag; null where it is none. */
function languageTag(given: string | null | undefined): string | null {
  const tag = given?.trim().replaceAll('_', '-') ?? '';
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** The language of a text: as it is given, else as its words tell; English where they do not. */
export function languageOf(given: string | null | undefined, text: string): string {
  const tag = languageTag(given);
  if (tag !== null) return tag;
  const sample = text.slice(0, SAMPLE);
  if (isPlainlyEnglish(sample)) return 'en';
  const [first] = detectAll(sample);
  return first === undefined || first.accuracy < SURE ? 'en' : first.lang;
}

/** Told in a twentieth of the time that all languages take. */
function isPlainlyEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return words.length >= FEW_WORDS && english >= words.length * ENGLISH_SHARE;
}

/** Whether we know how to find statements in a language. */
export function isExtractable(language: string): boolean {
  return /^en\b/i.test(language);
}
