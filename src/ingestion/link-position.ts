import { ActorKind, OrganisationKind, type PositionRecord } from '#domain';
import type { LinkedPosition } from '#store';
import type { NameLinker } from './name-linker.ts';

const HOLDER_KINDS = [ActorKind.PERSON];
const BODY_KINDS = [ActorKind.COUNTRY, ActorKind.ORGANISATION];

export function linkPosition(position: PositionRecord, linker: NameLinker): LinkedPosition {
  const { person, title, of, since = null, until = null, evidence } = position;
  const newBody = { kind: ActorKind.ORGANISATION, organisationKind: OrganisationKind.OTHER } as const;
  return {
    personId: linker.actorId(person, HOLDER_KINDS, { kind: ActorKind.PERSON }),
    title,
    ofId: of === null ? null : linker.actorId(of, BODY_KINDS, newBody),
    since,
    until,
    evidence,
  };
}
