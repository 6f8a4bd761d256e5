import { words } from '../lexicon/words.ts';
import type { Phrase } from '../phrases/find-phrases.ts';
import { ParagraphKind } from '../text/split-paragraphs.ts';
import type { TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { withoutEdge } from './content-end.ts';
import { type Draft, Rule } from './draft.ts';
import { COLON, DASHES, endOfWords, isMark, phraseBefore, phraseFrom, type Reading } from './reading.ts';

type Found = Omit<Draft, 'sentence'>;

/** Fewer words are a topic and no statement. */
const FEWEST_WORDS = 3;

/** "Minister: law is fair", "Ice melts faster than thought: study": a headline that names its source beside a colon or a dash. */
export function draftLabelled(reading: Reading): Found | null {
  const { sentence } = reading;
  if (sentence.paragraph.kind !== ParagraphKind.headline || sentence.quotes.length > 0) return null;
  return labelledBefore(reading) ?? labelledAfter(reading);
}

function labelledBefore(reading: Reading): Found | null {
  const source = phraseFrom(reading, reading.sentence.from);
  if (source === null || !isMark(reading, source.to, COLON)) return null;
  return labelled(reading, source, { from: source.to + 1, to: endOfWords(reading) });
}

function labelledAfter(reading: Reading): Found | null {
  const source = phraseBefore(reading, endOfWords(reading));
  if (source === null) return null;
  const mark = source.from - 1;
  if (!isMark(reading, mark, COLON) && !isMark(reading, mark, DASHES)) return null;
  return labelled(reading, source, { from: reading.sentence.from, to: mark });
}

function labelled(reading: Reading, source: Phrase, { from, to }: TokenRange): Found | null {
  if (!isSource(reading, source) || to - from < FEWEST_WORDS) return null;
  const mention = { from: source.from, to: source.to };
  const ranges = [{ from, to: withoutEdge(reading, from, to) }];
  return { ranges, cue: null, mention, phrases: [source], rule: Rule.colon, goesOn: false };
}

/** Documents that headlines go by; a bill is what they are about. */
const findings = new Set(words('analysis audit data figures inquest inquiry poll report review study survey'));

/** A noun for people, a body or a finding: a name may be what the headline is about. */
function isSource({ tokens }: Reading, { to, name }: Phrase): boolean {
  const noun = tokens[to - 1];
  if (name !== null || noun === undefined) return false;
  return isA(noun, WordClass.role | WordClass.people | WordClass.organisation) || findings.has(noun.lower);
}
