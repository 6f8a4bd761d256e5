import { words } from '../lexicon/words.ts';
import { isInPhrase, type Phrase } from '../phrases/find-phrases.ts';
import { type Companion, Frame, type SpeechForm, speechForms, VerbForm } from '../text/speech-forms.ts';
import { lowerAt, type Token, TokenKind, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { isAfterQuote, isFiniteVerb, phraseBefore, phraseFrom, type Reading } from './reading.ts';
import { verbBesideQuote } from './verb-beside-quote.ts';
import { goingOn, type VerbGroup, verbGroup } from './verb-group.ts';

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
  /** Where the speaker is named after a passive verb ("was told by Ada"), or "quoted Ada as saying"; null else. */
  readonly agentFrom: number | null;
  /** A companion that stands later, after a noun phrase: "put … at". */
  readonly laterCompanion: string | null;
}

/** Finds the verbs of speech of a sentence, in order. */
export function findCues(reading: Reading): Cue[] {
  const cues: Cue[] = [];
  const { from, to } = reading.sentence;
  const beside = verbBesideQuote(reading);
  for (let index = from; index < to; index++) {
    if (reading.quoted[index] === 1) continue;
    const cue = index === beside ? cueBesideQuote(reading, index) : cueAt(reading, index);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

function cueBesideQuote(reading: Reading, index: number): Cue {
  const cue = cueAt(reading, index);
  return cue !== null && (cue.frames & (Frame.clause | Frame.direct)) !== 0 ? cue : spoken(reading, index);
}

/** A verb that tells of speech only by where it stands. */
function spoken(reading: Reading, index: number): Cue {
  const { from: groupFrom } = verbGroup(reading, index);
  return plainCue(
    { from: index, to: index + 1 },
    { groupFrom, lemma: lowerAt(reading.tokens, index), frames: Frame.direct, quotationOnly: true },
  );
}

function cueAt(reading: Reading, index: number): Cue | null {
  const token = reading.tokens[index];
  if (token === undefined || isInPhrase(reading.phrases, index)) return null;
  const wish = wishToKnow(reading, index);
  if (wish !== null) return wish;
  const form = isA(token, WordClass.speechVerb) ? speechForms.get(token.lower) : undefined;
  return form === undefined ? null : cueOfForm(reading, form, index);
}

/** What a form of a verb of speech is with the auxiliaries before it: active, passive, or no more than "as saying". */
function cueOfForm(reading: Reading, form: SpeechForm, index: number): Cue | null {
  const group = goingOn(reading, verbGroup(reading, index));
  if (lacksAgreement(reading, form, group.from)) return null;
  if (group.isBlocked) return quotedAs(reading, index);
  if (group.isPassive) return passiveCue(reading, { form, index, group }) ?? quotedAs(reading, index);
  if (!fitsGroup(form, group, isDoneBy(reading.tokens, index + 1))) return quotedAs(reading, index);
  return withCompanion(reading, { form, index, group });
}

/** Verbs whose form without an ending is a noun too. */
const alsoNouns = new Set(
  words(`
  answer appeal call challenge charge claim comment counsel demand estimate joke note object offer order post praise
  press pledge project promise protest question reply report request rule shout state stress text tweet voice vow
`),
);

/** "would in all likelihood appeal": a form without an ending is no verb of the single thing before it. */
function lacksAgreement(reading: Reading, { forms, lemma }: SpeechForm, groupFrom: number): boolean {
  if ((forms & VerbForm.base) === 0 || !alsoNouns.has(lemma)) return false;
  const subject = phraseBefore(reading, groupFrom);
  if (subject === null || subject.isPronoun || subject.name !== null) return false;
  const noun = reading.tokens[subject.to - 1];
  const canBeMany = WordClass.people | WordClass.organisation | WordClass.indefinite | WordClass.determiner;
  return noun !== undefined && !noun.lower.endsWith('s') && !noun.capital && !isA(noun, canBeMany);
}

/** "was told by Ada", "was described as “a gift” by Ada"; "is saying" is no passive. */
function passiveCue(reading: Reading, found: FoundForm): Cue | null {
  const { form, index, group } = found;
  if ((form.forms & VerbForm.progressive) !== 0) return withCompanion(reading, found);
  const agentFrom = (form.forms & VerbForm.participle) === 0 ? null : agentOf(reading, index, form.frames);
  if (agentFrom === null) return null;
  const { lemma, frames, quotationOnly } = form;
  return plainCue({ from: index, to: index + 1 }, { groupFrom: group.from, lemma, frames, quotationOnly, agentFrom });
}

/** The phrase after "by", right behind a verb or behind what was said. */
function agentOf(reading: Reading, verb: number, frames: number): number | null {
  const { tokens, sentence, quoted } = reading;
  for (let index = verb + 1; index < sentence.to; index++) {
    if (quoted[index] === 1 || lowerAt(tokens, index) !== 'by') continue;
    const agent = phraseFrom(reading, index + 1);
    if (agent === null || meansOfSpeech.has(lowerAt(tokens, agent.to - 1))) continue;
    const canBeFar = (frames & (Frame.addressee | Frame.objectAs | Frame.naming)) !== 0;
    return index === verb + 1 || (canBeFar && isSpeaker(tokens, agent)) ? index + 1 : null;
  }
  return null;
}

function isSpeaker(tokens: readonly Token[], { to, name, isPronoun }: Phrase): boolean {
  const noun = tokens[to - 1];
  const bits = WordClass.role | WordClass.people | WordClass.organisation | WordClass.document;
  return name !== null || isA(noun, bits) || (isPronoun && isA(noun, WordClass.objectPronoun | WordClass.indefinite));
}

/** Without an auxiliary only a past or a present reports. */
function fitsGroup({ forms }: SpeechForm, { hasAuxiliary }: VerbGroup, isDone: boolean): boolean {
  if (hasAuxiliary) return (forms & VerbForm.participle) !== 0 || (forms & VerbForm.past) !== 0;
  return !((forms & VerbForm.participle) !== 0 && isDone);
}

/** Ways to speak: after "by" they are no doers. */
const meansOfSpeech = new Set(words('telephone phone email e-mail text video letter post fax radio satellite way'));

/** "claims made by residents", but not "said by telephone" */
function isDoneBy(tokens: readonly Token[], index: number): boolean {
  if (tokens[index + 1]?.kind === TokenKind.number) return false;
  return lowerAt(tokens, index) === 'by' && !meansOfSpeech.has(lowerAt(tokens, index + 1));
}

/** "was quoted as saying", "was quoted by the agency as saying" */
function quotedAs({ tokens, sentence, phrases, quoted }: Reading, index: number): Cue | null {
  if (!isAsSaying(tokens, index)) return null;
  for (let at = index - 2; at > sentence.from && at > index - 14; at--) {
    if (!/^(?:quot(?:ed|es|e|ing)|cit(?:ed|es|e|ing))$/.test(lowerAt(tokens, at))) continue;
    let groupFrom = at;
    while (isA(tokens[groupFrom - 1], WordClass.auxiliary | WordClass.adverb)) groupFrom--;
    const to = at === index - 2 ? index + 1 : at + 1;
    const isActive = groupFrom === at && phraseFrom({ tokens, phrases, sentence, quoted }, at + 1) !== null;
    const frames = Frame.clause | Frame.direct;
    const agentFrom = isActive ? at + 1 : null;
    return plainCue({ from: at, to }, { groupFrom, after: index + 1, lemma: 'quote', frames, agentFrom });
  }
  return null;
}

type CueTraits = Pick<Cue, 'groupFrom' | 'lemma' | 'frames'> &
  Partial<Pick<Cue, 'after' | 'quotationOnly' | 'agentFrom'>>;

/** A finite verb without a companion. */
function plainCue(words: TokenRange, traits: CueTraits): Cue {
  const { groupFrom, lemma, frames, after = words.to, quotationOnly = false, agentFrom = null } = traits;
  return {
    words,
    groupFrom,
    after,
    lemma,
    frames,
    isParticiple: false,
    rulesContent: false,
    quotationOnly,
    agentFrom,
    laterCompanion: null,
  };
}

function isAsSaying(tokens: readonly Token[], index: number): boolean {
  return lowerAt(tokens, index) === 'saying' && lowerAt(tokens, index - 1) === 'as';
}

/** "wanted to know", "demanded to know": a question. */
function wishToKnow({ tokens }: Reading, index: number): Cue | null {
  const word = lowerAt(tokens, index);
  if (word !== 'wanted' && word !== 'demanded') return null;
  if (lowerAt(tokens, index + 1) !== 'to' || lowerAt(tokens, index + 2) !== 'know') return null;
  const frames = Frame.question | Frame.direct;
  return plainCue({ from: index, to: index + 3 }, { groupFrom: index, lemma: 'ask', frames });
}

interface FoundForm {
  readonly form: SpeechForm;
  readonly index: number;
  readonly group: VerbGroup;
}

/** A verb with the particle or preposition after it ("called for"), or alone. */
function withCompanion(reading: Reading, { form, index, group }: FoundForm): Cue | null {
  const { tokens } = reading;
  if (isAsSaying(tokens, index)) return quotedAs(reading, index);
  const addressed = addressedCue(reading, { form, index, group });
  if (addressed !== null) return addressed;
  const at = isIdle(tokens, form, index) ? index + 2 : index + 1;
  const companion = form.companions.find(({ word }) => word === lowerAt(tokens, at));
  if (companion !== undefined) {
    return isOnTo(tokens, at) ? null : cueWith({ form, index, group }, companionParts(companion, at + 1));
  }
  const canBeAlone = isParticiple({ form, group })
    ? !form.quotationOnly
    : group.from !== index || !isBareNoun(reading, index);
  const alone = canBeAlone ? aloneParts(form, index + 1) : null;
  return alone === null ? null : cueWith({ form, index, group }, alone);
}

/** What a verb has with or without a companion, and where it ends. */
interface CueParts {
  readonly to: number;
  readonly frames: number;
  readonly rulesContent: boolean;
  readonly laterCompanion: string | null;
}

function cueWith({ form, index, group }: FoundForm, { to, frames, rulesContent, laterCompanion }: CueParts): Cue {
  return {
    words: { from: index, to },
    groupFrom: group.from,
    after: to,
    lemma: form.lemma,
    frames,
    isParticiple: isParticiple({ form, group }),
    rulesContent,
    quotationOnly: form.quotationOnly,
    agentFrom: null,
    laterCompanion,
  };
}

function isParticiple({ form, group }: Pick<FoundForm, 'form' | 'group'>): boolean {
  return (form.forms & VerbForm.progressive) !== 0 && !group.hasAuxiliary;
}

/** One calls somebody for a chat, argues with them for an hour. */
const unaddressed = new Set(['call', 'argue', 'advocate']);

/** "appealed to the state for help", "asked the council for more": the listener stands before the preposition. */
function addressedCue(reading: Reading, found: FoundForm): Cue | null {
  const { form, index } = found;
  const companion = form.companions.find(({ word, rulesContent }) => word === 'for' && rulesContent);
  // "“Is it safe?” asked a spokesman for the union"
  if (companion === undefined || unaddressed.has(form.lemma) || isAfterQuote(reading, index)) return null;
  const hasTo = /^(?:to|with)$/.test(lowerAt(reading.tokens, index + 1));
  const listener = phraseFrom(reading, hasTo ? index + 2 : index + 1);
  if (listener === null || lowerAt(reading.tokens, listener.to) !== 'for') return null;
  return { ...cueWith(found, companionParts(companion, index + 1)), after: listener.to + 1 };
}

/** "went on to": a verb after it tells what was done. */
function isOnTo(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 'on' && lowerAt(tokens, at + 1) === 'to';
}

/** A verb without a companion right after it: one of "put" stands later. */
function aloneParts(form: SpeechForm, to: number): CueParts | null {
  const later = form.companions.find(({ word }) => word === 'at');
  if ((form.frames & ~Frame.addressee) === 0 && later === undefined) return null;
  const frames = form.frames | (later?.frames ?? 0);
  return { to, frames, rulesContent: false, laterCompanion: later?.word ?? null };
}

/** "made it clear that" */
function isIdle(tokens: readonly Token[], { lemma }: SpeechForm, index: number): boolean {
  return lemma === 'make' && lowerAt(tokens, index + 1) === 'it';
}

function companionParts({ frames, rulesContent }: Companion, to: number): CueParts {
  return { to, frames, rulesContent, laterCompanion: null };
}

/** A form that is a noun too and has neither a subject before it nor a place for one after it: "in comment to …". */
function isBareNoun(reading: Reading, index: number): boolean {
  const form = speechForms.get(lowerAt(reading.tokens, index));
  if (form === undefined || (form.forms & (VerbForm.past | VerbForm.participle)) !== 0) return false;
  const before = reading.tokens[index - 1];
  if (isA(before, WordClass.preposition | WordClass.possessiveMark) || isListed(reading, index)) return true;
  return (
    phraseBefore(reading, index) === null && !isFiniteVerb(reading, index - 1) && isA(before, WordClass.determiner)
  );
}

/** "scientific notes and findings" */
function isListed({ tokens }: Reading, index: number): boolean {
  if (!/^(?:and|or)$/.test(lowerAt(tokens, index + 1))) return false;
  return !isA(tokens[index + 2], WordClass.speechVerb | WordClass.verb | WordClass.auxiliary);
}
