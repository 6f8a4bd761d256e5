import { canBe, Gender, type Party } from '../parties/party.ts';
import { phraseAt } from '../phrases/phrase-at.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { lowerAt, type TokenRange } from '../text/token.ts';
import { officeFromVerb } from './office-told.ts';
import { type Holding, holdingOf, officeTo, type PositionText } from './position-text.ts';

/** How far from the head of its sentence a pronoun may stand: "Before that she was dean of …" */
const NEAR = 4;

/** Offices that the article tells of the one person of its paragraph: "Roe sat down. She is a director of Roe Bank." */
export function pronounOffices(text: PositionText): Holding[] {
  const offices: Holding[] = [];
  for (const sentence of text.sentences) {
    const at = pronounOf(text, sentence);
    const office = at === null ? null : officeFromVerb(text, { from: at + 1, to: sentence.to });
    if (at === null || office?.of == null) continue;
    const person = onlyPerson(text, { from: sentence.paragraph.from, to: at });
    if (person !== null) offices.push(holdingOf(officeTo(office, { from: at, to: office.range.to }), person));
  }
  return offices;
}

function pronounOf({ tokens }: PositionText, { from, quotes }: Sentence): number | null {
  for (let index = from; index < from + NEAR; index++) {
    const isPronoun = genders.has(lowerAt(tokens, index));
    if (isPronoun && !quotes.some((quote) => index >= quote.from && index < quote.to)) return index;
  }
  return null;
}

const genders: ReadonlyMap<string, Gender> = new Map([
  ['he', Gender.male],
  ['she', Gender.female],
]);

/** The one person named in a stretch whom the pronoun at its end can mean. */
function onlyPerson(text: PositionText, { from, to }: TokenRange): Party | null {
  const gender = genders.get(lowerAt(text.tokens, to)) ?? Gender.unknown;
  const people = new Set<Party>();
  for (let index = from; index < to; index++) {
    const party = namedAt(text, index);
    if (party !== undefined && canBe(party, gender)) people.add(party);
  }
  const [person, other] = people;
  return person === undefined || other !== undefined ? null : person;
}

function namedAt({ phrases, directory }: PositionText, index: number): Party | undefined {
  const phrase = phraseAt(phrases, index);
  return phrase?.from === index && phrase.name !== null ? directory.byPhrase.get(phrase) : undefined;
}
