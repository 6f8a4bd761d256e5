import { type SpeakerType, SpeakerType as Type } from '#domain';

/** Somebody or something that an article speaks of and that can speak. */
export interface Party {
  /** The fullest name that the article gives, without titles; or the words that it uses for somebody unnamed. */
  name: string;
  type: SpeakerType;
  /** The words of the name, folded; also the parts of those with a hyphen. */
  readonly words: Set<string>;
  gender: Gender;
  /** Words that the article calls the party by: roles, what it is, its country. Folded. */
  readonly roles: Set<string>;
  isPlural: boolean;
  /** The token where it was named first, and where last. */
  readonly first: number;
  last: number;
}

export const Gender = { unknown: 0, male: 1, female: 2 } as const;
export type Gender = (typeof Gender)[keyof typeof Gender];

/** Whether a pronoun of this gender can mean the party. */
export function canBe(party: Party, gender: Gender): boolean {
  return party.gender === Gender.unknown || party.gender === gender;
}

/** Whether a party is one person, named or not. */
export function isPersonal(party: Party): boolean {
  return party.type === Type.PERSON || (party.type === Type.UNNAMED && !party.isPlural);
}

/** Whether a party is a body or a country. */
export function isCollective(party: Party): boolean {
  return party.type === Type.ORGANISATION || party.type === Type.COUNTRY;
}
