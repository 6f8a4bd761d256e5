import type { MembershipRecord, PositionRecord } from '#domain';
import { BodyIndex } from './body-index.ts';
import { BodyNames } from './body-names.ts';
import { findBodies } from './find-bodies.ts';
import { findMemberships } from './find-memberships.ts';
import { findPositions } from './find-positions.ts';
import type { Stage } from './stage.ts';
import type { WithDirectory, WithDrafts, WithParagraphs, WithPhrases, WithSentences, WithTokens } from './stages.ts';

export interface WithBodies {
  readonly bodies: BodyIndex;
  readonly names: BodyNames;
}
export interface WithMemberships {
  readonly memberships: readonly MembershipRecord[];
}

type WithNames = WithTokens & WithParagraphs & WithSentences & WithPhrases & WithDirectory & WithDrafts;

export const bodiesStage: Stage<WithNames, WithBodies> = {
  name: 'finds countries and organisations, and what a description of one means',
  run: (given) => {
    const bodies = new BodyIndex(given.tokens, findBodies(given));
    return { bodies, names: new BodyNames(given, bodies) };
  },
};

export const membershipsStage: Stage<WithNames & WithBodies, WithMemberships> = {
  name: 'finds who belongs to what, in which role, since when and until when',
  run: (given) => ({ memberships: findMemberships(given) }),
};

export interface WithPositions {
  readonly positions: readonly PositionRecord[];
}

export const positionsStage: Stage<WithNames & WithBodies, WithPositions> = {
  name: 'finds who holds which office in what',
  run: (given) => ({ positions: findPositions(given) }),
};
