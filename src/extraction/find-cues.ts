import { isInPhrase } from './find-phrases.ts';
import { words } from './lexicon/words.ts';
import { isFiniteVerb, phraseBefore, type Reading } from './reading.ts';
import { type Companion, Frame, type SpeechForm, speechForms, VerbForm } from './speech-forms.ts';
import { lowerAt, type Token, type TokenRange } from './token.ts';
import { isA, WordClass } from './word-class.ts';

/** A verb of speech in a sentence, outside quotations, that reports an act of speech. */
export interface Cue {
  /** The words that signal speech, without auxiliaries and adverbs. */
  readonly words: TokenRange;
  /** Where its verb group begins: at the first auxiliary or adverb of it. */
  readonly groupFrom: number;
  readonly lemma: string;
  readonly frames: number;
  /** Whether it is "adding", "warning" …, with no auxiliary: its subject stands elsewhere. */
  readonly isParticiple: boolean;
  /** Whether a preposition of the cue rules the content ("called for"). */
  readonly rulesContent: boolean;
  readonly quotationOnly: boolean;
  /** Where the content, the addressee or an adverbial may begin. */
  readonly after: number;
  /** A companion that stands later, after a noun phrase: "put … at". */
  readonly laterCompanion: string | null;
}

/** Finds the verbs of speech of a sentence, in order. */
export function findCues(reading: Reading): Cue[] {
  const cues: Cue[] = [];
  const { from, to } = reading.sentence;
  for (let index = from; index < to; index++) {
    if (reading.quoted[index] === 1) continue;
    const cue = cueAt(reading, index);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

function cueAt(reading: Reading, index: number): Cue | null {
  const token = reading.tokens[index];
  if (token === undefined || isInPhrase(reading.phrases, index)) return null;
  if (token.lower === 'wanted') return wantedToKnow(reading, index);
  const form = isA(token, WordClass.speechVerb) ? speechForms.get(token.lower) : undefined;
  if (form === undefined) return null;
  const group = verbGroup(reading, index);
  if (group.isBlocked || !fitsGroup(form, group, isDoneBy(reading.tokens, index + 1))) return quotedAs(reading, index);
  return withCompanion(reading, { form, index, group });
}

/** What stands before a verb of speech and belongs to it. */
interface VerbGroup {
  readonly from: number;
  /** Denied, in the infinitive, or said to be only possible: nothing is reported. */
  readonly isBlocked: boolean;
  readonly isPassive: boolean;
  readonly hasAuxiliary: boolean;
}

const MODALS = new Set([
  'would',
  'could',
  'can',
  'may',
  'might',
  'must',
  'should',
  'shall',
  'cannot',
  "'ll",
  'to',
  'if',
  'neither',
  'did',
  'does',
  'do',
]);

function verbGroup({ tokens, sentence, phrases, quoted }: Reading, index: number): VerbGroup {
  let from = index;
  let isBlocked = false;
  let isPassive = false;
  let hasAuxiliary = false;
  while (from > sentence.from && quoted[from - 1] === 0) {
    const before = tokens[from - 1];
    if (before === undefined || isInPhrase(phrases, from - 1)) break;
    const blocks = MODALS.has(before.lower) || isA(before, WordClass.negation);
    if (!blocks && !isA(before, WordClass.auxiliary) && !isBetween(before)) break;
    isBlocked ||= blocks;
    hasAuxiliary ||= isA(before, WordClass.auxiliary) && before.lower !== 'to' && !isA(before, WordClass.negation);
    isPassive ||= isA(before, WordClass.passive);
    from--;
  }
  return { from, isBlocked, isPassive, hasAuxiliary };
}

/** An adverb between an auxiliary and its verb: "has yet", "had also". */
function isBetween(token: Token): boolean {
  if (token.lower === 'yet') return true;
  return isA(token, WordClass.adverb) && !isA(token, WordClass.preposition | WordClass.conjunction);
}

/** A participle after "be" is passive, "saying" after "be" is not; without an auxiliary only a past or a present reports. */
function fitsGroup({ forms }: SpeechForm, { isPassive, hasAuxiliary }: VerbGroup, isDone: boolean): boolean {
  if (isPassive) return (forms & VerbForm.progressive) !== 0;
  if (hasAuxiliary) return (forms & VerbForm.participle) !== 0 || (forms & VerbForm.past) !== 0;
  return !((forms & VerbForm.participle) !== 0 && isDone);
}

/** Ways to speak: after "by" they are no doers. */
const meansOfSpeech = new Set(words('telephone phone email e-mail text video letter post fax radio satellite way'));

/** "claims made by residents", but not "said by telephone" */
function isDoneBy(tokens: readonly Token[], index: number): boolean {
  return lowerAt(tokens, index) === 'by' && !meansOfSpeech.has(lowerAt(tokens, index + 1));
}

/** "was quoted as saying", "was quoted by the agency as saying" */
function quotedAs({ tokens, sentence }: Reading, index: number): Cue | null {
  if (lowerAt(tokens, index) !== 'saying' || lowerAt(tokens, index - 1) !== 'as') return null;
  for (let at = index - 2; at > sentence.from && at > index - 14; at--) {
    if (lowerAt(tokens, at) !== 'quoted') continue;
    let groupFrom = at;
    while (isA(tokens[groupFrom - 1], WordClass.auxiliary | WordClass.adverb)) groupFrom--;
    return saying({ from: at, to: at === index - 2 ? index + 1 : at + 1 }, { groupFrom, after: index + 1 });
  }
  return null;
}

function saying(words: TokenRange, { groupFrom, after }: { groupFrom: number; after: number }): Cue {
  const frames = Frame.clause | Frame.direct;
  return {
    words,
    groupFrom,
    after,
    lemma: 'quote',
    frames,
    isParticiple: false,
    rulesContent: false,
    quotationOnly: false,
    laterCompanion: null,
  };
}

function wantedToKnow({ tokens, phrases }: Reading, index: number): Cue | null {
  if (lowerAt(tokens, index + 1) !== 'to' || lowerAt(tokens, index + 2) !== 'know' || isInPhrase(phrases, index))
    return null;
  const cue = saying({ from: index, to: index + 3 }, { groupFrom: index, after: index + 3 });
  return { ...cue, lemma: 'ask', frames: Frame.question | Frame.direct };
}

interface FoundForm {
  readonly form: SpeechForm;
  readonly index: number;
  readonly group: VerbGroup;
}

function withCompanion(reading: Reading, { form, index, group }: FoundForm): Cue | null {
  const { tokens } = reading;
  const isParticiple = (form.forms & VerbForm.progressive) !== 0 && !group.hasAuxiliary;
  if (lowerAt(tokens, index - 1) === 'as' && lowerAt(tokens, index) === 'saying') return quotedAs(reading, index);
  const companion = form.companions.find(({ word }) => word === lowerAt(tokens, index + 1));
  const base = { groupFrom: group.from, lemma: form.lemma, isParticiple, quotationOnly: form.quotationOnly };
  if (companion !== undefined) return { ...base, ...companionParts(companion, index) };
  if (isParticiple ? form.quotationOnly : isBareNoun(reading, index)) return null;
  const alone = aloneParts(form, index);
  return alone === null ? null : { ...base, ...alone };
}

/** A verb without a companion right after it: one of "put" stands later. */
function aloneParts(form: SpeechForm, index: number) {
  const later = form.companions.find(({ word }) => word === 'at');
  if (form.frames === 0 && later === undefined) return null;
  return {
    words: { from: index, to: index + 1 },
    frames: form.frames | (later?.frames ?? 0),
    rulesContent: false,
    after: index + 1,
    laterCompanion: later?.word ?? null,
  };
}

function companionParts({ frames, rulesContent }: Companion, index: number) {
  return { words: { from: index, to: index + 2 }, frames, rulesContent, after: index + 2, laterCompanion: null };
}

/** A form that is a noun too and has neither a subject before it nor a place for one after it: "in comment to …". */
function isBareNoun(reading: Reading, index: number): boolean {
  const form = speechForms.get(lowerAt(reading.tokens, index));
  if (form === undefined || (form.forms & (VerbForm.past | VerbForm.participle)) !== 0) return false;
  const before = reading.tokens[index - 1];
  if (isA(before, WordClass.preposition | WordClass.possessiveMark)) return true;
  return (
    phraseBefore(reading, index) === null && !isFiniteVerb(reading, index - 1) && isA(before, WordClass.determiner)
  );
}
