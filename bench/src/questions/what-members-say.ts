import type { Answer, Question } from './question.ts';

const query = `query WhatMembersSay($slug: String!) {
  organisation(slug: $slug) {
    name
    members(first: 20) {
      edges {
        node {
          member {
            name
            statements(first: 5) { edges { node { text issues { name } article { headline } } } }
          }
        }
      }
    }
  }
}`;

const postgraphileQuery = `query WhatMembersSay($slug: String!) {
  actorBySlug(slug: $slug) {
    name
    members(first: 20, orderBy: [SINCE_ASC, ROW_ID_ASC]) {
      edges {
        node {
          actorByMemberId {
            name
            statementsBySpeakerId(first: 5, orderBy: [SAID_AT_DESC, ROW_ID_DESC]) {
              edges {
                node { text topics(orderBy: [ORDINAL_ASC]) { issueByIssueId { name } } article { headline } }
              }
            }
          }
        }
      }
    }
  }
}`;

const row = ({ node }: Answer): unknown[] => {
  const issues = node.issues ?? node.topics.map((topic: Answer) => topic.issueByIssueId);
  return [node.text, issues.map(({ name }: Answer) => name), node.article.headline];
};

export const whatMembersSay: Question = {
  name: 'Q3',
  title: 'an organisation, its members, the five latest statements of each, with issues and article',
  operations: (dialect, { organisations }) =>
    organisations.map((slug) => ({
      query: dialect === 'postgraphile' ? postgraphileQuery : query,
      variables: { slug },
    })),
  plain(dialect, data) {
    const { name, members } = dialect === 'postgraphile' ? data.actorBySlug : data.organisation;
    const rows = members.edges.map(({ node }: Answer) => {
      const member = node.member ?? node.actorByMemberId;
      return [member.name, (member.statements ?? member.statementsBySpeakerId).edges.map(row)];
    });
    return { name, rows };
  },
};
