import DataLoader from 'dataloader';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Article, Issue, Statement } from './types.ts';

/** A row of the table that everybody who can speak is in. */
export interface ActorRow {
  readonly id: string;
  readonly kind: string;
  readonly slug: string;
  readonly name: string;
}

export interface Loaders {
  readonly actors: DataLoader<string, ActorRow | null>;
  readonly articles: DataLoader<string, Article | null>;
  readonly isoCodes: DataLoader<string, string | null>;
  readonly issues: DataLoader<string, Issue[]>;
  /** The latest statements of a speaker, one more than are asked for. */
  latestStatements(first: number): DataLoader<string, Statement[]>;
}

/** One row for each key, in the order of the keys, by a batch function that finds them in any order. */
const byKey = <Row extends { readonly id: string }>(find: (ids: string[]) => Promise<Row[]>) =>
  new DataLoader<string, Row | null>(async (ids) => {
    const found = new Map((await find([...ids])).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });

/** Loaders for one request, as the documentation of DataLoader has them. */
export function createLoaders(prisma: PrismaClient): Loaders {
  const latest = new Map<number, DataLoader<string, Statement[]>>();
  return {
    actors: byKey((ids) => prisma.actor.findMany({ where: { id: { in: ids } } })),
    articles: byKey((ids) => prisma.article.findMany({ where: { id: { in: ids } } })),
    isoCodes: new DataLoader(async (ids) => {
      const rows = await prisma.country.findMany({ where: { id: { in: [...ids] } } });
      const found = new Map(rows.map(({ id, isoCode }) => [id, isoCode]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    issues: new DataLoader(async (ids) => {
      const rows = await prisma.statementIssue.findMany({
        relationLoadStrategy: 'join',
        where: { statementId: { in: [...ids] } },
        orderBy: { ordinal: 'asc' },
        include: { issue: true },
      });
      const lists = new Map<string, Issue[]>(ids.map((id) => [id, []]));
      for (const { statementId, issue } of rows) lists.get(statementId)?.push(issue);
      return ids.map((id) => lists.get(id) ?? []);
    }),
    latestStatements(first) {
      const loader = latest.get(first) ?? latestStatementsLoader(prisma, first);
      latest.set(first, loader);
      return loader;
    },
  };
}

function latestStatementsLoader(prisma: PrismaClient, first: number): DataLoader<string, Statement[]> {
  return new DataLoader(async (ids) => {
    const rows = await prisma.actor.findMany({
      relationLoadStrategy: 'join',
      where: { id: { in: [...ids] } },
      select: { id: true, statements: { take: first + 1, orderBy: [{ saidAt: 'desc' }, { id: 'desc' }] } },
    });
    const found = new Map(rows.map(({ id, statements }) => [id, statements]));
    return ids.map((id) => found.get(id) ?? []);
  });
}
