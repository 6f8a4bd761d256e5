import type { Answer, Question } from './question.ts';

const query = `query Members($slug: String!) {
  organisation(slug: $slug) {
    name
    members(first: 20) { edges { node { role since member { ... on Country { name isoCode } } } } }
  }
}`;

const postgraphileQuery = `query Members($slug: String!) {
  actorBySlug(slug: $slug) {
    name
    members(first: 20, orderBy: [SINCE_ASC, ROW_ID_ASC]) {
      edges { node { role since actorByMemberId { name country { isoCode } } } }
    }
  }
}`;

export const members: Question = {
  name: 'Q1',
  title: 'an organisation, its members',
  operations: (dialect, { alliances }) =>
    alliances.map((slug) => ({ query: dialect === 'postgraphile' ? postgraphileQuery : query, variables: { slug } })),
  plain(dialect, data) {
    const { name, members } = dialect === 'postgraphile' ? data.actorBySlug : data.organisation;
    const rows = members.edges.map(({ node }: Answer) => {
      const member = node.member ?? { name: node.actorByMemberId.name, ...node.actorByMemberId.country };
      return [node.role, node.since, member.name, member.isoCode];
    });
    return { name, rows };
  },
};
