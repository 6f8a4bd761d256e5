import { SpeakerType } from '#domain';

/** Somebody or something that an article speaks of and that can speak. */
export interface Party {
  /** The fullest name that the article gives, without titles; or the words that it uses for somebody unnamed. */
  readonly name: string;
  type: SpeakerType;
  /** Whether the article tells the type, and the look of the name is not all there is to go by. */
  isSure: boolean;
  /** Whether it is a place, which speaks only by its own name. */
  isPlace: boolean;
  /** The words of the name, folded; also the parts of those with a hyphen. */
  readonly words: Set<string>;
  gender: Gender;
  /** The nouns that the article calls the party by: "minister", "union". Lower case. */
  readonly heads: Set<string>;
  /** All words of those descriptions, and its country by name. */
  readonly roles: Set<string>;
  readonly isPlural: boolean;
  /** The token where it was named first, and where last. */
  first: number;
  last: number;
  /** How often it is named, and so far described. */
  count: number;
}

export const Gender = { unknown: 0, male: 1, female: 2 } as const;
export type Gender = (typeof Gender)[keyof typeof Gender];

/** Whether a pronoun of this gender can mean the party: one person, named or not. */
export function canBe(party: Party, gender: Gender): boolean {
  if (party.roles.has(PASSER_BY) || party.roles.has(DOCUMENT) || party.isPlace) return false;
  const isPersonal = party.type === SpeakerType.PERSON || (party.type === SpeakerType.UNNAMED && !party.isPlural);
  return isPersonal && (party.gender === Gender.unknown || party.gender === gender);
}

/** The role of somebody whom no later pronoun means: "somebody", a reporter who asks, whoever wrote the article. */
export const PASSER_BY = ' passer-by';
/** The role of a document that speaks for nobody named. */
export const DOCUMENT = ' document';

/** Whether a party is a body or a country. */
export function isCollective({ type, isPlace }: Party): boolean {
  return (type === SpeakerType.ORGANISATION && !isPlace) || type === SpeakerType.COUNTRY;
}

/** Two parties that speak together. */
export function together(one: Party | null, other: Party | null): Party | null {
  if (one === null || other === null || one === other) return one ?? other;
  return {
    ...one,
    name: `${one.name} and ${other.name}`,
    heads: new Set([...one.heads, ...other.heads]),
    roles: new Set([...one.roles, ...other.roles]),
    words: new Set([...one.words, ...other.words]),
    isPlural: true,
  };
}
