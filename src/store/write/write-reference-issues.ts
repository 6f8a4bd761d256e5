import { ErrorCode, type IssueReference, issueIdOf, OnrecordError } from '#domain';
import type { PrismaTransaction } from './prisma-transaction.ts';
import { writeChanged } from './write-changed.ts';

/** Writes issues, wider ones before their parts. */
export async function writeReferenceIssues(
  transaction: PrismaTransaction,
  issues: readonly IssueReference[],
): Promise<number> {
  const rows = parentsFirst(issues).map(({ name, slug, aliases, parent, wikidataId, mediaTopic }) => ({
    id: issueIdOf(slug),
    slug,
    name,
    aliases: [...aliases],
    parentId: parent === null ? null : issueIdOf(parent),
    wikidataId,
    mediaTopic,
    isReference: true,
  }));
  return writeChanged(rows, {
    read: (ids) => transaction.issue.findMany({ where: { id: { in: ids } }, omit: { names: true } }),
    create: (data) => transaction.issue.createMany({ data }),
    change: ({ id, ...data }) => transaction.issue.update({ where: { id }, data }),
  });
}

function parentsFirst(issues: readonly IssueReference[]): IssueReference[] {
  const bySlug = new Map(issues.map((issue) => [issue.slug, issue]));
  const placed = new Set<IssueReference>();
  for (const issue of issues) {
    for (const ancestor of lineageOf(issue, bySlug).reverse()) placed.add(ancestor);
  }
  return [...placed];
}

/** An issue, its parent, its parent's parent … */
function lineageOf(issue: IssueReference, bySlug: ReadonlyMap<string, IssueReference>): IssueReference[] {
  const lineage = [issue];
  for (let parent = issue.parent; parent !== null; parent = lineage.at(-1)?.parent ?? null) {
    const next = bySlug.get(parent);
    if (next === undefined) throw badParent(issue, `no issue of the list has the slug "${parent}"`);
    if (lineage.includes(next)) throw badParent(issue, `"${parent}" is a part of itself`);
    lineage.push(next);
  }
  return lineage;
}

function badParent(issue: IssueReference, reason: string): OnrecordError {
  return new OnrecordError(ErrorCode.BAD_RECORD, `issue "${issue.slug}": ${reason}; mend its parent`);
}
