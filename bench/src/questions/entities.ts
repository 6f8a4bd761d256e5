import type { Answer, Dialect, Question } from './question.ts';

// Federation's look-up; where a server has none, its nearest equal.
const queries: Record<Dialect, string> = {
  onrecord:
    'query Entities($representations: [_Any!]!) { _entities(representations: $representations) { ... on Person { name } } }',
  peer: 'query Entities($ids: [ID!]!) { personsByIds(ids: $ids) { name } }',
  postgraphile: 'query Entities($ids: [UUID]) { postgraphilePeerPersonsByIdsList(ids: $ids) { name } }',
};

export const entities: Question = {
  name: 'Q4',
  title: '100 entities by key',
  operations: (dialect, { persons }) =>
    persons.map((ids) => ({
      query: queries[dialect],
      variables:
        dialect === 'onrecord'
          ? { representations: ids.map((id) => ({ __typename: 'Person', id: `actor_${id}` })) }
          : { ids },
    })),
  plain: (_, data) => {
    const rows = data._entities ?? data.personsByIds ?? data.postgraphilePeerPersonsByIdsList;
    return rows.map((row: Answer) => row.name);
  },
};
