import { SpeakerType } from '#domain';
import { PASSER_BY, type Party } from '../parties/party.ts';
import { type Draft, Rule } from '../statements/draft.ts';
import { ParagraphKind } from '../text/split-paragraphs.ts';
import { followScene } from './follow-scene.ts';
import type { Given } from './given.ts';
import { interviewee } from './interview.ts';
import { byline, resolveMention } from './resolve-mention.ts';
import { Scene } from './scene.ts';
import { SpokenWords } from './spoken-words.ts';

/** A statement with whom it is by. */
export interface Attributed extends Draft {
  readonly party: Party;
}

/**
 * Finds whom each statement is by, reading the article from its beginning, and its headlines last: what they say is
 * told in full below them. Statements whose speaker the article does not tell are dropped.
 */
export function resolveSpeakers(given: Given): Attributed[] {
  const scene = new Scene(given);
  // Whoever writes is not who is written about.
  scene.writer = byline(scene);
  scene.writer?.roles.add(PASSER_BY);
  scene.interviewee = interviewee(given);
  const bySentence = groupBySentence(given.drafts);
  const found: Attributed[] = [];
  const headlines: number[] = [];
  for (const [index, sentence] of given.sentences.entries()) {
    if (sentence.paragraph.kind === ParagraphKind.headline) headlines.push(index);
    else found.push(...readSentence(given, scene, { index, drafts: bySentence.get(index) ?? [] }));
  }
  const spoken = speakersByWeight(found);
  const words = new SpokenWords(given.tokens, headlines.length === 0 ? [] : found);
  for (const index of headlines) {
    found.push(...readHeadline(scene, { index, drafts: bySentence.get(index) ?? [], spoken, words }));
  }
  return found
    .map((one) => withAlias(one, scene.aliases.get(one.party)))
    .sort((one, other) => (one.ranges[0]?.from ?? 0) - (other.ranges[0]?.from ?? 0));
}

/** Written out: drafts come in several shapes, which a spread is slow to copy and every reader of statements to read. */
function attributed({ ranges, cue, mention, phrases, rule, sentence, goesOn }: Draft, party: Party): Attributed {
  return { ranges, cue, mention, phrases, rule, sentence, goesOn, party };
}

/** Who was met unnamed may have been named later. */
function withAlias(one: Attributed, alias: Party | undefined): Attributed {
  return alias === undefined ? one : attributed(one, alias);
}

function groupBySentence(drafts: readonly Draft[]): Map<number, Draft[]> {
  const groups = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const group = groups.get(draft.sentence);
    if (group === undefined) groups.set(draft.sentence, [draft]);
    else group.push(draft);
  }
  return groups;
}

interface Drafted {
  readonly index: number;
  readonly drafts: readonly Draft[];
}

/** Resolves the statements of a sentence, then lets the scene know who was on it. */
function readSentence(given: Given, scene: Scene, { index, drafts }: Drafted): Attributed[] {
  const found: Attributed[] = [];
  scene.enter(index);
  for (const draft of drafts) {
    const party = draft.phrases.length > 0 ? resolveMention(scene, draft, []) : scene.speaker;
    if (party === null) continue;
    found.push(attributed(draft, party));
    if (!isInside(draft, drafts)) scene.spoke(party, draft);
  }
  const sentence = given.sentences[index];
  if (sentence !== undefined) followScene(scene, sentence, drafts);
  return found.length < 2 ? found : found.filter((one) => !isOfOwnCountry(one, found));
}

/** A statement inside another one of its sentence: whoever makes it is not on the scene. */
function isInside(draft: Draft, drafts: readonly Draft[]): boolean {
  return drafts.some((other) => holds(other, draft));
}

/** "Russia’s foreign minister said that Russia had promised A": he speaks for it himself, and it is one statement. */
function isOfOwnCountry(inner: Attributed, all: readonly Attributed[]): boolean {
  const { name, type } = inner.party;
  return type === SpeakerType.COUNTRY && all.some((outer) => outer.party.roles.has(name) && holds(outer, inner));
}

function holds(outer: Draft, inner: Draft): boolean {
  const [first] = inner.ranges;
  return (
    outer !== inner && outer.ranges.some(({ from, to }) => first !== undefined && from < first.from && first.to <= to)
  );
}

/** Speakers of the article, the one with the most statements first. */
function speakersByWeight(found: readonly Attributed[]): Party[] {
  const counts = new Map<Party, number>();
  for (const { party } of found) counts.set(party, (counts.get(party) ?? 0) + 1);
  return [...counts.keys()].sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
}

interface DraftedHeadline extends Drafted {
  /** Speakers of the article, the one with the most statements first. */
  readonly spoken: readonly Party[];
  readonly words: SpokenWords;
}

/** A quotation in a headline is of whoever says its words below it, else of the person who speaks most. */
function readHeadline(scene: Scene, { drafts, spoken, words, index }: DraftedHeadline): Attributed[] {
  scene.enter(index);
  return drafts.flatMap((draft) => {
    if (draft.rule !== Rule.headline) {
      const party = resolveMention(scene, draft, spoken);
      return party === null ? [] : [attributed(draft, party)];
    }
    const main = words.speakerOf(draft) ?? spoken.find(({ type }) => type === SpeakerType.PERSON) ?? spoken[0];
    return main === undefined ? [] : [attributed(draft, main)];
  });
}
