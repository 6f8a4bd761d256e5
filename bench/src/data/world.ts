import { idOf } from '../../../dist/domain/index.js';
import { createRandom, type Random } from './random.ts';
import { type Sizes, spread } from './sizes.ts';
import { noRows, type Rows } from './tables.ts';
import { capitalised, words } from './words.ts';

/** An actor that statements are put into the mouth of. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
}

/** Who and what the articles speak of, and its rows. */
export interface World {
  readonly rows: Rows;
  readonly speakers: readonly Speaker[];
  readonly outlets: readonly string[];
  readonly issues: readonly string[];
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORGANISATION_KINDS = [
  'INTERGOVERNMENTAL_ORGANISATION',
  'NON_GOVERNMENTAL_ORGANISATION',
  'NEWS_MEDIA_ORGANISATION',
];
const ROLES = ['MEMBER', 'FOUNDING_MEMBER', 'OBSERVER', 'CHAIR', 'DIALOGUE_PARTNER'];
const SEED = 1;

/** The `index`th pair of letters, from AA on. */
const letters = (index: number): string => `${LETTERS.charAt(Math.floor(index / 26))}${LETTERS.charAt(index % 26)}`;

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

export function createWorld(sizes: Sizes): World {
  const random = createRandom(SEED);
  const rows = noRows();
  const speakers: Speaker[] = [];
  const add = (kind: string, index: number, name: string): string => {
    const noun = kind.toLowerCase();
    const id = idOf(noun, index);
    rows.actor.push([id, kind, `${noun}-${index + 1}`, name]);
    speakers.push({ id, name });
    return id;
  };
  const persons = range(sizes.persons).map((index) =>
    add('PERSON', index, `${capitalised(words(random, 1))} ${capitalised(words(random, 1))} ${index + 1}`),
  );
  const countries = range(sizes.countries).map((index) =>
    add('COUNTRY', index, `Country ${capitalised(words(random, 1))} ${index + 1}`),
  );
  const organisations = range(sizes.organisations).map((index) =>
    add('ORGANISATION', index, `Organisation ${capitalised(words(random, 2))} ${index + 1}`),
  );
  const kindOf = (index: number): string => ORGANISATION_KINDS[[0, 0, 1, 1, 2][index % 5] ?? 0] ?? '';
  rows.person.push(...persons.map((id) => [id]));
  rows.country.push(...countries.map((id, index) => [id, letters(index), `${letters(index)}X`]));
  rows.organisation.push(...organisations.map((id, index) => [id, kindOf(index)]));
  rows.membership.push(...memberships(random, sizes, { persons, countries, organisations }));
  const issues = range(sizes.issues).map((index) => idOf('issue', index));
  rows.issue.push(
    ...issues.map((id, index) => [id, `issue-${index + 1}`, `${capitalised(words(random, 3))} ${index + 1}`]),
  );
  const outlets = organisations.filter((_, index) => kindOf(index) === 'NEWS_MEDIA_ORGANISATION');
  return { rows, speakers, outlets, issues };
}

interface Members {
  readonly persons: readonly string[];
  readonly countries: readonly string[];
  readonly organisations: readonly string[];
}

/** Countries are in intergovernmental organisations, everybody else in the others. */
function memberships(random: Random, sizes: Sizes, { persons, countries, organisations }: Members): Rows['membership'] {
  const mean = sizes.memberships / sizes.organisations;
  let difference = 0;
  return organisations.flatMap((organisation, index) => {
    if (index % 2 === 0) difference = random.integer(0, mean - 5);
    const count = spread(mean, difference, index);
    const members = new Set<string>();
    while (members.size < count) members.add(random.pick(index % 5 < 2 ? countries : persons));
    return [...members].map((member) => {
      const year = random.integer(1950, 2022);
      const since = `${year}-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`;
      const until = random.fraction() < 0.15 ? `${year + random.integer(1, 3)}-06-30` : null;
      return [idOf('membership', organisation, member), member, organisation, random.pick(ROLES), since, until];
    });
  });
}

const two = (number: number): string => String(number).padStart(2, '0');
