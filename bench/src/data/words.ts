import type { Random } from './random.ts';

const WORDS =
  'trade climate border summit tariff energy treaty election security reform budget digital health water food grain oil gas nuclear rights court vote deal talks sanctions aid debt growth jobs housing education migration research space ocean forest carbon market bank bond currency inflation wage union strike protest policy law act clause draft report audit review panel council assembly senate minister president spokesperson delegate envoy said announced denied confirmed proposed rejected backed criticised welcomed urged the of and to in for with on by from against under during after before'.split(
    ' ',
  );

/** So many words of the news, without a full stop. */
export function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(WORDS)).join(' ');
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu'.split(' ');
const ACCORDS = 400;

/** The name of something that few speak of: "Bakilo accord". */
export function accord(random: Random): string {
  const number = random.integer(0, ACCORDS - 1);
  const places = [number, Math.floor(number / SYLLABLES.length), number * 7];
  const name = places.map((place) => SYLLABLES[place % SYLLABLES.length] ?? '').join('');
  return `${capitalised(name)} accord`;
}

/** A sentence of so many words. */
export const sentence = (random: Random, count: number): string => `${capitalised(words(random, count))}.`;
