import { SpeakerType } from '#domain';
import { epithetNouns, professionNouns } from '../lexicon/role-nouns.ts';
import type { Scene } from '../speakers/scene.ts';
import { countryIndex } from '../text/country-words.ts';
import { classesOf, isA, WordClass } from '../text/word-class.ts';
import { agrees, contradicts } from './description-fit.ts';
import type { Party } from './party.ts';
import type { RoleSought } from './role-sought.ts';

const epithets: ReadonlySet<string> = new Set([...epithetNouns, ...professionNouns]);
const professions: ReadonlySet<string> = new Set(professionNouns);

/** "the Ayr MP", "the suspended official" right after somebody was on the scene: what he or she is, told by the way. */
export function toldByTheWay(scene: Scene, sought: RoleSought): Party | null {
  if (!sought.isDefinite || sought.isOwned || !isEpithet(sought.noun)) return null;
  const last = lastPerson(scene);
  return last !== null && scene.wasHere(last) && mayBe(last, sought) ? last : null;
}

function lastPerson(scene: Scene): Party | null {
  return scene.recents().find((party) => party.type === SpeakerType.PERSON && !party.isPlural) ?? null;
}

/** "the student" is whoever unnamed spoke last in the paragraph; "the Ayr coach" whoever is spoken of without a role. */
export function variation(scene: Scene, sought: RoleSought): Party | null {
  const { noun, isDefinite, isOwned } = sought;
  if (!isDefinite || !namesPerson(noun)) return null;
  const here = scene.speakerHere;
  if (here?.type === SpeakerType.UNNAMED && !here.isPlural && !isOwned) return here;
  const last = lastPerson(scene);
  return isCalledByTheWay(last, sought) ? last : null;
}

function isCalledByTheWay(party: Party | null, sought: RoleSought): boolean {
  if (party === null || !mayBe(party, sought)) return false;
  return (isEpithet(sought.noun) && !(sought.isOwned && professions.has(sought.noun))) || isRoleless(party, sought);
}

/** Somebody of whom no role is told, where the description tells nothing that the article should. */
function isRoleless({ heads }: Party, { isOwned }: RoleSought): boolean {
  return heads.size === 0 && !isOwned;
}

function mayBe(party: Party, sought: RoleSought): boolean {
  return agrees(party, classesOf(sought.noun)) && !contradicts(party, sought) && !isOtherwiseCalled(party, sought.noun);
}

/** A professor is not called an economist by the way: that is somebody else. */
function isOtherwiseCalled({ heads }: Party, noun: string): boolean {
  return professions.has(noun) && !heads.has(noun) && [...heads].some((head) => professions.has(head));
}

function isEpithet(noun: string): boolean {
  return countryIndex.byDemonym.has(noun) || noun.endsWith('-old') || epithets.has(noun);
}

/** Whether a noun is for a person, by the lists or by its ending. */
export function namesPerson(noun: string): boolean {
  const classes = { classes: classesOf(noun) };
  if (isA(classes, WordClass.role) || countryIndex.byDemonym.has(noun)) return true;
  return (
    !isA(classes, WordClass.organisation | WordClass.document | WordClass.people) &&
    /(?:er|or|ist|ian|eer|man|ee|-old)$/.test(noun)
  );
}
