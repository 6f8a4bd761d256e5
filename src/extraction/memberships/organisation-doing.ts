import type { Body } from '../bodies/body.ts';
import { organNouns } from '../lexicon/membership-words.ts';
import { lowerAt, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { ClaimPlace } from './claim-place.ts';
import { subjectOf } from './find-members.ts';
import { organisationSpokenOf, type Whole } from './find-organisation.ts';

const organs: ReadonlySet<string> = new Set(organNouns);

/** Which organisation does to some what a verb group says that begins at an index; null where none does. */
export function organisationDoing(place: ClaimPlace, verb: number, members: readonly Body[]): Whole | null {
  return organDoing(place, verb, members) ?? subjectDoing(place, verb, members);
}

function subjectDoing(place: ClaimPlace, verb: number, members: readonly Body[]): Whole | null {
  const subject = subjectOf(place, verb);
  const [body, other] = subject?.members ?? [];
  const isOne = subject !== null && body !== undefined && other === undefined;
  const name = isOne ? place.text.names.organisationOf(body, members) : null;
  if (name !== null && subject !== null) return { name, from: subject.from, to: subject.to };
  return lowerAt(place.text.tokens, verb - 1) === 'it' ? spokenOf(place, verb - 1, members) : null;
}

/** "leaders of the Roe Pact admitted", "Roe Pact leaders", "the congress": it is the body that does it. */
function organDoing(place: ClaimPlace, verb: number, members: readonly Body[]): Whole | null {
  const { tokens, bodies } = place.text;
  const body = bodies.until(verb);
  if (body !== null && !organs.has(lowerAt(tokens, verb - 1))) {
    const of = isA(tokens[body.from - 1], WordClass.determiner) ? body.from - 2 : body.from - 1;
    const isOrgans = lowerAt(tokens, of) === 'of' && organs.has(lowerAt(tokens, of - 1));
    return isOrgans ? named(place, body, { from: of - 1, to: verb }) : null;
  }
  if (!organs.has(lowerAt(tokens, verb - 1))) return null;
  const owner = bodies.until(isA(tokens[verb - 2], WordClass.possessiveMark) ? verb - 2 : verb - 1);
  return owner === null ? spokenOf(place, verb - 1, members) : named(place, owner, { from: owner.from, to: verb });
}

function named({ text }: ClaimPlace, body: Body, range: TokenRange): Whole | null {
  const name = text.names.organisationOf(body, []);
  return name === null ? null : { name, ...range };
}

function spokenOf(place: ClaimPlace, at: number, members: readonly Body[]): Whole | null {
  const name = organisationSpokenOf(place, at, members);
  return name === null ? null : { name, from: at, to: at + 1 };
}
