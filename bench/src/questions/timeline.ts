import { type Answer, type Dialect, instant, type Question } from './question.ts';

const queries: Record<Dialect, string> = {
  onrecord: `query Timeline($slug: String!) {
  issue(slug: $slug) { statements { timeline(bucket: MONTH) { start count } } }
}`,
  peer: `query Timeline($slug: String!) {
  issue(slug: $slug) { timeline { start count } }
}`,
  postgraphile: `query Timeline($slug: String!) {
  timeline: postgraphilePeerTimelineOfIssueList(slug: $slug) { start count }
}`,
};

export const timeline: Question = {
  name: 'Q6',
  title: 'how many statements there are on an issue, month by month',
  operations: (dialect, { issues }) => issues.map((slug) => ({ query: queries[dialect], variables: { slug } })),
  plain(_, data) {
    const buckets = data.timeline ?? data.issue.timeline ?? data.issue.statements.timeline;
    return buckets.map(({ start, count }: Answer) => [instant(start), count]);
  },
};
