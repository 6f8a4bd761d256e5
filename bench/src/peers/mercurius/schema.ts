/** The part of Onrecord's schema that is asked about, with plain ids. */
export const schema = `
  scalar DateTime
  enum MembershipRole {
    FOUNDING_MEMBER MEMBER PERMANENT_MEMBER ASSOCIATE_MEMBER CHAIR
    OBSERVER DIALOGUE_PARTNER PARTNER_COUNTRY PARTY SIGNATORY
  }
  enum StatementKind { DIRECT INDIRECT MIXED }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  interface Actor { id: ID! slug: String! name: String! statements(first: Int = 20, after: String): StatementConnection! }
  type Person implements Actor {
    id: ID! slug: String! name: String! statements(first: Int = 20, after: String): StatementConnection!
  }
  type Country implements Actor {
    id: ID! slug: String! name: String! statements(first: Int = 20, after: String): StatementConnection!
    isoCode: String!
  }
  type Organisation implements Actor {
    id: ID! slug: String! name: String! statements(first: Int = 20, after: String): StatementConnection!
    members(first: Int = 20, after: String): MembershipConnection!
  }
  type Membership { id: ID! role: MembershipRole! since: String member: Actor! }
  type MembershipEdge { cursor: String! node: Membership! }
  type MembershipConnection { edges: [MembershipEdge!]! pageInfo: PageInfo! }
  type Bucket { start: DateTime! count: Int! }
  type Issue {
    id: ID! slug: String! name: String!
    statements(first: Int = 20, after: String): StatementConnection!
    timeline: [Bucket!]!
  }
  type ActorCount { count: Int! node: Actor! }
  type IssueCount { count: Int! node: Issue! }
  type Search { nodes: [Statement!]! speakers(first: Int = 10): [ActorCount!]! issues(first: Int = 10): [IssueCount!]! }
  type Article { id: ID! headline: String publishedAt: DateTime! }
  type Statement {
    id: ID! text: String! kind: StatementKind! saidAt: DateTime! speaker: Actor issues: [Issue!]! article: Article!
  }
  type StatementEdge { cursor: String! node: Statement! }
  type StatementConnection { edges: [StatementEdge!]! pageInfo: PageInfo! }
  type Query {
    organisation(slug: String!): Organisation
    issue(slug: String!): Issue
    personsByIds(ids: [ID!]!): [Person]!
    search(words: String!, first: Int = 20): Search!
  }
`;
