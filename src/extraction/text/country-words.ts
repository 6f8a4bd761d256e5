import { countries } from '../lexicon/countries.ts';
import { words } from '../lexicon/words.ts';

/** What the lexicon knows of countries, by lower-case words. */
export interface CountryIndex {
  /** The country's name by its own names and by its capital. */
  readonly byName: ReadonlyMap<string, string>;
  readonly byDemonym: ReadonlyMap<string, string>;
  /** First words of names and demonyms that have several, without a full stop. */
  readonly firstWords: ReadonlySet<string>;
}

/** Demonyms that the table of countries leaves out: peoples of parts of a country, and older or plural forms. */
const otherDemonyms: Readonly<Record<string, string>> = {
  british: 'United Kingdom',
  briton: 'United Kingdom',
  american: 'United States',
  dutch: 'Netherlands',
  'new zealander': 'New Zealand',
  spaniard: 'Spain',
  swede: 'Sweden',
  dane: 'Denmark',
  finn: 'Finland',
  pole: 'Poland',
  turk: 'Turkey',
  frenchman: 'France',
  frenchwoman: 'France',
  irishman: 'Ireland',
  irishwoman: 'Ireland',
  englishman: 'United Kingdom',
  englishwoman: 'United Kingdom',
  dutchman: 'Netherlands',
  scot: 'United Kingdom',
  english: 'England',
  scottish: 'Scotland',
  welsh: 'Wales',
};

/** Other names that newspapers use for a country or its government. */
const otherNames: Readonly<Record<string, string>> = {
  'u.s': 'United States',
  us: 'United States',
  usa: 'United States',
  'u.k': 'United Kingdom',
  uk: 'United Kingdom',
  britain: 'United Kingdom',
  america: 'United States',
  washington: 'United States',
  abuja: 'Nigeria',
  jerusalem: 'Israel',
  'the hague': 'Netherlands',
};

/** Capitals whose names are also other places' or people's, or that host a body that is called by them. */
const ambiguousCapitals = new Set(words('brussels georgetown kingston victoria hamilton nassau stanley saint valley'));

/** Cities that newspapers call a body by that sits there. */
export const seats: ReadonlyMap<string, string> = new Map([['brussels', 'European Union']]);

export const countryIndex: CountryIndex = buildIndex();

const capitals: ReadonlySet<string> = new Set([
  ...countries.map(({ capital }) => plain(capital)),
  ...words('washington abuja jerusalem'),
  'the hague',
]);
const countryNames: ReadonlySet<string> = new Set(
  countries.flatMap(({ name, aliases }) => [name, ...aliases]).map(plain),
);

/** Whether words in lower case name a capital and no country: "beijing", but not "singapore". */
export function isCapitalCity(words: string): boolean {
  return capitals.has(words) && !countryNames.has(words);
}

function buildIndex(): CountryIndex {
  const byName = new Map<string, string>();
  const byDemonym = new Map<string, string>();
  for (const { name, capital, aliases, demonyms } of countries) {
    for (const word of [name, ...aliases]) byName.set(plain(word), name);
    if (capital !== '' && !ambiguousCapitals.has(plain(capital)) && !byName.has(plain(capital)))
      byName.set(plain(capital), name);
    for (const demonym of demonyms) if (!byDemonym.has(plain(demonym))) byDemonym.set(plain(demonym), name);
  }
  for (const [word, name] of Object.entries(otherNames)) byName.set(word, name);
  for (const [word, name] of Object.entries(otherDemonyms)) byDemonym.set(word, name);
  const firstWords = new Set(
    [...byName.keys(), ...byDemonym.keys()]
      .filter((name) => name.includes(' '))
      .map((name) => name.slice(0, name.indexOf(' ')).replace(/\.$/, '')),
  );
  return { byName, byDemonym, firstWords };
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[’ʼ]/g, "'");
}
