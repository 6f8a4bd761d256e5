import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ActorKind } from '#domain';
import { findMentions, Gazetteer } from '#extraction';

const { PERSON, COUNTRY, ORGANISATION } = ActorKind;

function gazetteerOf(
  entries: Record<string, readonly [ActorKind, ...string[]]>,
  below: Gazetteer | null = null,
): Gazetteer {
  const gazetteer = new Gazetteer(below);
  for (const [actorId, [kind, ...names]] of Object.entries(entries)) gazetteer.add({ actorId, kind, names });
  return gazetteer;
}

const known = gazetteerOf({
  asean: [ORGANISATION, 'ASEAN', 'Association of Southeast Asian Nations'],
  arf: [ORGANISATION, 'ASEAN Regional Forum', 'ARF'],
  china: [COUNTRY, 'China', 'Chinese', 'Republic of China'],
  ivoryCoast: [COUNTRY, 'Ivory Coast', 'Côte d’Ivoire'],
  us: [COUNTRY, 'United States', 'US', 'U.S.', 'American', 'Americans'],
  poland: [COUNTRY, 'Poland', 'Polish', 'Pole'],
  congo: [COUNTRY, 'Congo', 'Republic of the Congo'],
  drCongo: [COUNTRY, 'Congo', 'Democratic Republic of the Congo'],
  wang: [PERSON, 'Wang Yi'],
  vanDePutte: [PERSON, 'Rodrigo Van de Putte Lagos'],
  stokes: [PERSON, 'Abigail Stokes-Whitmer'],
  may: [PERSON, 'Theresa May'],
  young: [PERSON, 'Andrew Young'],
  kimOne: [PERSON, 'Kim Jong Un'],
  kimTwo: [PERSON, 'Kim Yo Jong'],
});

/** "actor: words" for each mention, after a look at its offsets. */
function mentionsIn(text: string, gazetteer = known): string[] {
  return findMentions(text, gazetteer).map(({ actorId, start, end, text: words }) => {
    expect(text.slice(start, end)).toBe(words);
    return `${actorId}: ${words}`;
  });
}

describe('names', () => {
  test('are found as whole words', () => {
    expect(mentionsIn('China, Chinatown, Indochina, (China) and ASEAN-centred.')).toEqual([
      'china: China',
      'china: China',
      'asean: ASEAN',
    ]);
  });

  test('are found at their longest, and not one over another', () => {
    expect(mentionsIn('The ASEAN Regional Forum is of ASEAN.')).toEqual(['arf: ASEAN Regional Forum', 'asean: ASEAN']);
  });

  test('end before a genitive, however its apostrophe is typed', () => {
    expect(mentionsIn("China’s, China's and Wang Yi's.")).toEqual(['china: China', 'china: China', 'wang: Wang Yi']);
  });

  test('are the same with other accents, apostrophes and white space, but not over a paragraph', () => {
    expect(mentionsIn("Cote d'Ivoire, CÔTE D’IVOIRE, Ivory\nCoast, Ivory\n\nCoast.")).toEqual([
      "ivoryCoast: Cote d'Ivoire",
      'ivoryCoast: CÔTE D’IVOIRE',
      'ivoryCoast: Ivory\nCoast',
    ]);
  });

  test('need their capital, and abbreviations all of them', () => {
    expect(mentionsIn('Polish the polish; tell us, Us or the US or the U.S. now; CHINA.')).toEqual([
      'poland: Polish',
      'us: US',
      'us: U.S.',
      'china: CHINA',
    ]);
  });

  test('of several actors mean none, unless they say more', () => {
    expect(mentionsIn('Congo and the Democratic Republic of the Congo.')).toEqual([
      'drCongo: Democratic Republic of the Congo',
    ]);
  });

  test('do not name a country inside the name of something else', () => {
    expect(mentionsIn('A Latin American plan for the South China Sea, an American one for China.')).toEqual([
      'us: American',
      'china: China',
    ]);
  });

  test('of a gazetteer stand beside those of the one below it', () => {
    const above = gazetteerOf({ centre: [ORGANISATION, 'China Centre'], other: [COUNTRY, 'Poland'] }, known);
    expect(mentionsIn('The China Centre, China and Poland.', above)).toEqual(['centre: China Centre', 'china: China']);
  });
});

describe('parts of the names of people', () => {
  test('name them once the text has given the full name', () => {
    expect(mentionsIn('Wang left. Wang Yi said so. Wang’s aide and Yi agreed.')).toEqual([
      'wang: Wang Yi',
      'wang: Wang',
      'wang: Yi',
    ]);
  });

  test('are as long as they can be', () => {
    expect(mentionsIn('Rodrigo Van de Putte Lagos left. Van de Putte said de Putte is Van.')).toEqual([
      'vanDePutte: Rodrigo Van de Putte Lagos',
      'vanDePutte: Van de Putte',
      'vanDePutte: Putte',
      'vanDePutte: Van',
    ]);
  });

  test('are whole where a hyphen joins them', () => {
    expect(mentionsIn('Abigail Stokes-Whitmer left. Stokes-Whitmer and Stokes said so.')).toEqual([
      'stokes: Abigail Stokes-Whitmer',
      'stokes: Stokes-Whitmer',
    ]);
  });

  test('are not part of a longer name', () => {
    expect(mentionsIn('Wang Yi left. Wang Jun said so. Wang Thursday said no.')).toEqual([
      'wang: Wang Yi',
      'wang: Wang',
    ]);
  });

  test('name nobody where two people share them', () => {
    expect(mentionsIn('Kim Jong Un met Kim Yo Jong. Kim smiled; Un did not.')).toEqual([
      'kimOne: Kim Jong Un',
      'kimTwo: Kim Yo Jong',
      'kimOne: Un',
    ]);
  });

  test('are no months and no words that the text uses otherwise', () => {
    expect(mentionsIn('Theresa May and Andrew Young met in May. Young people are young. Theresa stayed.')).toEqual([
      'may: Theresa May',
      'young: Andrew Young',
      'may: Theresa',
    ]);
  });
});

test('offsets are UTF-16 code units', () => {
  expect(findMentions('😀 𝔛 China', known)).toEqual([{ actorId: 'china', start: 6, end: 11, text: 'China' }]);
});

test('whatever the text, mentions are in order, apart, and the words that they point at', () => {
  const pieces = fc.constantFrom(
    'China',
    'Wang Yi',
    'Wang',
    'US',
    "'",
    '’s',
    ' ',
    '\n\n',
    '-',
    '😀',
    '\ud800',
    'ASEAN Regional',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(pieces, fc.string())).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const mention of findMentions(text, known)) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        end = mention.end;
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['a name without end', 'ASEAN Regional '],
  ['marks', '’-’-'],
  ['one word', 'China'],
  ['white space', ' \n'],
  ['people', 'Wang Yi Wang '],
])('time is linear in the text: %s', (_, piece) => {
  const time = (times: number) => {
    const text = piece.repeat(times);
    const runs = [1, 2, 3].map(() => {
      const start = performance.now();
      findMentions(text, known);
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  time(2_000);
  // Twice would be linear and sixteen times quadratic: what is measured is a machine that others use too.
  expect(time(80_000)).toBeLessThan(10 * Math.max(time(20_000), 5));
});
