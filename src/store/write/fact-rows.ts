import { evidenceIdOf, membershipIdOf, type PartialDate, positionIdOf, type Span, textOf } from '#domain';
import type { Row } from './insert-rows.ts';
import type { LinkedArticle } from './linked-article.ts';
import type { FactOnRecord } from './read-current.ts';

/** A fact as the row that it will be, and the words that state it. */
export interface FactDraft {
  readonly row: Row & { readonly id: string; readonly until: PartialDate | null };
  readonly evidence: Span;
}

export function membershipDrafts({ memberships }: LinkedArticle): FactDraft[] {
  return memberships.map(({ evidence, ...fact }) => {
    const { memberId: member_id, organisationId: organisation_id, role, since, until } = fact;
    return { row: { id: membershipIdOf(fact), member_id, organisation_id, role, since, until }, evidence };
  });
}

export function positionDrafts({ positions }: LinkedArticle): FactDraft[] {
  return positions.map(({ evidence, ...fact }) => {
    const { personId: person_id, title, ofId: of_id, since, until } = fact;
    return { row: { id: positionIdOf(fact), person_id, title, of_id, since, until }, evidence };
  });
}

/** The facts to write: one row each, in an order in which several writers do not lock each other out. */
export function factRows(drafts: readonly FactDraft[]): FactDraft['row'][] {
  // One article may state a fact twice: the one with the end stays.
  const sorted = drafts.map(({ row }) => row).sort((one, other) => rank(one) - rank(other));
  const facts = new Map(sorted.map((row) => [row.id, row]));
  return [...facts.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Those of the facts that are not on record. */
export function newFacts(rows: readonly FactDraft['row'][], onRecord: readonly FactOnRecord[]): FactDraft['row'][] {
  const known = new Set(onRecord.map(({ id }) => id));
  return rows.filter(({ id }) => !known.has(id));
}

/** The facts on record that learn their end from these; an end that is on record stays. */
export function endedFacts(rows: readonly FactDraft['row'][], onRecord: readonly FactOnRecord[]): FactOnRecord[] {
  const open = new Set(onRecord.filter(({ until }) => until === null).map(({ id }) => id));
  return rows.filter(({ id, until }) => until !== null && open.has(id)).map(({ id, until }) => ({ id, until }));
}

/** Why facts are believed: places in a version of an article. */
export function evidenceRows(
  drafts: readonly FactDraft[],
  of: 'membership_id' | 'position_id',
  written: Evident,
): EvidenceRow[] {
  const { versionId, body } = written;
  return drafts.map(({ row, evidence }) => ({
    id: evidenceIdOf(row.id, versionId, evidence),
    [of]: row.id,
    article_version_id: versionId,
    start: evidence.start,
    end: evidence.end,
    text: textOf(body, evidence),
  }));
}

type EvidenceRow = Row & { readonly id: string };

interface Evident {
  readonly versionId: string;
  readonly body: string;
}

function rank({ until }: { readonly until: PartialDate | null }): number {
  return until === null ? 0 : 1;
}
