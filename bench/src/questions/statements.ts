import { type Answer, instant, key, type Question } from './question.ts';

const query = `query Statements($slug: String!, $after: String) {
  issue(slug: $slug) {
    statements(first: 20, after: $after) {
      edges {
        cursor
        node {
          id text kind saidAt
          speaker { __typename name }
          issues { slug name }
          article { id headline publishedAt }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

const postgraphileQuery = `query Statements($slug: String!, $after: Cursor) {
  issueBySlug(slug: $slug) {
    statementIssuesByIssueId(first: 20, after: $after, orderBy: [SAID_AT_DESC, STATEMENT_ID_DESC]) {
      edges {
        cursor
        node {
          statement {
            rowId text kind saidAt
            actorBySpeakerId { kind name }
            topics(orderBy: [ORDINAL_ASC]) { issueByIssueId { slug name } }
            article { rowId headline publishedAt }
          }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

/** A statement of PostGraphile's in the shape of the others'. */
const fromPostgraphile = ({ rowId, actorBySpeakerId: speaker, topics, article, ...statement }: Answer): Answer => ({
  ...statement,
  id: rowId,
  speaker: { __typename: speaker.kind, name: speaker.name },
  issues: topics.map(({ issueByIssueId: issue }: Answer) => issue),
  article: { ...article, id: article.rowId },
});

export const statements: Question = {
  name: 'Q2',
  title: 'a page of 20 statements on an issue, with speaker, issues and article',
  operations: (dialect, { issues }) =>
    issues.map((slug) => ({ query: dialect === 'postgraphile' ? postgraphileQuery : query, variables: { slug } })),
  plain(dialect, data) {
    const own = dialect === 'postgraphile';
    const { edges, pageInfo } = own ? data.issueBySlug.statementIssuesByIssueId : data.issue.statements;
    const rows = edges.map(({ node }: Answer) => {
      const { id, text, kind, saidAt, speaker, issues, article } = own ? fromPostgraphile(node.statement) : node;
      return [
        ...[key(id), text, kind, instant(saidAt), speaker.__typename.toUpperCase(), speaker.name],
        ...issues.map((issue: Answer) => [issue.slug, issue.name]),
        ...[key(article.id), article.headline, instant(article.publishedAt)],
      ];
    });
    const cursors = edges.map(({ cursor }: Answer) => cursor);
    return {
      rows,
      hasNextPage: pageInfo.hasNextPage,
      cursors: new Set(cursors).size,
      endsAtLast: pageInfo.endCursor === cursors.at(-1),
    };
  },
};
