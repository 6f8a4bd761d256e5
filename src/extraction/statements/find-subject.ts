import { isInPhrase, type Phrase } from '../phrases/find-phrases.ts';
import { Frame } from '../text/speech-forms.ts';
import { lowerAt, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { hasFinite } from './content-end.ts';
import type { Cue } from './find-cues.ts';
import { headOfGroup, withName } from './head-of-group.ts';
import { headOfRelative } from './head-of-relative.ts';
import { COMMA, endOfWords, isAfterQuote, isFiniteVerb, isMark, phraseFrom, type Reading } from './reading.ts';
import { closed, type OpenSubject, type Subject } from './subject.ts';
import { isGroupBreak, subjectBeforeCommas } from './subject-before-commas.ts';
import { alone, isNoSpeaker, subjectEndingAt } from './subject-ending-at.ts';

/** Finds the subject of a verb of speech; null where it has none of its own. */
export function findSubject(reading: Reading, cue: Cue, floor: number): Subject | null {
  if (cue.isParticiple) return absoluteSubject(reading, cue, floor);
  if (cue.agentFrom !== null) return agentSubject(reading, cue, cue.agentFrom);
  const before = beforeGroup(reading, cue.groupFrom, floor);
  const direct = subjectEndingAt(reading, before, floor);
  const ruled = headOfRelative(reading, { from: direct?.from ?? before, to: before }, floor) ?? direct;
  if (ruled !== null) return closed(ruled, cue.after);
  return subjectApart(reading, cue, { from: floor, to: before });
}

/** The subject behind a verb, or parted from it by a mark. */
function subjectApart(reading: Reading, cue: Cue, { from, to }: TokenRange): Subject | null {
  const behind = invertedSubject(reading, cue, to);
  if (behind !== null && (isAfterQuote(reading, to) || endsClause(reading, cue, behind))) return behind;
  const parted = partedSubject(reading, to, from);
  return parted === null ? behind : closed(parted, cue.after);
}

/** ", with officials saying that …": the subject of a participle behind "with". */
function absoluteSubject(reading: Reading, cue: Cue, floor: number): Subject | null {
  const subject = subjectEndingAt(reading, cue.groupFrom, floor);
  const isAbsolute = subject !== null && isAfterWith(reading, subject.from);
  return isAbsolute ? closed(subject, cue.after) : null;
}

/** The "with" after a comma or at the head of a sentence. */
export function isAfterWith(reading: Reading, from: number): boolean {
  if (lowerAt(reading.tokens, from - 1) !== 'with') return false;
  return from - 1 === reading.sentence.from || isMark(reading, from - 2, COMMA);
}

/** "The mayor, Ada Roe, said", "The mayor (61) said": a mark parts the subject from its verb. */
function partedSubject(reading: Reading, before: number, floor: number): OpenSubject | null {
  const mark = before - 1;
  const isBracket = textAt(reading.tokens, mark) === ')';
  const isParted = isBracket || isGroupBreak(reading, mark);
  const named = isBracket ? subjectEndingAt(reading, openingBracket(reading, mark, floor), floor) : null;
  if (named !== null) return named;
  return isParted ? subjectBeforeCommas(reading, mark, floor) : null;
}

function openingBracket({ tokens }: Reading, mark: number, floor: number): number {
  for (let index = mark; index > floor; index--) if (textAt(tokens, index) === '(') return index;
  return floor;
}

/** "That village exists, replied Ada Roe, a vet": nothing that could be said stands between the verb and the comma. */
function endsClause(reading: Reading, { frames }: Cue, subject: Subject): boolean {
  if ((frames & ~ONLY_SPEECH) !== 0 || !isParty(reading, subject)) return false;
  if (!hasFinite(reading, reading.sentence.from, subject.from)) return false;
  for (let index = subject.to; index < endOfWords(reading); index++) {
    if (isGroupBreak(reading, index)) return true;
    if (isFiniteVerb(reading, index) || reading.quoted[index] === 1) return false;
  }
  return true;
}

/** Frames of a verb that takes no object: a noun phrase after it is its subject. */
const ONLY_SPEECH = Frame.clause | Frame.direct | Frame.question;

/** A person or a body, by name or by role. */
function isParty({ tokens }: Reading, { phrases }: Subject): boolean {
  const [head] = phrases;
  if (head === undefined) return false;
  return head.name !== null || isA(tokens[head.to - 1], WordClass.role | WordClass.people | WordClass.subjectPronoun);
}

/** "was told by Ada Roe": the speaker of a passive verb stands where that of an inverted one does. */
function agentSubject(reading: Reading, cue: Cue, from: number): Subject | null {
  const head = phraseFrom(reading, from);
  if (head === null) return null;
  const open = headOfGroup(reading, { from, to: endOfGroup(reading, head.to) }) ?? alone(head);
  const named = withName(reading, open, endOfWords(reading));
  return inverted(named, cue);
}

/** The subject of any verb of a sentence, before it; null where none is found. */
export function subjectOfVerb(reading: Reading, verb: number, floor: number): Subject | null {
  const before = beforeGroup(reading, verb, floor);
  const parted = isMark(reading, before - 1, COMMA) ? subjectBeforeCommas(reading, before - 1, floor) : null;
  const subject = subjectEndingAt(reading, before, floor) ?? parted;
  return subject === null ? null : closed(subject, verb);
}

/** Skips what stands between a subject and its verb: "on Tuesday", "later", "in 2021". */
function beforeGroup({ tokens, quoted, phrases }: Reading, groupFrom: number, floor: number): number {
  let at = groupFrom;
  while (at > floor && quoted[at - 1] === 0) {
    const token = tokens[at - 1];
    const isOn = isA(token, WordClass.preposition) && isA(tokens[at], WordClass.time);
    const isAdverb = isA(token, WordClass.adverb) && !isA(token, WordClass.preposition);
    if (isInPhrase(phrases, at - 1) || !(isOn || isAdverb || isA(token, WordClass.time))) break;
    at--;
  }
  return at;
}

/** The subject after its verb: "said Ada Roe", "said the mayor, Ada Roe". */
function invertedSubject(reading: Reading, cue: Cue, before: number): Subject | null {
  // Behind "told" stands its listener, behind "had found" what was found.
  if (cue.lemma === 'tell' || isA(reading.tokens[cue.groupFrom], WordClass.auxiliary)) return null;
  if (!allowsInversion(reading, before)) return null;
  const head = phraseFrom(reading, cue.after);
  if (head === null || isNoSpeaker(reading, head) || isObjectForm(reading, head)) return null;
  // "The minister, asked about it, said it leaked": the pronoun is that of the content.
  if (head.isPronoun && isFiniteVerb(reading, head.to)) return null;
  const open = headOfGroup(reading, { from: head.from, to: endOfGroup(reading, head.to) });
  if (open === null) return pronounAfter(head, cue);
  const subject = withName(reading, open, endOfWords(reading));
  return inverted(subject, cue);
}

function inverted({ mention, phrases }: OpenSubject, { groupFrom }: Cue): Subject {
  return { mention, phrases, from: groupFrom, to: mention.to, isInverted: true };
}

/** A verb stands before its subject only at the head of a sentence, after a quotation or after a mark. */
function allowsInversion(reading: Reading, before: number): boolean {
  return (
    before === reading.sentence.from ||
    isAfterQuote(reading, before) ||
    isGroupBreak(reading, before - 1) ||
    textAt(reading.tokens, before - 1) === ';'
  );
}

/** "him", "them", but not "you" */
function isObjectForm({ tokens }: Reading, { from, isPronoun }: Phrase): boolean {
  return isPronoun && isA(tokens[from], WordClass.objectPronoun) && !isA(tokens[from], WordClass.subjectPronoun);
}

function pronounAfter(head: Phrase, cue: Cue): Subject | null {
  if (!head.isPronoun) return null;
  return {
    mention: { from: head.from, to: head.to },
    phrases: [head],
    from: cue.groupFrom,
    to: head.to,
    isInverted: true,
  };
}

/** The end of the phrase's own words: the next mark or verb of the sentence. */
function endOfGroup(reading: Reading, from: number): number {
  const to = endOfWords(reading);
  for (let index = from; index < to; index++) {
    const token = reading.tokens[index];
    if (
      reading.quoted[index] === 1 ||
      isGroupBreak(reading, index) ||
      token?.text === ':' ||
      isA(token, WordClass.relative | WordClass.subordinator)
    )
      return index;
  }
  return to;
}
