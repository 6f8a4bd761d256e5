import type { MembershipRecord, PositionRecord, StatementRecord } from '#domain';
import { BodyIndex } from './bodies/body-index.ts';
import { BodyNames } from './bodies/body-names.ts';
import { findBodies } from './bodies/find-bodies.ts';
import { type ExtractedEvent, type FoundEvents, findEvents } from './events/find-events.ts';
import { assignIssues } from './issues/assign-issues.ts';
import type { IssueIndex } from './issues/issue-index.ts';
import { withDoubtfulBodies } from './memberships/doubtful-bodies.ts';
import { findMemberships } from './memberships/find-memberships.ts';
import { findPositions } from './positions/find-positions.ts';
import type { Stage } from './stage.ts';
import type {
  WithAttributed,
  WithDirectory,
  WithDrafts,
  WithParagraphs,
  WithPhrases,
  WithSentences,
  WithStatements,
  WithText,
  WithTokens,
} from './stages.ts';

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
  run: (given) => ({
    memberships: findMemberships({ ...given, bodies: withDoubtfulBodies(given, given.bodies) }),
  }),
};

export interface WithPositions {
  readonly positions: readonly PositionRecord[];
}

export const positionsStage: Stage<WithNames & WithAttributed & WithBodies, WithPositions> = {
  name: 'finds who holds which office in what',
  run: (given) => ({ positions: findPositions(given) }),
};

export interface WithKnownIssues {
  /** Issues on record; null where none are known. */
  readonly knownIssues: IssueIndex | null;
}
export interface WithIssues {
  /** By statement. */
  readonly issues: readonly (readonly string[])[];
}
export interface WithEvents {
  readonly events: readonly ExtractedEvent[];
  /** By statement: the event at which it was made. */
  readonly scenes: FoundEvents['ofStatements'];
}

export const issuesStage: Stage<WithText & WithNames & WithAttributed & WithKnownIssues, WithIssues> = {
  name: 'finds what each statement is about',
  run: (given) => ({ issues: assignIssues(given) }),
};

export const eventsStage: Stage<WithNames & WithBodies & WithAttributed, WithEvents> = {
  name: 'finds events, and what was said at them',
  run: (given) => {
    const { events, ofStatements } = findEvents(given);
    return { events, scenes: ofStatements };
  },
};

/** The statements with what they are about and where they were made. */
export const topicsStage: Stage<WithStatements & WithIssues & WithEvents, WithStatements> = {
  name: 'writes issues and events into the statements',
  run: ({ statements, issues, scenes }) => ({
    statements: statements.map((statement, index) => withTopics(statement, issues[index] ?? [], scenes[index] ?? null)),
  }),
};

function withTopics(statement: StatementRecord, issues: readonly string[], event: string | null): StatementRecord {
  return event === null ? { ...statement, issues } : { ...statement, issues, event };
}
