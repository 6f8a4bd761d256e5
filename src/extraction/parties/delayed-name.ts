import { SpeakerType } from '#domain';
import { likeRoles } from '../lexicon/role-nouns.ts';
import { phraseFrom } from '../phrases/phrase-at.ts';
import type { Scene } from '../speakers/scene.ts';
import { classesOf, isA, WordClass } from '../text/word-class.ts';
import { agrees, contradicts } from './description-fit.ts';
import type { Party } from './party.ts';
import type { RoleSought } from './role-sought.ts';
import { namesPerson } from './variation.ts';

/** How many sentences after the first paragraph's the name may follow. */
const MOST_SENTENCES = 4;

/**
 * Whom the first paragraph of an article describes and the next one names: "The city’s harbour master has resigned" over
 * "Ada Roe told …", "a judge heard" over "Judge Ada Roe".
 */
export function delayedName(scene: Scene, sought: RoleSought): Party | null {
  if (!scene.isOpening) return null;
  const party = sought.isNew ? bearerNamedNext(scene, sought) : strangerNamedNext(scene, sought);
  party?.heads.add(sought.noun);
  return party;
}

/** Somebody whom the next paragraph begins with, as if known: with no word on who it is. */
function strangerNamedNext(scene: Scene, sought: RoleSought): Party | null {
  const { sentences, phrases, directory } = scene.given;
  const next = sentences.find(({ from, paragraph }) => from > sought.at && paragraph.first !== scene.paragraph);
  const phrase = next === undefined ? undefined : phraseFrom(phrases, next.from);
  const party = phrase === undefined ? undefined : directory.byPhrase.get(phrase);
  if (party === undefined || party.heads.size > 0 || party.isPlace || !isOfKind(party, sought)) return null;
  // Whoever was named before has been described by the name.
  const isKnown = scene.recents().includes(party);
  return isKnown || contradicts(party, sought) ? null : party;
}

function isOfKind(party: Party, { noun }: RoleSought): boolean {
  const classes = classesOf(noun);
  if (isA({ classes }, WordClass.people)) return false;
  const isBody = isA({ classes }, WordClass.organisation) && !isA({ classes }, WordClass.role);
  // "the biggest milk processor" may be either.
  if (party.type === SpeakerType.ORGANISATION) return isBody || !isA({ classes }, WordClass.role);
  return !isBody && namesPerson(noun) && party.type === SpeakerType.PERSON && agrees(party, classes);
}

/** The only one whom the next paragraphs name with the role, or one like it. */
function bearerNamedNext(scene: Scene, sought: RoleSought): Party | null {
  const { sentences, directory } = scene.given;
  const at = sentences.findIndex(({ to }) => to > sought.at);
  const end = sentences[at + MOST_SENTENCES]?.to ?? Number.POSITIVE_INFINITY;
  const like = new Set(likeRoles.filter((roles) => roles.includes(sought.noun)).flat());
  const bearers = directory.parties.filter(
    (party) =>
      party.type === SpeakerType.PERSON &&
      party.first > sought.at &&
      party.first < end &&
      [...party.heads].some((head) => head === sought.noun || like.has(head)),
  );
  const [bearer = null, ...others] = bearers;
  return others.length > 0 || bearer === null || contradicts(bearer, sought) ? null : bearer;
}
