import { SpeakerType } from '#domain';
import type { Party } from '../parties/party.ts';
import { phraseFrom } from '../phrases/phrase-at.ts';
import type { Attributed } from '../speakers/resolve-speakers.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { lowerAt, type Token } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { EventText } from './event-text.ts';
import type { NamedEvent } from './named-event.ts';

/** "He said this at …" tells where the statement before it was made. */
const POINTING = /^(?:this|so|that|it)$/;

/** By statement: the name of the event at which the text says that it was made; null where it says nothing of one. */
export function eventsOfStatements(text: EventText, found: readonly NamedEvent[]): (string | null)[] {
  const { sentences, tokens, attributed } = text;
  const bySentence = new Map<number, NamedEvent>();
  for (const event of found) if (event.isScene) bySentence.set(sentenceAt(sentences, event.from), event);
  const present = new Map<Party, string>();
  const events = attributed.map((statement) => {
    const own = bySentence.get(statement.sentence);
    if (own !== undefined && !statement.ranges.some(({ from, to }) => own.from >= from && own.from < to))
      return own.name;
    const next = bySentence.get(statement.sentence + 1);
    const sentence = sentences[statement.sentence + 1];
    if (next === undefined || sentence === undefined || !pointsBack(tokens, sentence)) return null;
    for (const party of [statement.party, ...partiesIn(text, sentence)]) present.set(party, next.name);
    return next.name;
  });
  return events.map((event, index) => event ?? eventOf(present, attributed[index]));
}

/** "He said this at …" tells where he, and whom it says he met there, said the rest of what the article has of them. */
function eventOf(present: ReadonlyMap<Party, string>, statement: Attributed | undefined): string | null {
  return statement === undefined ? null : (present.get(statement.party) ?? null);
}

function partiesIn({ phrases, directory }: EventText, { from, to }: Sentence): Party[] {
  const parties: Party[] = [];
  for (let index = from; index < to; index++) {
    const phrase = phraseFrom(phrases, index);
    const party = phrase === undefined ? undefined : directory.byPhrase.get(phrase);
    if (party?.type === SpeakerType.PERSON) parties.push(party);
  }
  return parties;
}

function pointsBack(tokens: readonly Token[], { from, to }: Sentence): boolean {
  for (let index = from; index < Math.min(to, from + 6); index++) {
    if (isA(tokens[index], WordClass.speechVerb)) return POINTING.test(lowerAt(tokens, index + 1));
  }
  return false;
}
