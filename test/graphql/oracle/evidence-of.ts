import type { Chance } from './chance.ts';
import { placeIn } from './place-in.ts';
import type { EvidenceRow, SmallRecord } from './record.ts';
import { uuid } from './uuid.ts';
import { DATES, NAMES } from './words.ts';

type Facts = Pick<SmallRecord, 'membership' | 'position' | 'article_version'>;

/** Evidence of some facts, in articles and in reference sources. */
export function evidenceOf(chance: Chance, { membership, position, article_version }: Facts): EvidenceRow[] {
  const facts = [
    ...membership.map(({ id }) => ({ membership_id: id, position_id: null })),
    ...position.map(({ id }) => ({ membership_id: null, position_id: id })),
  ];
  if (facts.length === 0) return [];
  return chance.many(0, 12, () => {
    const version = chance.perhaps(article_version);
    const place = version
      ? { article_version_id: version.id, ...placeIn(chance, version.body), source: null }
      : { article_version_id: null, start: null, end: null, text: null, source: chance.of(NAMES) };
    return { id: uuid(chance), ...chance.of(facts), ...place, source_date: chance.perhaps(DATES) };
  });
}
