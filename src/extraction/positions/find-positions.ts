import { type PositionRecord, SpeakerType } from '#domain';
import { impliedOffices } from '../lexicon/offices.ts';
import { portfolios } from '../lexicon/portfolios.ts';
import { words } from '../lexicon/words.ts';
import type { Party } from '../parties/party.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import { lowerAt, type Token, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { delayedNames } from './delayed-names.ts';
import { hasBodyNoun, impliedOwner, ownerOfScene, ownerOfSibling } from './implied-owner.ts';
import type { Bearer } from './name-bearer.ts';
import { officesAfter } from './office-after.ts';
import { officeBefore } from './office-before.ts';
import { officeBeside } from './office-beside.ts';
import { officeOfAgent } from './office-of-agent.ts';
import { officeGiven, officeTold } from './office-told.ts';
import { type Holding, holdingOf, officeOf, type PositionText } from './position-text.ts';
import { pronounOffices } from './pronoun-offices.ts';
import { recordPositions } from './record-positions.ts';
import { relativeOffices } from './relative-offices.ts';
import { spokenOffices } from './spoken-offices.ts';

const implied: ReadonlySet<string> = new Set(impliedOffices);
/** Words that are taken for a name where they have a capital: "the Energy Department". */
const noNames: ReadonlySet<string> = new Set([...portfolios, 'states']);

/** Finds who holds which office in what; each once, told in full where the article does so anywhere. */
export function findPositions(text: PositionText): PositionRecord[] {
  const holdings: Holding[] = [];
  for (const [phrase, person] of text.directory.byPhrase) {
    if (phrase.name !== null && canHold(person)) addHoldings(text, { person, phrase, name: phrase.name }, holdings);
  }
  holdings.push(...pronounOffices(text));
  const stated = holdings.filter(({ of }) => of !== null);
  const open = holdings.filter(
    (holding) =>
      holding.of === null &&
      !isKnown(holding, stated) &&
      (implied.has(holding.head) || hasBodyNoun(text, holding.title)),
  );
  const completed = open.flatMap((holding) => {
    const of = ownerOfScene(text, holding) ?? ownerOfSibling(text, holding, stated) ?? impliedOwner(text, holding);
    return of === null ? [] : [holdingOf(officeOf(holding, of, holding.range), holding.person)];
  });
  const holders = [...stated, ...completed];
  return recordPositions(text, [
    ...holders,
    ...relativeOffices(text, holders),
    ...spokenOffices(text, holders),
    ...delayedNames(text, holders),
  ]);
}

/** "the Minister of Fisheries and Ocean Policy, Ada Roe": what an office is for, by its first word. */
function isPortfolio(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return (
    noNames.has(lowerAt(tokens, from)) && /^(?:of|for)$/.test(lowerAt(tokens, from - 1)) && textAt(tokens, to) === ','
  );
}

/** Whether it is told elsewhere what somebody is: "the director" is of that body, but a "former governor" is more. */
function isKnown({ person, head }: Holding, stated: readonly Holding[]): boolean {
  return stated.some((other) => other.person === person && (other.head === head || !publicOffices.has(head)));
}

const publicOffices: ReadonlySet<string> = new Set(words('minister premier governor mayor president ambassador'));

/** Whoever is a person, or may be one by the look of the name. */
function canHold({ type, isSure, isPlace, words }: Party): boolean {
  if (isPlace) return false;
  return type === SpeakerType.PERSON || (type === SpeakerType.ORGANISATION && !isSure && words.size > 1);
}

/** A name that is a country's, or has a noun for a body in it, is no person's. */
function isBody({ bodies, tokens }: PositionText, name: TokenRange): boolean {
  const body = bodies.around(name);
  if (body !== null && body.noun === null) return true;
  if (name.to > name.from + 1) return isPortfolio(tokens, name);
  // "In Ayr, the mayor": a place, though nothing else tells.
  if (/^(?:in|at|near|outside)$/.test(lowerAt(tokens, name.from - 1))) return true;
  return noNames.has(lowerAt(tokens, name.from)) || isA(tokens[name.from], WordClass.organisation | WordClass.people);
}

/** Where words tell what office somebody holds. */
const readers = [officeBefore, officeBeside, officeTold, officeGiven, officeOfAgent];

function addHoldings(
  text: PositionText,
  { person, phrase, name }: Omit<Bearer, 'sentence'>,
  holdings: Holding[],
): void {
  const sentence = text.sentences[sentenceAt(text.sentences, phrase.from)];
  if (sentence === undefined || isBody(text, name)) return;
  const bearer = { person, phrase, name, sentence };
  for (const reader of readers) {
    const office = reader(text, bearer);
    if (office !== null) holdings.push(holdingOf(office, person));
  }
  for (const office of officesAfter(text, bearer)) holdings.push(holdingOf(office, person));
}
