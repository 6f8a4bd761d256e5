import type { Cue } from './find-cues.ts';
import { isInPhrase, type Phrase } from './find-phrases.ts';
import { words } from './lexicon/words.ts';
import {
  COLON,
  COMMA,
  DASHES,
  endOfWords,
  isAfterQuote,
  isFiniteVerb,
  isMark,
  phraseBefore,
  phraseFrom,
  type Reading,
  SEMICOLON,
} from './reading.ts';
import { lowerAt, type Token, type TokenRange, textAt } from './token.ts';
import { isA, WordClass } from './word-class.ts';

/** Who speaks, as the sentence names them at a verb of speech. */
export interface Subject {
  /** The words that name them: a name with all before it, or a noun phrase with its of-phrases. */
  readonly mention: TokenRange;
  /** The phrases that mention is made of, the first their noun, the last perhaps a name. */
  readonly phrases: readonly Phrase[];
  /** Where the clause of the subject begins; for a subject after its verb, where the verb group begins. */
  readonly from: number;
  /** Where what may follow the attribution begins. */
  readonly to: number;
  /** It stands after its verb: "said Ada". */
  readonly isInverted: boolean;
}

/** Finds the subject of a verb of speech; null where it has none of its own. */
export function findSubject(reading: Reading, cue: Cue, floor: number): Subject | null {
  if (cue.isParticiple) return null;
  if (cue.agentFrom !== null) return agentSubject(reading, cue, cue.agentFrom);
  const before = beforeGroup(reading, cue.groupFrom, floor);
  const direct = subjectEndingAt(reading, before, floor);
  if (direct !== null) return withEnd(headOfRelative(reading, direct, floor) ?? direct, cue);
  const inverted = invertedSubject(reading, cue, before);
  if (isAfterQuote(reading, before) && inverted !== null) return inverted;
  const comma = isGroupBreak(reading, before - 1) || textAt(reading.tokens, before - 1) === ')';
  const parted = comma ? subjectBeforeCommas(reading, before - 1, floor) : null;
  return parted === null ? inverted : withEnd(parted, cue);
}

/** "was told by Ada Roe": the speaker of a passive verb stands where that of an inverted one does. */
function agentSubject(reading: Reading, cue: Cue, from: number): Subject | null {
  const head = phraseFrom(reading, from);
  if (head === null) return null;
  const open = headOfGroup(reading, { from, to: endOfGroup(reading, head.to) }) ?? alone(head);
  const { mention } = withName(reading, open, endOfWords(reading));
  return { ...open, mention, from: cue.groupFrom, to: mention.to, isInverted: true };
}

/** The subject of any verb of a sentence, before it; null where none is found. */
export function subjectOfVerb(reading: Reading, verb: number, floor: number): Subject | null {
  const before = beforeGroup(reading, verb, floor);
  const parted = isMark(reading, before - 1, COMMA) ? subjectBeforeCommas(reading, before - 1, floor) : null;
  const subject = subjectEndingAt(reading, before, floor) ?? parted;
  return subject === null ? null : { ...subject, to: verb };
}

/** "A man who had waited for hours said", "A woman sweeping the floor said": the noun before the clause speaks. */
function headOfRelative(reading: Reading, subject: OpenSubject, floor: number): OpenSubject | null {
  for (let index = subject.from - 1; index > floor && index > subject.from - LONGEST_RELATIVE; index--) {
    if (endsRelative(reading, index)) return null;
    const word = lowerAt(reading.tokens, index);
    const isSweeping = word.endsWith('ing') && !isInPhrase(reading.phrases, index);
    if (word !== 'who' && !isSweeping) continue;
    const head = phraseBefore(reading, index);
    const isHead = head !== null && isPerson(reading, head) && isClauseStart(reading, head.from, floor);
    return isHead ? subjectEndingAt(reading, index, floor) : null;
  }
  return null;
}

/** A mark, a quotation, a conjunction or "that" stands in no relative clause of a subject. */
function endsRelative(reading: Reading, index: number): boolean {
  if (reading.quoted[index] === 1 || isGroupBreak(reading, index) || isClauseBreak(reading, index)) return true;
  return lowerAt(reading.tokens, index) === 'that' || isA(reading.tokens[index], WordClass.conjunction);
}

function isPerson({ tokens }: Reading, { to, name }: Phrase): boolean {
  return name !== null || isA(tokens[to - 1], WordClass.role | WordClass.people);
}

/** A relative clause without commas is no longer, in tokens. */
const LONGEST_RELATIVE = 16;

function isClauseStart(reading: Reading, from: number, floor: number): boolean {
  return (
    from === floor ||
    isGroupBreak(reading, from - 1) ||
    isA(reading.tokens[from - 1], WordClass.conjunction | WordClass.subordinator | WordClass.time | WordClass.adverb)
  );
}

type OpenSubject = Omit<Subject, 'to'>;

function withEnd(subject: OpenSubject, cue: Cue): Subject {
  return { ...subject, to: cue.after };
}

/** Skips what stands between a subject and its verb: "on Tuesday", "later", "in 2021". */
function beforeGroup({ tokens, quoted, phrases }: Reading, groupFrom: number, floor: number): number {
  let at = groupFrom;
  while (at > floor && quoted[at - 1] === 0) {
    const token = tokens[at - 1];
    const isTime = isA(token, WordClass.time) && !isInPhrase(phrases, at - 1);
    const isOn = isA(token, WordClass.preposition) && isA(tokens[at], WordClass.time);
    const isAdverb = isA(token, WordClass.adverb) && !isInPhrase(phrases, at - 1) && !isA(token, WordClass.preposition);
    if (!isTime && !isOn && !isAdverb) break;
    at--;
  }
  return at;
}

/** Prepositions by which a phrase belongs to the one before it. */
const ATTACHED = new Set(
  words(`
  of in at for from to with on by near behind close inside under about between across over against outside within
  along aboard among amid around beyond throughout without opposite past
`),
);
/** How many phrases a subject may be made of. */
const MOST_PHRASES = 6;

/** The noun phrase that ends at an index, with the of-phrases that it ends in and the phrases joined to it. */
function subjectEndingAt(reading: Reading, index: number, floor: number): OpenSubject | null {
  const last = phraseBefore(reading, index);
  if (last === null || last.from < floor || reading.quoted[last.from] === 1 || isNoSpeaker(reading, last)) return null;
  const phrases = chainEndingIn(reading, last, floor);
  const [first = last] = phrases;
  if (phrases.length > 1 && isAfterPreposition(reading, first, floor)) return alone(last);
  if (isDocumentAfterIn(reading, last)) return null;
  if (first.name !== null && lowerAt(reading.tokens, first.to) !== 'and') {
    return { mention: { from: first.from, to: first.to }, phrases: [first], from: first.from, isInverted: false };
  }
  return { mention: { from: first.from, to: index }, phrases, from: first.from, isInverted: false };
}

/** "in a statement read on the radio": the verb is a participle. */
function isDocumentAfterIn({ tokens }: Reading, { from, to, name }: Phrase): boolean {
  const isDocument = isA(tokens[to - 1], WordClass.document | WordClass.speechNoun) && name === null;
  return isDocument && lowerAt(tokens, from - 1) === 'in';
}

/** A phrase with those before it that it is attached or joined to, in the order of the text. */
function chainEndingIn(reading: Reading, last: Phrase, floor: number): Phrase[] {
  const phrases = [last];
  let first = last;
  while (phrases.length < MOST_PHRASES) {
    const next = attachedTo(reading, first, floor) ?? joinedTo(reading, first, floor);
    if (next === null) break;
    phrases.unshift(next);
    first = next;
  }
  return phrases;
}

function alone(phrase: Phrase): OpenSubject {
  const from = phrase.name?.from ?? phrase.from;
  return { mention: { from, to: phrase.to }, phrases: [phrase], from, isInverted: false };
}

/** The phrase before a preposition that stands before a phrase: "a spokesman" for "the ministry". */
function attachedTo(reading: Reading, phrase: Phrase, floor: number): Phrase | null {
  let at = phrase.from - 1;
  if (at <= floor || !ATTACHED.has(lowerAt(reading.tokens, at))) return null;
  while (at > floor && isA(reading.tokens[at - 1], WordClass.preposition)) at--;
  const before = phraseBefore(reading, at) ?? beforeAdjective(reading, at);
  return before !== null && before.from >= floor && !before.isPronoun ? before : indefiniteBefore(before, reading);
}

/** "a person close to the fund" */
function beforeAdjective(reading: Reading, at: number): Phrase | null {
  return lowerAt(reading.tokens, at - 1) === 'close' ? phraseBefore(reading, at - 1) : null;
}

/** "one of the delegates", but not "he of the …" */
function indefiniteBefore(phrase: Phrase | null, { tokens }: Reading): Phrase | null {
  return phrase !== null && isA(tokens[phrase.from], WordClass.indefinite) ? phrase : null;
}

/** The phrase before "and" that stands before a phrase, where no verb rules it: "the union and the company". */
function joinedTo(reading: Reading, phrase: Phrase, floor: number): Phrase | null {
  const at = phrase.from - 1;
  if (at <= floor || lowerAt(reading.tokens, at) !== 'and') return null;
  const before = phraseBefore(reading, at);
  if (before === null || before.from < floor || before.isPronoun) return null;
  const start =
    before.from === floor ||
    isMark(reading, before.from - 1, COMMA) ||
    isA(
      reading.tokens[before.from - 1],
      WordClass.time | WordClass.conjunction | WordClass.subordinator | WordClass.adverb,
    );
  return start ? before : null;
}

function isAfterPreposition({ tokens }: Reading, phrase: Phrase, floor: number): boolean {
  return (
    phrase.from > floor &&
    isA(tokens[phrase.from - 1], WordClass.preposition) &&
    !isA(tokens[phrase.from - 1], WordClass.subordinator)
  );
}

/** Numbers, times and relative pronouns speak for nobody. */
function isNoSpeaker({ tokens }: Reading, phrase: Phrase): boolean {
  const head = tokens[phrase.to - 1];
  if (isA(head, WordClass.timeEnd) && phrase.name === null) return true;
  return phrase.isPronoun && isA(head, WordClass.relative) && head?.lower !== 'who' && head?.lower !== 'which';
}

/** The subject of a verb that a comma parts from it: "The mayor, Ada Roe, who is 61, said …". */
function subjectBeforeCommas(reading: Reading, comma: number, floor: number): OpenSubject | null {
  let best: OpenSubject | null = null;
  let groupTo = comma;
  for (let at = comma - 1; at >= floor - 1; at--) {
    const isEdge = at < floor || isAfterQuote(reading, at + 1) || isClauseBreak(reading, at);
    const isStart = isEdge || isGroupBreak(reading, at);
    if (!isStart) continue;
    const ruled = afterRelative(reading, at + 1, groupTo);
    const start = ruled ?? afterConnective(reading, at + 1, groupTo);
    best =
      headOfGroup(reading, { from: start, to: groupTo }) ??
      namedBefore(reading, { from: start, to: groupTo }, best) ??
      best;
    const isLast = isEdge || startsClause(reading, at + 1) || !isSkippable(reading, { from: start, to: groupTo });
    if (isLast || (ruled !== null && best !== null)) break;
    groupTo = at;
  }
  return best === null ? null : withName(reading, best, comma);
}

function isClauseBreak(reading: Reading, at: number): boolean {
  return isMark(reading, at, SEMICOLON) || isMark(reading, at, COLON);
}

/** "when Ada Roe, the mayor, said": what the subordinator begins is the whole clause. */
function startsClause({ tokens }: Pick<Reading, 'tokens'>, from: number): boolean {
  if (isA(tokens[from], WordClass.preposition)) return lowerAt(tokens, from) === 'as';
  return isA(tokens[from], WordClass.subordinator) && !/^(?:wh(?:o|om|ose|ich|at)|that)$/.test(lowerAt(tokens, from));
}

/** "In a post Roe Group, a lobby, wrote": what "a lobby" describes is the name before it. */
function namedBefore(reading: Reading, { from, to }: TokenRange, best: OpenSubject | null): OpenSubject | null {
  const isDescription =
    best !== null && isA(reading.tokens[best.from], WordClass.determiner) && best.phrases[0]?.name == null;
  const last = isDescription ? phraseBefore(reading, to) : null;
  return last?.name == null || last.from < from ? null : alone(last);
}

function isGroupBreak(reading: Reading, at: number): boolean {
  return isMark(reading, at, COMMA) || isMark(reading, at, DASHES) || textAt(reading.tokens, at) === '(';
}

/** "a deal that the minister, Ada Roe, called": the phrase after the relative word, where it ends the group. */
function afterRelative(reading: Reading, from: number, to: number): number | null {
  const last = phraseBefore(reading, to);
  if (last === null || last.from <= from) return null;
  const before = lowerAt(reading.tokens, last.from - 1);
  return before === 'that' || before === 'which' || before === 'whom' || before === 'what' ? last.from : null;
}

/** After "but", "late on Tuesday", "meanwhile": they stand before a subject. */
function afterConnective({ tokens, phrases }: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && !isInPhrase(phrases, at)) {
    const token = tokens[at];
    const isTime =
      isA(token, WordClass.time) || (isA(token, WordClass.preposition) && isA(tokens[at + 1], WordClass.time));
    const joins = WordClass.conjunction | WordClass.adverb;
    if (!isTime && !isA(token, joins) && !(at === from && startsClause({ tokens }, at))) break;
    at++;
  }
  return at;
}

/** The subject that a group between commas begins with; null where it begins with anything else or has a verb of its own. */
function headOfGroup(reading: Reading, { from, to }: TokenRange): OpenSubject | null {
  const head = phraseFrom(reading, from);
  if (head === null || head.to > to || isNoSpeaker(reading, head)) return null;
  if (head.isPronoun && !isA(reading.tokens[head.from], WordClass.indefinite)) return null;
  const phrases = chainBeginningWith(reading, head, to);
  const end = phrases.at(-1)?.to ?? head.to;
  if (hasOwnVerb(reading, end, to)) return null;
  return { mention: { from, to: end }, phrases: trimmedToName(phrases), from, isInverted: false };
}

/** A phrase with those after it that are attached or joined to it. */
function chainBeginningWith(reading: Reading, head: Phrase, to: number): Phrase[] {
  const phrases = [head];
  let end = head.to;
  while (phrases.length < MOST_PHRASES) {
    const joint = lowerAt(reading.tokens, end);
    const next = joint === 'and' || ATTACHED.has(joint) ? phraseFrom(reading, end + 1) : null;
    if (next === null || next.to > to) break;
    phrases.push(next);
    end = next.to;
  }
  return phrases;
}

/** Whether a stretch after a noun has a verb that no relative word or participle rules. */
function hasOwnVerb(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (isFiniteVerb(reading, index) && (index === from || !isRelativeBefore(reading, from, index))) return true;
  }
  return false;
}

/** A name is not told apart by what follows it: "Ada Roe of the bank" is Ada Roe. */
function trimmedToName(phrases: readonly Phrase[]): Phrase[] {
  const [first] = phrases;
  return first !== undefined && first.name !== null ? [first] : [...phrases];
}

function isRelativeBefore({ tokens }: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (isA(tokens[index], WordClass.relative | WordClass.subordinator) || isParticiple(tokens[index])) return true;
  }
  return isParticiple(tokens[to]);
}

function isParticiple(token: Token | undefined): boolean {
  return token !== undefined && /(?:ing|ed)$/.test(token.lower) && token.lower.length > 4;
}

/** A group that can stand between a subject and its verb: without a verb of its own, or one that is ruled by its first word. */
function isSkippable(reading: Reading, { from, to }: TokenRange): boolean {
  const first = reading.tokens[from];
  if (isA(first, WordClass.relative | WordClass.subordinator | WordClass.preposition) || isParticiple(first))
    return true;
  for (let index = from; index < to; index++) {
    if (isFiniteVerb(reading, index) && !isRelativeBefore(reading, from, index)) return false;
  }
  return true;
}

/** A mention goes on over a comma to the name that it introduces: "The mayor, Ada Roe". */
function withName(reading: Reading, subject: OpenSubject, to: number): OpenSubject {
  const [first] = subject.phrases;
  if (first?.name != null) return { ...subject, mention: { from: subject.mention.from, to: first.to } };
  const end = subject.mention.to;
  const next = isMark(reading, end, COMMA) ? phraseFrom(reading, end + 1) : null;
  if (next?.name == null || next.to > to) return subject;
  return { ...subject, mention: { from: subject.mention.from, to: next.to }, phrases: [...subject.phrases, next] };
}

/** The subject after its verb: "said Ada Roe", "said the mayor, Ada Roe". */
function invertedSubject(reading: Reading, cue: Cue, before: number): Subject | null {
  const isPlace =
    before === reading.sentence.from ||
    isAfterQuote(reading, before) ||
    isGroupBreak(reading, before - 1) ||
    textAt(reading.tokens, before - 1) === ';';
  if (!isPlace || cue.lemma === 'tell') return null;
  const head = phraseFrom(reading, cue.after);
  if (
    head === null ||
    isNoSpeaker(reading, head) ||
    (isA(reading.tokens[head.from], WordClass.objectPronoun) &&
      head.isPronoun &&
      !isA(reading.tokens[head.from], WordClass.subjectPronoun))
  )
    return null;
  const open = headOfGroup(reading, { from: head.from, to: endOfGroup(reading, head.to) });
  if (open === null) return pronounAfter(head, cue);
  const subject = withName(reading, open, endOfWords(reading));
  return { ...subject, from: cue.groupFrom, to: subject.mention.to, isInverted: true };
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
