import type pg from 'pg';

/** An id that is made of a word and a number, the same at every run. */
const id = (word: string, number: string): string => `md5('${word}' || (${number}))::uuid`;
/** A number from 1 to `count`, of which the small ones come more often. */
const skewed = (count: number): string => `1 + floor(${count} * power(random(), 3))::int`;
const even = (count: number): string => `1 + floor(${count} * random())::int`;

const PEOPLE = 2000;
const COUNTRIES = 250;
const ORGANISATIONS = 500;
const ISSUES = 299;
const EVENTS = 400;
const MEMBERSHIPS = 10_000;
const POSITIONS = 4000;
const STATEMENTS_EACH = 10;
const MENTIONS_EACH = 6;

const year = (number: string): string => `case when ${number} % 3 > 0 then (1900 + ${number} % 120)::text end`;

const ACTORS = `
insert into actor (id, kind, slug, name, aliases, wikidata_id)
select ${id('person', 'i')}, 'PERSON', 'person-' || i, 'Person ' || i, array['P' || i], 'Q' || i from generate_series(1, ${PEOPLE}) i;
insert into person (id) select ${id('person', 'i')} from generate_series(1, ${PEOPLE}) i;
insert into actor (id, kind, slug, name, aliases)
select ${id('country', 'i')}, 'COUNTRY', 'country-' || i, 'Country ' || i, array['C' || i] from generate_series(1, ${COUNTRIES}) i;
insert into country (id, iso_code, iso_code3, demonyms, capital)
select ${id('country', 'i')}, chr(65 + i / 26) || chr(65 + i % 26), 'A' || chr(65 + i / 26) || chr(65 + i % 26), array['Demonym ' || i], 'Capital ' || i
from generate_series(1, ${COUNTRIES}) i;
insert into actor (id, kind, slug, name, aliases)
select ${id('organisation', 'i')}, 'ORGANISATION', 'organisation-' || i, 'Organisation ' || i, array['O' || i] from generate_series(1, ${ORGANISATIONS}) i;
insert into organisation (id, organisation_kind, abbreviation, founded_on, country_id)
select ${id('organisation', 'i')}, (enum_range(null::organisation_kind))[1 + i % 8], 'O' || i, ${year('i')}, ${id('country', even(COUNTRIES))}
from generate_series(1, ${ORGANISATIONS}) i;`;

const FACTS = `
insert into membership (id, member_id, organisation_id, role, since, until)
select ${id('membership', 'i')}, ${id('country', `1 + i % ${COUNTRIES}`)}, ${id('organisation', `1 + i / ${COUNTRIES}`)},
  (enum_range(null::membership_role))[${even(10)}], ${year('i')}, case when i % 9 = 0 then '2021' end
from generate_series(0, ${MEMBERSHIPS - 1}) i;
insert into "position" (id, person_id, title, of_id, since, until)
select ${id('position', 'i')}, ${id('person', `1 + i % ${PEOPLE}`)}, 'Title ' || (i % 700), ${id('country', even(COUNTRIES))}, ${year('i')}, case when i % 9 = 0 then '2021' end
from generate_series(0, ${POSITIONS - 1}) i;
insert into evidence (id, membership_id, source, source_date)
select ${id('evidence', 'i')}, ${id('membership', 'i')}, 'Reference', '2025' from generate_series(0, ${MEMBERSHIPS - 1}) i;
insert into issue (id, slug, name, aliases, parent_id, media_topic)
select ${id('issue', 'i')}, 'issue-' || i, 'Issue ' || i, array['I' || i], case when i > 30 then ${id('issue', '1 + i % 30')} end,
  'medtop:' || lpad(i::text, 8, '0') from generate_series(1, ${ISSUES + 1}) i;
insert into event (id, slug, name, place, starts_on, ends_on)
select ${id('event', 'i')}, 'event-' || i, 'Event ' || i, 'Place ' || (i % 90), ${year('i')}, ${year('i')} from generate_series(1, ${EVENTS}) i;`;

const articles = (count: number): string => `
insert into article (id, uri, url, headline, dateline, byline, published_at, language, publisher_id)
select ${id('article', 'i')}, 'urn:article:' || i, 'https://example.org/' || i, 'Headline ' || i, 'PLACE ' || i % 90, 'Writer ' || i % 500,
  timestamptz '2015-01-01' + (i % 4000) * interval '1 day', (array['en', 'en', 'en', 'fr', 'de'])[1 + i % 5], ${id('organisation', skewed(ORGANISATIONS))}
from generate_series(1, ${count}) i;
insert into article_version (id, article_id, number, is_current, headline, body, content_hash)
select ${id('version', 'i')}, ${id('article', 'i')}, 1, true, 'Headline ' || i, 'Body of article number ' || i, md5(i::text) || md5(i::text)
from generate_series(1, ${count}) i;
insert into mention (id, article_version_id, article_id, actor_id, start, "end", text)
select ${id('mention', 'i')}, ${id('version', `1 + i / ${MENTIONS_EACH}`)}, ${id('article', `1 + i / ${MENTIONS_EACH}`)}, ${id('person', skewed(PEOPLE))}, i % ${MENTIONS_EACH} * 10, i % ${MENTIONS_EACH} * 10 + 5, 'Person ' || i
from generate_series(0, ${count * MENTIONS_EACH - 1}) i;`;

const statements = (count: number): string => `
insert into statement (id, article_version_id, article_id, kind, text, start, speaker_id, speaker_name, addressee_id, event_id, said_at, confidence, rule, review)
select ${id('statement', 'i')}, ${id('version', `1 + i / ${STATEMENTS_EACH}`)}, ${id('article', `1 + i / ${STATEMENTS_EACH}`)},
  (enum_range(null::statement_kind))[1 + i % 3], 'They spoke of matter ' || i || ' and topic ' || i % 997, i % ${STATEMENTS_EACH} * 100,
  ${id('person', skewed(PEOPLE))}, 'Person ' || i, case when i % 20 = 0 then ${id('country', even(COUNTRIES))} end,
  case when i % 10 = 0 then ${id('event', even(EVENTS))} end, timestamptz '2015-01-01' + (i::bigint * 7919 % ${count}) * interval '4000 days' / ${count},
  (random() * 100)::int / 100.0, 'rule-' || i % 12, case when i % 50 = 0 then 'CONFIRMED' else 'UNREVIEWED' end::review_state
from generate_series(0, ${count - 1}) i;
insert into statement_span (statement_id, role, ordinal, article_version_id, start, "end", text)
select id, 'CONTENT', 1, article_version_id, start, start + 1, 'T' from statement;
insert into statement_issue (statement_id, issue_id, ordinal, said_at)
select s.id, ${id('issue', 's.k')}, 1, s.said_at from (select id, said_at, ${skewed(ISSUES)} as k from statement) s;
insert into statement_issue (statement_id, issue_id, ordinal, said_at)
select id, ${id('issue', `${ISSUES + 1}`)}, 2, said_at from statement order by said_at limit 5;
insert into statement_actor (statement_id, actor_id, said_at)
select s.id, ${id('country', 's.k')}, s.said_at from (select id, said_at, ${skewed(COUNTRIES)} as k from statement) s;`;

/**
 * Fills a migrated, empty database with so many statements, and with other rows in the numbers and the skew of a large
 * record, and has PostgreSQL count them. Needs a superuser: triggers and foreign keys are not asked, the rows being right
 * by how they are made.
 */
export async function fillDatabase(pool: pg.Pool, count: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`set session_replication_role = replica; select setseed(0.5);
      ${ACTORS} ${FACTS} ${articles(Math.ceil(count / STATEMENTS_EACH))} ${statements(count)}
      reset session_replication_role;`);
    await client.query('vacuum analyze');
  } finally {
    client.release();
  }
}
