import { SpeakerType } from '#domain';
import { officeIn } from './find-office.ts';
import type { Holding, PositionText } from './position-text.ts';

/** Offices by which the article calls those who speak: "The Roe Rovers coach said …", once it is known who that is. */
export function spokenOffices(text: PositionText, holdings: readonly Holding[]): Holding[] {
  return text.attributed.flatMap(({ party, mention, phrases }) => {
    const isDescribed = phrases.length === 1 && phrases.every(({ name, isPronoun }) => name === null && !isPronoun);
    if (mention === null || !isDescribed || party.type !== SpeakerType.PERSON || !party.name.includes(' ')) return [];
    const office = officeIn(text, { ...mention, isWhole: true });
    const isKnown = holdings.some(({ person, head }) => person === party && head === office?.head);
    return office?.of == null || isKnown ? [] : [{ ...office, person: party }];
  });
}
