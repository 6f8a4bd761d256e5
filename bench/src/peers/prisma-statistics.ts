import type { PrismaClient } from '../generated/prisma/client.ts';
import { statistics } from './statistics.ts';

/** How many statements lead to a row. */
export interface Count<Node> {
  readonly count: number;
  readonly node: Node;
}
export interface ActorNode {
  readonly id: string;
  readonly kind: 'PERSON' | 'COUNTRY' | 'ORGANISATION';
  readonly slug: string;
  readonly name: string;
}
export type IssueNode = Omit<ActorNode, 'kind'>;

/** How many statements fall into a month. */
export interface Bucket {
  readonly start: Date;
  readonly count: number;
}

const split = <Node>({ count, ...node }: { readonly count: number } & Node) => ({ count, node });

/** What is counted for questions, through Prisma. */
export const statisticsOver = (prisma: PrismaClient) => ({
  async speakers(pattern: string, first: number): Promise<Count<ActorNode>[]> {
    type Row = ActorNode & { readonly count: number };
    return (await prisma.$queryRawUnsafe<Row[]>(statistics.countsBySpeaker, pattern, first)).map(split<ActorNode>);
  },
  async issues(pattern: string, first: number): Promise<Count<IssueNode>[]> {
    type Row = IssueNode & { readonly count: number };
    return (await prisma.$queryRawUnsafe<Row[]>(statistics.countsByIssue, pattern, first)).map(split<IssueNode>);
  },
  timeline: (issueId: string): Promise<Bucket[]> =>
    prisma.$queryRawUnsafe<Bucket[]>(statistics.timelineOfIssue, issueId),
});
