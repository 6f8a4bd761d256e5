import { type Answer, type Dialect, instant, key, type Question } from './question.ts';

const queries: Record<Dialect, string> = {
  onrecord: `query Search($words: String!) {
  statements(first: 10, where: { text: { contains: $words } }) {
    nodes { id text saidAt speaker { name } }
    facets {
      speakers(first: 5) { count node { name } }
      issues(first: 5) { count node { name } }
    }
  }
}`,
  peer: `query Search($words: String!) {
  search(words: $words, first: 10) {
    nodes { id text saidAt speaker { name } }
    speakers(first: 5) { count node { name } }
    issues(first: 5) { count node { name } }
  }
}`,
  postgraphile: `query Search($words: String!) {
  nodes: postgraphilePeerFoundStatementsList(words: $words, size: 10) { id: rowId text saidAt speaker: actorBySpeakerId { name } }
  speakers: postgraphilePeerCountsBySpeakerList(words: $words, size: 5) { count name }
  issues: postgraphilePeerCountsByIssueList(words: $words, size: 5) { count name }
}`,
};

const count = ({ count: number, node, name }: Answer): unknown[] => [number, node?.name ?? name];

export const search: Question = {
  name: 'Q5',
  title: 'the ten latest statements with some words, and who speaks of what in all that have them',
  operations: (dialect, { phrases }) => phrases.map((words) => ({ query: queries[dialect], variables: { words } })),
  plain(_, data) {
    const { nodes, speakers, issues } = data.search ?? { ...data, ...data.statements, ...data.statements?.facets };
    const statements = nodes.map(({ id, text, saidAt, speaker }: Answer) => [
      key(id),
      text,
      instant(saidAt),
      speaker.name,
    ]);
    return { statements, speakers: speakers.map(count), issues: issues.map(count) };
  },
};
