import { MembershipRole, OrganisationKind } from '#domain';
import { articlesOf } from './articles-of.ts';
import { Chance } from './chance.ts';
import { evidenceOf } from './evidence-of.ts';
import type { ActorRow, EventRow, IssueRow, MembershipRow, PositionRow, SmallRecord } from './record.ts';
import { uuid } from './uuid.ts';
import { ALIASES, DATES, NAMES } from './words.ts';

/** Two dates that may bound a period. */
function period(chance: Chance): { since: string | null; until: string | null } {
  const [since, until] = [chance.perhaps(DATES), chance.perhaps(DATES)];
  if (since === null || until === null) return { since, until };
  const precision = Math.min(since.length, until.length);
  return since.slice(0, precision) <= until.slice(0, precision) ? { since, until } : { since: until, until: since };
}

const withoutTwins = <Row>(rows: readonly Row[], fact: (row: Row) => unknown): Row[] => {
  const facts = rows.map((row) => JSON.stringify(fact(row)));
  return rows.filter((_, index) => facts.indexOf(facts[index] ?? '') === index);
};

const actorOf = (chance: Chance, index: number): ActorRow => ({
  id: uuid(chance),
  // The first three are one of each kind, so that there is something of everything.
  kind: (['PERSON', 'COUNTRY', 'ORGANISATION'] as const)[index < 3 ? index : chance.below(3)] ?? 'PERSON',
  slug: `${chance.of(['a', 'b-c', 'z9'])}-${index}`,
  name: chance.of(NAMES),
  aliases: chance.some(ALIASES, 3),
  wikidata_id: chance.perhaps([`Q${index + 1}`]),
});

const letters = (index: number): string => String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26));

function actorsOf(chance: Chance): Pick<SmallRecord, 'actor' | 'person' | 'country' | 'organisation'> {
  const actor = chance.many(4, 14, (index) => actorOf(chance, index));
  const ids = (kind: ActorRow['kind']): string[] => actor.filter((row) => row.kind === kind).map(({ id }) => id);
  return {
    actor,
    person: ids('PERSON').map((id) => ({ id })),
    country: ids('COUNTRY').map((id, index) => ({
      id,
      iso_code: letters(index),
      iso_code3: `${letters(index)}X`,
      demonyms: chance.some(ALIASES, 2),
      capital: chance.perhaps(NAMES),
    })),
    organisation: ids('ORGANISATION').map((id) => ({
      id,
      organisation_kind: chance.of(Object.values(OrganisationKind)),
      abbreviation: chance.perhaps(NAMES),
      founded_on: chance.perhaps(DATES),
      country_id: chance.perhaps(ids('COUNTRY')),
    })),
  };
}

function membershipsOf(
  chance: Chance,
  { actor, organisation }: Pick<SmallRecord, 'actor' | 'organisation'>,
): MembershipRow[] {
  const roles = Object.values(MembershipRole).slice(0, 3);
  const rows = chance.many(0, 14, () => ({
    id: uuid(chance),
    member_id: chance.of(actor).id,
    organisation_id: chance.of(organisation).id,
    role: chance.of(roles),
    ...period(chance),
  }));
  return withoutTwins(
    rows.filter((row) => row.member_id !== row.organisation_id),
    (row) => [row.member_id, row.organisation_id, row.role, row.since],
  );
}

function positionsOf(chance: Chance, { actor, person }: Pick<SmallRecord, 'actor' | 'person'>): PositionRow[] {
  const rows = chance.many(0, 12, () => ({
    id: uuid(chance),
    person_id: chance.of(person).id,
    title: chance.of(NAMES),
    of_id: chance.perhaps(actor)?.id ?? null,
    ...period(chance),
  }));
  return withoutTwins(rows, (row) => [row.person_id, row.title, row.of_id, row.since]);
}

function issuesOf(chance: Chance): IssueRow[] {
  const rows: IssueRow[] = [];
  for (const index of Array.from({ length: chance.below(9) }).keys()) {
    rows.push({
      id: uuid(chance),
      slug: `issue-${index}`,
      name: chance.of(NAMES),
      aliases: chance.some(ALIASES, 3),
      parent_id: chance.perhaps(rows)?.id ?? null,
      wikidata_id: chance.perhaps([`Q${index + 1}`]),
      media_topic: chance.perhaps(['medtop:11000000', 'medtop:16000000']),
    });
  }
  return rows;
}

function eventOf(chance: Chance, index: number): EventRow {
  const { since, until } = period(chance);
  const named = { slug: `event-${index}`, name: chance.of(NAMES), aliases: chance.some(ALIASES, 3) };
  return { id: uuid(chance), ...named, place: chance.perhaps(NAMES), starts_on: since, ends_on: until };
}

/** A small record that is the same for the same seed, with nulls, twins, and awkward characters. */
export function recordOf(seed: number): SmallRecord {
  const chance = new Chance(seed);
  const actors = actorsOf(chance);
  const facts = { membership: membershipsOf(chance, actors), position: positionsOf(chance, actors) };
  const topics = { issue: issuesOf(chance), event: chance.many(0, 6, (index) => eventOf(chance, index)) };
  const articles = articlesOf(chance, { ...actors, ...topics });
  return { ...actors, ...facts, ...topics, ...articles, evidence: evidenceOf(chance, { ...facts, ...articles }) };
}
