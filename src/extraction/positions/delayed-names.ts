import { SpeakerType } from '#domain';
import { impliedOffices } from '../lexicon/offices.ts';
import type { Party } from '../parties/party.ts';
import { phraseAt } from '../phrases/phrase-at.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { lowerAt, type Token, TokenKind } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { officeIn } from './find-office.ts';
import { type Holding, holdingOf, type Office, type PositionText } from './position-text.ts';

const implied: ReadonlySet<string> = new Set(impliedOffices);
/** How many sentences the beginning of an article is, with its headline, and how soon the name follows. */
const LEAD = 5;
const SOON = 2;

/** "The former mayor of Ayr stole three boats, a court heard. Ada Roe, 58, denies it": the name comes a sentence later. */
export function delayedNames(text: PositionText, holdings: readonly Holding[]): Holding[] {
  for (const [index, sentence] of text.sentences.slice(0, LEAD).entries()) {
    const office = officeOfSubject(text, sentence);
    if (office === null) continue;
    const after = text.sentences.slice(index + 1, index + 1 + SOON);
    const person = after.map((next) => subjectOf(text, next)).find((party) => party !== null);
    const isFree = person != null && holdings.every((other) => other.person !== person);
    return isFree ? [holdingOf(office, person)] : [];
  }
  return [];
}

function officeOfSubject(text: PositionText, { from, to }: Sentence): Office | null {
  if (unsure.has(lowerAt(text.tokens, from)) || phraseAt(text.phrases, from)?.isPronoun === true) return null;
  const office = officeIn(text, { from, to, isWhole: false });
  const isOne = office?.of != null && implied.has(office.head) && isVerbal(text.tokens[office.range.to]);
  return isOne ? office : null;
}

/** What begins a description of whoever it may be. */
const unsure: ReadonlySet<string> = new Set(['a', 'an', 'one', 'its', 'their']);

/** Whether a word may go on behind a subject: no mark, no name, no "of" and no "and". */
function isVerbal(token: Token | undefined): boolean {
  if (token?.kind !== TokenKind.word || token.capital) return false;
  return !isA(token, WordClass.preposition | WordClass.conjunction);
}

/** The person whose full name a sentence begins with. */
function subjectOf({ phrases, directory }: PositionText, { from }: Sentence): Party | null {
  const phrase = phraseAt(phrases, from);
  const party = phrase?.name?.from === from ? directory.byPhrase.get(phrase) : undefined;
  return party?.type === SpeakerType.PERSON && party.first === phrase?.name?.from ? party : null;
}
