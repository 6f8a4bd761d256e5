import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../generated/prisma/client.ts';

/** Prisma with each lever that it documents: joins in the database (below), and statements that are planned once. */
export function createPrismaClient(): PrismaClient {
  const names = new Map<string, string>();
  const statementNameGenerator = ({ sql }: { sql: string }): string => {
    const name = names.get(sql) ?? `s${names.size}`;
    names.set(sql, name);
    return name;
  };
  return new PrismaClient({ adapter: new PrismaPg({ max: 10, idleTimeoutMillis: 0 }, { statementNameGenerator }) });
}

/** The condition that a statement comes after a place, newest first. */
export function afterStatement(place: { key: string; id: string } | undefined, id: 'id' | 'statementId') {
  if (place === undefined) return {};
  const saidAt = new Date(Number(place.key));
  return { OR: [{ saidAt: { lt: saidAt } }, { saidAt, [id]: { lt: place.id } }] };
}
