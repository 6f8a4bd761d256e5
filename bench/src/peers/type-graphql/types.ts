import { Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { MembershipRole, StatementKind } from '../../generated/prisma/enums.ts';

registerEnumType(MembershipRole, { name: 'MembershipRole' });
registerEnumType(StatementKind, { name: 'StatementKind' });

const TYPES: Readonly<Record<string, string>> = { PERSON: 'Person', COUNTRY: 'Country', ORGANISATION: 'Organisation' };

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@InterfaceType({ resolveType: ({ kind }: Actor) => TYPES[kind] })
export abstract class Actor {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  name!: string;

  kind!: string;
}

@ObjectType({ implements: Actor })
export class Person extends Actor {}

@ObjectType({ implements: Actor })
export class Country extends Actor {}

@ObjectType({ implements: Actor })
export class Organisation extends Actor {}

@ObjectType()
export class Membership {
  @Field(() => ID)
  id!: string;

  @Field(() => MembershipRole)
  role!: MembershipRole;

  @Field(() => String, { nullable: true })
  since!: string | null;

  memberId!: string;
}

@ObjectType()
export class MembershipEdge {
  @Field(() => String)
  cursor!: string;

  @Field(() => Membership)
  node!: Membership;
}

@ObjectType()
export class MembershipConnection {
  @Field(() => [MembershipEdge])
  edges!: readonly MembershipEdge[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

@ObjectType()
export class Issue {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType()
export class Article {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  headline!: string | null;

  @Field(() => Date)
  publishedAt!: Date;
}

@ObjectType()
export class Statement {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => StatementKind)
  kind!: StatementKind;

  @Field(() => Date)
  saidAt!: Date;

  articleId!: string;
  speakerId!: string | null;
}

@ObjectType()
export class StatementEdge {
  @Field(() => String)
  cursor!: string;

  @Field(() => Statement)
  node!: Statement;
}

@ObjectType()
export class StatementConnection {
  @Field(() => [StatementEdge])
  edges!: readonly StatementEdge[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

@ObjectType()
export class Bucket {
  @Field(() => Date)
  start!: Date;

  @Field(() => Int)
  count!: number;
}

@ObjectType()
export class ActorCount {
  @Field(() => Int)
  count!: number;

  @Field(() => Actor)
  node!: Actor;
}

@ObjectType()
export class IssueCount {
  @Field(() => Int)
  count!: number;

  @Field(() => Issue)
  node!: Issue;
}

@ObjectType()
export class Search {
  @Field(() => [Statement])
  nodes!: Statement[];

  pattern!: string;
}
