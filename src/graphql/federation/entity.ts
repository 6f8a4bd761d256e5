import { GraphQLScalarType } from 'graphql';
import { createUnionType } from 'type-graphql';
import { Country, Organisation, Person } from '../actor/actor.type.ts';
import { Article, ArticleVersion } from '../article/article.type.ts';
import { Event } from '../event/event.type.ts';
import { Evidence } from '../evidence/evidence.type.ts';
import { Issue } from '../issue/issue.type.ts';
import { Membership } from '../membership/membership.type.ts';
import { Mention } from '../mention/mention.type.ts';
import { Position } from '../position/position.type.ts';
import { typeNameOf } from '../selection/answered.ts';
import { Statement } from '../statement/statement.type.ts';

/** A type and one of its keys, as a gateway hands them on (Apollo Federation subgraph specification). */
export const Any = new GraphQLScalarType({
  name: '_Any',
  description: 'A representation of an entity: `__typename` and one of its keys.',
});

/** Every type that a gateway can ask for by a key. */
export const Entity = createUnionType({
  name: '_Entity',
  description: 'Whatever has a key.',
  types: () =>
    [
      Person,
      Country,
      Organisation,
      Issue,
      Event,
      Article,
      ArticleVersion,
      Statement,
      Membership,
      Position,
      Mention,
      Evidence,
    ] as const,
  resolveType: typeNameOf,
});
