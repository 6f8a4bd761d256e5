import type {
  ActorKind,
  MembershipRole,
  OrganisationKind,
  PartialDate,
  ReviewState,
  Span,
  StatementKind,
} from '#domain';

/** An article and what it states, every name in it replaced by the id of who or what it names. */
export interface LinkedArticle {
  readonly id: string;
  readonly uri: string;
  readonly url: string | null;
  readonly headline: string | null;
  readonly dateline: string | null;
  readonly byline: string | null;
  readonly publishedAt: Date;
  readonly language: string;
  readonly publisherId: string | null;
  /** The whole text, verbatim. All spans point into it. */
  readonly body: string;
  /** What copies of its text have in common: see `wireHashOf`. */
  readonly wireHash: string | null;
  /** Who and what is named here and was not on record. */
  readonly newcomers: Newcomers;
  readonly statements: readonly LinkedStatement[];
  readonly memberships: readonly LinkedMembership[];
  readonly positions: readonly LinkedPosition[];
  /** In the order of the text. */
  readonly mentions: readonly LinkedMention[];
}

export interface Newcomers {
  readonly actors: readonly NewActor[];
  readonly issues: readonly NewTopic[];
  readonly events: readonly NewTopic[];
}

export interface NewTopic {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** A person, or an organisation of some kind. Countries are never new: they come from a reference list. */
export interface NewActor extends NewTopic {
  readonly kind: Exclude<ActorKind, 'COUNTRY'>;
  /** Of an organisation. */
  readonly organisationKind: OrganisationKind | null;
}

export interface LinkedStatement {
  readonly kind: StatementKind;
  /** The content: one or more. */
  readonly spans: readonly Span[];
  readonly cue: Span | null;
  readonly mention: Span | null;
  /** Null where the article does not name who speaks, or the name may mean several. */
  readonly speakerId: string | null;
  readonly speakerName: string;
  readonly addresseeId: string | null;
  readonly eventId: string | null;
  readonly saidAt: Date;
  readonly confidence: number;
  readonly rule: string;
  readonly review: ReviewState;
  /** The weightiest first, none twice. */
  readonly issueIds: readonly string[];
}

export interface LinkedMembership {
  readonly memberId: string;
  readonly organisationId: string;
  readonly role: MembershipRole;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  readonly evidence: Span;
}

export interface LinkedPosition {
  readonly personId: string;
  readonly title: string;
  readonly ofId: string | null;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  readonly evidence: Span;
}

export interface LinkedMention extends Span {
  readonly actorId: string;
}
