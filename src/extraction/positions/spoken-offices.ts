import { SpeakerType } from '#domain';
import type { Party } from '../parties/party.ts';
import type { Phrase } from '../phrases/find-phrases.ts';
import { officeIn } from './find-office.ts';
import { type Holding, holdingOf, type PositionText } from './position-text.ts';

/** Offices by which the article calls those who speak: "The Roe Rovers coach said …", once it is known who that is. */
export function spokenOffices(text: PositionText, holdings: readonly Holding[]): Holding[] {
  const spoken: Holding[] = [];
  for (const { party, mention, phrases } of text.attributed) {
    if (mention === null || !isDescription(phrases) || !hasFullName(party)) continue;
    const office = officeIn(text, { from: mention.from, to: mention.to, isWhole: true });
    const isKnown = holdings.some(({ person, head }) => person === party && head === office?.head);
    if (office?.of != null && !isKnown) spoken.push(holdingOf(office, party));
  }
  return spoken;
}

/** Whether a mention is one phrase without a name, and no pronoun. */
function isDescription([phrase, other]: readonly Phrase[]): boolean {
  return phrase?.name === null && !phrase.isPronoun && other === undefined;
}

function hasFullName({ type, name }: Party): boolean {
  return type === SpeakerType.PERSON && name.includes(' ');
}
