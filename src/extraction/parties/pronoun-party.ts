import { SpeakerType } from '#domain';
import { words } from '../lexicon/words.ts';
import type { Scene } from '../speakers/scene.ts';
import { canBe, DOCUMENT, Gender, isCollective, PASSER_BY, type Party } from './party.ts';

const males = new Set(words('he his him'));
const females = new Set(words('she her'));
const neuters = new Set(words('it its'));
const plurals = new Set(words('they their them'));

/** Whether a word is "it" or "its". */
export function isNeuter(word: string): boolean {
  return neuters.has(word);
}

/** Which parties a personal pronoun can mean; null for any other word. */
export function fitOf(word: string): ((party: Party) => boolean) | null {
  if (males.has(word)) return (party) => canBe(party, Gender.male) && !isOf(party, 'his');
  if (females.has(word)) return (party) => canBe(party, Gender.female) && !isOf(party, 'her');
  return neuters.has(word) ? (party) => isCollective(party) || party.roles.has(DOCUMENT) : null;
}

/** "Her predecessor": "she" after it is still the one whose predecessor that is. */
function isOf({ type, gender, roles }: Party, possessive: string): boolean {
  return type === SpeakerType.UNNAMED && gender === Gender.unknown && roles.has(possessive);
}

/** Whom a personal or possessive pronoun before a place means; null for any other word, and where nobody fits. */
export function meant(scene: Scene, word: string, before: number): Party | null {
  const fits = fitOf(word);
  if (fits !== null) return scene.recent(fits, before);
  if (!plurals.has(word)) return null;
  return scene.recent((party) => party.isPlural, before) ?? scene.recent(isCollective, before);
}

/** Whom "he" or "she" means where nobody seems to fit: a name that looked like a body's, or like the other gender's. */
export function anybody(scene: Scene, word: string, before: number): Party | null {
  if (!males.has(word) && !females.has(word)) return null;
  const isNamed = ({ type, isPlace, roles }: Party): boolean =>
    type !== SpeakerType.UNNAMED && type !== SpeakerType.COUNTRY && !isPlace && !roles.has(PASSER_BY);
  return (
    scene.recent((party) => isNamed(party) && !party.isSure, before) ??
    scene.recent(
      ({ type, isPlural, roles }) => type === SpeakerType.PERSON && !isPlural && !roles.has(PASSER_BY),
      before,
    )
  );
}

/** Whoever "she" has meant once is a woman from then on. */
export function learnGender(party: Party, word: string): void {
  if (party.gender !== Gender.unknown) return;
  if (males.has(word)) party.gender = Gender.male;
  if (females.has(word)) party.gender = Gender.female;
}
