import { type ClassType, Field } from 'type-graphql';
import { ActorWhere, CountryWhere, OrganisationWhere, PersonWhere } from '../actor/actor.where.ts';
import { ArticleWhere } from '../article/article.where.ts';
import { EventWhere } from '../event/event.where.ts';
import { listFilter } from '../filter/list-filter.ts';
import { IssueWhere } from '../issue/issue.where.ts';
import { MembershipWhere } from '../membership/membership.where.ts';
import { MentionWhere } from '../mention/mention.where.ts';
import { PositionWhere } from '../position/position.where.ts';
import { StatementWhere } from '../statement/statement.where.ts';

// Filters lead to each other as the graph does. Their classes hold what stands in columns; what leads on is added
// here, where all of them are known, so that no file has to import one that imports it.

const many = {
  Actor: listFilter('Actor', () => ActorWhere),
  Article: listFilter('Article', () => ArticleWhere),
  Issue: listFilter('Issue', () => IssueWhere),
  Membership: listFilter('Membership', () => MembershipWhere),
  Mention: listFilter('Mention', () => MentionWhere),
  Organisation: listFilter('Organisation', () => OrganisationWhere),
  Position: listFilter('Position', () => PositionWhere),
  Statement: listFilter('Statement', () => StatementWhere),
} as const;

/** Edges of a type by name: the filter at the far end, and what it asks. */
type Edges = Readonly<Record<string, readonly [filter: ClassType, description: string]>>;

function lead(where: ClassType, edges: Edges): void {
  const { prototype } = where;
  for (const [name, [filter, description]] of Object.entries(edges)) {
    Field(() => filter, { nullable: true, description })(prototype, name);
  }
  Field(() => [where], { nullable: true, description: 'All of these are so; an empty list is.' })(prototype, 'AND');
  Field(() => [where], { nullable: true, description: 'One of these is so; an empty list is not.' })(prototype, 'OR');
  Field(() => where, { nullable: true, description: 'This is not so.' })(prototype, 'NOT');
}

const ofActor: Edges = {
  statements: [many.Statement, 'By what they said.'],
  statementsAddressed: [many.Statement, 'By what was said to them.'],
  statementsAbout: [many.Statement, 'By statements that name them.'],
  memberships: [many.Membership, 'By what they belong to.'],
  mentions: [many.Mention, 'By where they are named.'],
};

/** Where each filter leads. */
const leads: readonly (readonly [where: ClassType, edges: Edges])[] = [
  [
    ActorWhere,
    {
      ...ofActor,
      positions: [many.Position, 'By the positions that they hold; only people hold any.'],
      positionsOf: [many.Position, 'By the positions that are held for them.'],
    },
  ],
  [
    PersonWhere,
    {
      ...ofActor,
      positions: [many.Position, 'By the positions that they hold.'],
    },
  ],
  [
    CountryWhere,
    {
      ...ofActor,
      positionsOf: [many.Position, 'By the positions that are held for it.'],
      organisations: [many.Organisation, 'By its organisations.'],
    },
  ],
  [
    OrganisationWhere,
    {
      ...ofActor,
      members: [many.Membership, 'By who belongs to them.'],
      positionsOf: [many.Position, 'By the positions that are held in them.'],
      country: [CountryWhere, 'By the country whose they are.'],
      articles: [many.Article, 'By what they published.'],
    },
  ],
  [
    MembershipWhere,
    {
      member: [ActorWhere, 'By who belongs.'],
      organisation: [OrganisationWhere, 'By what they belong to.'],
    },
  ],
  [
    PositionWhere,
    {
      person: [PersonWhere, 'By who holds it.'],
      of: [ActorWhere, 'By the country or organisation that it is held for.'],
    },
  ],
  [
    IssueWhere,
    {
      parent: [IssueWhere, 'By the wider issue.'],
      children: [many.Issue, 'By the narrower issues.'],
      statements: [many.Statement, 'By what was said about them.'],
    },
  ],
  [
    EventWhere,
    {
      statements: [many.Statement, 'By what was said there.'],
    },
  ],
  [
    ArticleWhere,
    {
      publisher: [OrganisationWhere, 'By who published them.'],
      copyOf: [ArticleWhere, 'By the article that had the same text before.'],
      copies: [many.Article, 'By later articles with the same text.'],
      statements: [many.Statement, 'By what is said in them.'],
      mentions: [many.Mention, 'By who is named in them.'],
    },
  ],
  [
    StatementWhere,
    {
      speaker: [ActorWhere, 'By who speaks.'],
      addressee: [ActorWhere, 'By who is spoken to.'],
      article: [ArticleWhere, 'By the article that they stand in.'],
      event: [EventWhere, 'By where it was said.'],
      issues: [many.Issue, 'By what they are about.'],
      mentionedActors: [many.Actor, 'By whom they name.'],
    },
  ],
  [
    MentionWhere,
    {
      actor: [ActorWhere, 'By who is named.'],
      article: [ArticleWhere, 'By the article that they stand in.'],
    },
  ],
];

/** Adds to every filter the edges that it leads along, and AND, OR and NOT. To be called once, before the schema is built. */
export function leadOn(): void {
  for (const [where, edges] of leads) lead(where, edges);
}
