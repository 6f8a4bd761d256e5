import { ActorKind } from './actor-kind.ts';

/** What kind of speaker a record names: an actor of some kind, or somebody whom the article does not name. */
export const SpeakerType = {
  ...ActorKind,
  UNNAMED: 'UNNAMED',
} as const;
export type SpeakerType = (typeof SpeakerType)[keyof typeof SpeakerType];
