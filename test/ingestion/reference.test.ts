import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type CountryReference, foldedName, slugOf } from '#domain';

const countries = JSON.parse(
  readFileSync(new URL('../../seeds/reference/countries.json', import.meta.url), 'utf8'),
) as CountryReference[];

/** Who has each value. */
function holders(valuesOf: (country: CountryReference) => (string | null)[]): [string, string[]][] {
  const codes = new Map<string, string[]>();
  for (const country of countries) {
    for (const value of new Set(valuesOf(country))) {
      if (value !== null) codes.set(value, [...(codes.get(value) ?? []), country.isoCode]);
    }
  }
  return [...codes].filter(([, several]) => several.length > 1);
}

test('there are the 249 countries of ISO 3166-1, in the order of their codes', () => {
  const codes = countries.map(({ isoCode }) => isoCode);
  expect(codes).toHaveLength(249);
  expect(codes).toEqual(codes.toSorted());
});

test.each(['isoCode', 'isoCode3', 'name', 'wikidataId'] as const)('no two countries have one %s', (field) => {
  expect(holders((country) => [country[field]])).toEqual([]);
});

test('no two countries have one slug', () => {
  expect(holders(({ name }) => [slugOf(name)])).toEqual([]);
});

test('a name, alias or demonym is of one country, but for those that really are of two', () => {
  const shared = holders(({ name, aliases, demonyms }) => [name, ...aliases, ...demonyms].map(foldedName));
  expect(Object.fromEntries(shared)).toEqual({ congo: ['CD', 'CG'], congolese: ['CD', 'CG'], dominican: ['DM', 'DO'] });
});

test('names are as newspapers write them', () => {
  const names = Object.fromEntries(countries.map(({ isoCode, name }) => [isoCode, name]));
  expect(names).toMatchObject({
    RU: 'Russia',
    IR: 'Iran',
    KR: 'South Korea',
    VN: 'Vietnam',
    SY: 'Syria',
    US: 'United States',
    GB: 'United Kingdom',
  });
});
