import {
  endedFacts,
  evidenceRows,
  type FactDraft,
  factRows,
  membershipDrafts,
  newFacts,
  positionDrafts,
} from './fact-rows.ts';
import type { Row } from './insert-rows.ts';
import type { LinkedArticle } from './linked-article.ts';
import type { Current, FactOnRecord } from './read-current.ts';
import type { PreparedStatement } from './transaction.ts';

/** What is to be done about what an article claims to be facts. */
export interface FactsToWrite {
  readonly membership: readonly Row[];
  readonly position: readonly Row[];
  readonly evidence: readonly Row[];
  /** How many facts on record learn their end. */
  readonly ended: Readonly<Record<'memberships' | 'positions', number>>;
  /** What tells them. */
  readonly changes: readonly PreparedStatement[];
}

const END = {
  membership: `
    UPDATE membership SET until = given.until
    FROM json_populate_recordset(NULL::membership, $1::json) given WHERE membership.id = given.id`,
  position: `
    UPDATE "position" SET until = given.until
    FROM json_populate_recordset(NULL::"position", $1::json) given WHERE "position".id = given.id`,
} as const;

export function factIdsIn(article: LinkedArticle): string[] {
  return [...membershipDrafts(article), ...positionDrafts(article)].map(({ row }) => row.id);
}

export function factsToWrite(article: LinkedArticle, versionId: string, current: Current): FactsToWrite {
  const [memberships, positions] = [membershipDrafts(article), positionDrafts(article)];
  const rows = { membership: factRows(memberships), position: factRows(positions) };
  const ended = {
    membership: endedFacts(rows.membership, current.facts),
    position: endedFacts(rows.position, current.facts),
  };
  return {
    membership: newFacts(rows.membership, current.facts),
    position: newFacts(rows.position, current.facts),
    evidence: newEvidence({ memberships, positions }, { versionId, body: article.body }, current),
    ended: { memberships: ended.membership.length, positions: ended.position.length },
    changes: [...endings('membership', ended.membership), ...endings('position', ended.position)],
  };
}

function newEvidence(
  { memberships, positions }: Readonly<Record<'memberships' | 'positions', readonly FactDraft[]>>,
  evident: Parameters<typeof evidenceRows>[2],
  { evidenceIds }: Pick<Current, 'evidenceIds'>,
): Row[] {
  const known = new Set(evidenceIds);
  const rows = [
    ...evidenceRows(memberships, 'membership_id', evident),
    ...evidenceRows(positions, 'position_id', evident),
  ];
  return rows.filter(({ id }) => !known.has(id));
}

function endings(table: keyof typeof END, ended: readonly FactOnRecord[]): PreparedStatement[] {
  if (ended.length === 0) return [];
  return [{ name: `write_${table}_ends`, text: END[table], values: [JSON.stringify(ended)] }];
}
