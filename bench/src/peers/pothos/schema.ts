import { queryFromInfo } from '@pothos/plugin-prisma';
import { type ResolveCursorConnectionArgs, resolveCursorConnection } from '@pothos/plugin-relay';
import type { Prisma } from '../../generated/prisma/client.ts';
import { cursorOfStatement, placeOf } from '../page.ts';
import { afterStatement } from '../prisma-client.ts';
import {
  type ActorNode,
  type Bucket as BucketRow,
  type Count,
  type IssueNode,
  statisticsOver,
} from '../prisma-statistics.ts';
import { patternOf } from '../statistics.ts';
import { builder, prisma, roles, statementKinds } from './builder.ts';

const TYPES = { PERSON: 'Person', COUNTRY: 'Country', ORGANISATION: 'Organisation' } as const;
const statistics = statisticsOver(prisma);
const NEWEST_FIRST = [{ saidAt: 'desc' }, { id: 'desc' }] as const;

const Actor = builder.prismaInterface('Actor', {
  name: 'Actor',
  select: { id: true, kind: true },
  resolveType: ({ kind }) => TYPES[kind],
  fields: (t) => ({
    id: t.exposeID('id'),
    slug: t.exposeString('slug'),
    name: t.exposeString('name'),
    statements: t.relatedConnection('statements', { cursor: 'id', query: () => ({ orderBy: [...NEWEST_FIRST] }) }),
  }),
});

const Person = builder.prismaObject('Actor', {
  variant: 'Person',
  interfaces: [Actor],
  select: { id: true, kind: true },
});

builder.prismaObject('Actor', {
  variant: 'Country',
  interfaces: [Actor],
  select: { id: true, kind: true },
  fields: (t) => ({
    isoCode: t.string({
      nullable: true,
      select: { country: { select: { isoCode: true } } },
      resolve: ({ country }) => country?.isoCode,
    }),
  }),
});

const Organisation = builder.prismaObject('Actor', {
  variant: 'Organisation',
  interfaces: [Actor],
  select: { id: true, kind: true },
  fields: (t) => ({
    members: t.relatedConnection('members', {
      cursor: 'id',
      query: () => ({ orderBy: [{ since: 'asc' }, { id: 'asc' }] }),
    }),
  }),
});

builder.prismaObject('Membership', {
  select: { id: true },
  fields: (t) => ({
    id: t.exposeID('id'),
    role: t.expose('role', { type: roles }),
    since: t.exposeString('since', { nullable: true }),
    member: t.relation('member', { type: Actor }),
  }),
});

builder.prismaObject('Article', {
  select: { id: true },
  fields: (t) => ({
    id: t.exposeID('id'),
    headline: t.exposeString('headline', { nullable: true }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime' }),
  }),
});

const Issue = builder.prismaObject('Issue', {
  select: { id: true },
  fields: (t) => ({ id: t.exposeID('id'), slug: t.exposeString('slug'), name: t.exposeString('name') }),
});

const Statement = builder.prismaObject('Statement', {
  select: { id: true, saidAt: true },
  fields: (t) => ({
    id: t.exposeID('id'),
    text: t.exposeString('text'),
    kind: t.expose('kind', { type: statementKinds }),
    saidAt: t.expose('saidAt', { type: 'DateTime' }),
    speaker: t.relation('speaker', { type: Actor, nullable: true }),
    article: t.relation('article'),
    issues: t.field({
      type: [Issue],
      select: (_arguments, _context, nested) => ({
        issues: { orderBy: { ordinal: 'asc' }, select: { issue: nested(true) } },
      }),
      resolve: ({ issues }) => issues.map(({ issue }) => issue),
    }),
  }),
});

// The statements on an issue are found by the index that begins with the issue, and what is asked of them is joined.
builder.prismaObjectField(Issue, 'statements', (t) =>
  t.connection({
    type: Statement,
    resolve: (issue, given, context, info) => {
      const query = queryFromInfo({ context, info, typeName: 'Statement', path: ['edges', 'node'] });
      return resolveCursorConnection(
        { args: given, toCursor: cursorOfStatement },
        async ({ after, limit }: ResolveCursorConnectionArgs) => {
          const rows = await prisma.statementIssue.findMany({
            relationLoadStrategy: 'join',
            where: { issueId: issue.id, ...afterStatement(placeOf(after), 'statementId') },
            orderBy: [{ saidAt: 'desc' }, { statementId: 'desc' }],
            take: limit,
            select: { statement: query as { select: Prisma.StatementSelect & { id: true; saidAt: true } } },
          });
          return rows.map(({ statement }) => statement);
        },
      );
    },
  }),
);

const Bucket = builder.objectRef<BucketRow>('Bucket').implement({
  fields: (t) => ({ start: t.expose('start', { type: 'DateTime' }), count: t.exposeInt('count') }),
});

builder.prismaObjectField(Issue, 'timeline', (t) =>
  t.field({ type: [Bucket], resolve: ({ id }) => statistics.timeline(id) }),
);

const ActorCount = builder.objectRef<Count<ActorNode>>('ActorCount').implement({
  fields: (t) => ({ count: t.exposeInt('count'), node: t.field({ type: Actor, resolve: ({ node }) => node }) }),
});

const IssueCount = builder.objectRef<Count<IssueNode>>('IssueCount').implement({
  fields: (t) => ({ count: t.exposeInt('count'), node: t.field({ type: Issue, resolve: ({ node }) => node }) }),
});

const size = { defaultValue: 10, required: true } as const;
const Search = builder.objectRef<{ words: string; first: number }>('Search').implement({
  fields: (t) => ({
    nodes: t.prismaField({
      type: [Statement],
      resolve: (query, { words, first }) =>
        prisma.statement.findMany({
          ...query,
          relationLoadStrategy: 'join',
          where: { text: { contains: words, mode: 'insensitive' } },
          orderBy: [...NEWEST_FIRST],
          take: first,
        }),
    }),
    speakers: t.field({
      type: [ActorCount],
      args: { first: t.arg.int(size) },
      resolve: ({ words }, { first }) => statistics.speakers(patternOf(words), first),
    }),
    issues: t.field({
      type: [IssueCount],
      args: { first: t.arg.int(size) },
      resolve: ({ words }, { first }) => statistics.issues(patternOf(words), first),
    }),
  }),
});

builder.queryType({
  fields: (t) => ({
    organisation: t.prismaField({
      type: Organisation,
      nullable: true,
      args: { slug: t.arg.string({ required: true }) },
      resolve: (query, _root, { slug }) =>
        prisma.actor.findFirst({ ...query, relationLoadStrategy: 'join', where: { slug, kind: 'ORGANISATION' } }),
    }),
    issue: t.prismaField({
      type: Issue,
      nullable: true,
      args: { slug: t.arg.string({ required: true }) },
      resolve: (query, _root, { slug }) => prisma.issue.findUnique({ ...query, where: { slug } }),
    }),
    search: t.field({
      type: Search,
      args: { words: t.arg.string({ required: true }), first: t.arg.int({ defaultValue: 20, required: true }) },
      resolve: (_root, given) => given,
    }),
    personsByIds: t.prismaField({
      type: [Person],
      nullable: { list: false, items: true },
      args: { ids: t.arg.idList({ required: true }) },
      resolve: async (query, _root, { ids }) => {
        const keys = ids.map(String);
        const rows = await prisma.actor.findMany({ ...query, where: { id: { in: keys }, kind: 'PERSON' } });
        const found = new Map(rows.map((row) => [row.id, row]));
        return keys.map((id) => found.get(id) ?? null);
      },
    }),
  }),
});

export const schema = builder.toSchema();
