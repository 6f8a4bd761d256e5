import { MentionWhere } from '../mention/mention.where.ts';
import { order } from '../paging/order.ts';
import { StatementWhere } from '../statement/statement.where.ts';

export const ActorOrder = order(
  'Actor',
  {
    NAME: 'name',
    SLUG: 'slug',
    STATEMENTS: 'statements',
    STATEMENTS_ABOUT: 'statementsAbout',
    MENTIONS: 'mentions',
  },
  {
    statements: [() => StatementWhere, 'With STATEMENTS: which of what they said counts; without it, all.'],
    statementsAbout: [
      () => StatementWhere,
      'With STATEMENTS_ABOUT: which of the statements that name them count; without it, all.',
    ],
    mentions: [() => MentionWhere, 'With MENTIONS: which places where they are named count; without it, all.'],
  },
);
