import { ActorKind, OrganisationKind, SpeakerType, type StatementRecord } from '#domain';
import type { NameLinker, NewActorKind } from './name-linker.ts';

interface SpeakerLink {
  /** Among whom a speaker of the type is looked for, one after the other. */
  readonly kinds: readonly ActorKind[];
  /** What a speaker of the type is whom nobody knows. */
  readonly otherwise: NewActorKind;
}

const LINKS: Readonly<Record<ActorKind, SpeakerLink>> = {
  PERSON: { kinds: [ActorKind.PERSON], otherwise: { kind: ActorKind.PERSON } },
  ORGANISATION: {
    kinds: [ActorKind.ORGANISATION],
    otherwise: { kind: ActorKind.ORGANISATION, organisationKind: OrganisationKind.OTHER },
  },
  // What speaks for a country that ISO 3166 does not know is its government.
  COUNTRY: {
    kinds: [ActorKind.COUNTRY, ActorKind.ORGANISATION],
    otherwise: { kind: ActorKind.ORGANISATION, organisationKind: OrganisationKind.GOVERNMENT_ORGANISATION },
  },
};

/** The id of who speaks; null where the article does not name one actor, or names it as several are named. */
export function linkSpeaker({ name, type }: StatementRecord['speaker'], linker: NameLinker): string | null {
  if (type === SpeakerType.UNNAMED) return null;
  const { kinds, otherwise } = LINKS[type];
  const match = linker.findActor(name, kinds);
  if (match.outcome === 'KNOWN') return match.named.id;
  if (match.outcome === 'AMBIGUOUS' || areSeveral(name, kinds, linker)) return null;
  return linker.addActor(name, otherwise);
}

/** "China and Russia" are two. "The Ministry of Trade and Industry" is one, since its parts are nobody. */
function areSeveral(name: string, kinds: readonly ActorKind[], linker: NameLinker): boolean {
  const parts = name.split(/, and |, | and /);
  if (parts.length === 1) return false;
  return kinds[0] === ActorKind.PERSON || parts.every((part) => linker.findActor(part, kinds).outcome === 'KNOWN');
}
