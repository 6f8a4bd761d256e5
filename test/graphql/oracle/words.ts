/** Names that break what is careless with quoting, patterns, arrays, JSON, case, and the order of code points. */
export const NAMES = [
  'alpha',
  'Alpha',
  'alphabet',
  'beta',
  'O’Brien',
  `O'Brien "Bob"`,
  'back\\slash',
  'back\\\\slash\\',
  '100%_sure',
  '100x_sure',
  'Émile Żółć',
  'ÉMILE ŻÓŁĆ',
  'ΣΑΣ σας',
  '中国',
  '～ full width',
  '𐐀𐐨 Deseret',
  '𐐨𐐀 deseret',
  '😀',
  'NULL',
  'null',
  '{a,"b"}',
  'tab\tnew\nline',
  '$1::text',
] as const;

/** What may stand in a list of texts. */
export const ALIASES = [...NAMES, '', ' ', ','] as const;

export const DATES = [
  '0001',
  '1999',
  '2009',
  '2009-06',
  '2009-06-16',
  '2010',
  '2010-05',
  '2025-12-31',
  '9999',
] as const;

export const INSTANTS = [
  '0001-01-01T00:00:00.000Z',
  '1969-12-31T23:59:59.999Z',
  '2025-07-10T00:00:00.000Z',
  '2025-07-10T00:00:00.001Z',
  '2025-07-11T12:30:00.000Z',
  '9999-12-31T23:59:59.999Z',
] as const;

export const CONFIDENCES = [0, 0.00001, 0.1, 0.25, 0.7, 0.9, 1] as const;

/** Of which texts are made. */
export const WORDS = [...NAMES, 'nuclear', 'talks', 'said', 'peace', '.', '“'] as const;
