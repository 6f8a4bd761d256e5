import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ArticleRecord, Span, StatementRecord } from '#domain';
import { extractSources, isFailed, openExtractionPool, type SeedOutcome } from '#ingestion';
import { NOW } from './import-all.ts';
import { loadSeeds, SEEDS } from './load-seeds.ts';
import { openStore, type TestStore } from './open-store.ts';

/** The record of the document as a person has made it. */
const BY_HAND = JSON.parse(readFileSync(new URL('seed-record.json', import.meta.url), 'utf8')) as ArticleRecord;
const DOCUMENT = readFileSync(`${SEEDS}/articles/000_402b4af24f36fe93.txt`, 'utf8');

let store: TestStore;
let first: SeedOutcome;

beforeAll(async () => {
  store = await openStore();
  first = await loadSeeds(store.writer);
});

afterAll(() => store.close());

describe('what is extracted from the document is what a person has read in it', () => {
  let extracted: ArticleRecord;

  beforeAll(async () => {
    const extractor = openExtractionPool({ size: 1, module: '#extraction' });
    extractor.know(await store.writer.readReferenceIssues());
    for await (const ready of extractSources([`${SEEDS}/articles`], { extractor, atOnce: 1, now: NOW })) {
      if (isFailed(ready)) throw ready.cause;
      extracted = ready.article.record;
    }
    await extractor.close();
  });

  test('word for word, with its date, its place and its publisher', () => {
    for (const fact of ['text', 'publishedAt', 'language', 'dateline', 'publisher'] as const) {
      expect(extracted[fact]).toBe(BY_HAND[fact]);
    }
  });

  test('every statement with its spans, its speaker, its issues and its event', () => {
    const told = ({ kind, spans, cue, mention, speaker, issues, event = null }: StatementRecord) => {
      return { kind, spans, cue, mention, speaker, issues, event };
    };
    expect(extracted.statements.map(told)).toEqual(BY_HAND.statements.map(told));
  });

  test('who holds which office, and the words that say so', () => {
    expect(extracted.positions).toEqual(BY_HAND.positions.map((position) => expect.objectContaining(position)));
  });

  test('who belongs to what, and the words that say so, but where two places do', () => {
    const isTwice = ({ organisation }: { organisation: string }) => organisation === 'ASEAN';
    const factOf = ({ evidence: _, ...fact }: ArticleRecord['memberships'][number]) => JSON.stringify(fact);
    const sorted = (record: ArticleRecord) => record.memberships.toSorted(byFact);
    const byFact = (one: Membership, other: Membership) => (factOf(one) < factOf(other) ? -1 : 1);
    expect(sorted(extracted).map(factOf)).toEqual(sorted(BY_HAND).map(factOf));
    const evident = (record: ArticleRecord) => sorted(record).filter((one) => !isTwice(one));
    expect(evident(extracted)).toEqual(evident(BY_HAND));
    expect(new Set(extracted.memberships.filter(isTwice).map(({ evidence }) => words(evidence)))).toEqual(
      new Set(['As important dialogue partners of ASEAN, China and Russia']),
    );
  });
});

type Membership = ArticleRecord['memberships'][number];

const words = ({ start, end }: Span) => DOCUMENT.slice(start, end);

test('the outcome tells what was written', () => {
  expect(first.reference.written).toEqual({ actors: 259, countries: 249, organisations: 10, issues: 7, events: 1 });
  expect(first.articles).toHaveLength(1);
  expect(first.articles[0]).toMatchObject({
    outcome: 'WRITTEN',
    how: 'TEXT',
    extraction: 'EXTRACTED',
    written: {
      articles: 1,
      versions: 1,
      actors: 2,
      issues: 0,
      events: 0,
      statements: 11,
      memberships: 12,
      positions: 2,
    },
  });
});

describe('on record afterwards', () => {
  test('is the document, word for word, and where it comes from', async () => {
    const articles = await store.query(`
      SELECT uri, dateline, published_at, language, slug AS publisher, number, is_current, body
      FROM article JOIN article_version v ON v.article_id = article.id JOIN actor ON actor.id = publisher_id`);
    expect(articles).toEqual([
      {
        uri: 'urn:onrecord:article:000_402b4af24f36fe93',
        dateline: 'KUALA LUMPUR',
        published_at: new Date('2025-07-10T00:00:00Z'),
        language: 'en',
        publisher: 'bernama',
        number: 1,
        is_current: true,
        body: DOCUMENT,
      },
    ]);
  });

  test('are the four statements of Wang Yi on the Iranian nuclear issue', async () => {
    const statements = await store.query<{ text: string }>(`
      SELECT s.text, s.kind FROM statement s
      JOIN actor a ON a.id = s.speaker_id JOIN statement_issue si ON si.statement_id = s.id JOIN issue i ON i.id = si.issue_id
      WHERE a.slug = 'wang-yi' AND i.slug = 'iranian-nuclear-issue' ORDER BY s.start`);
    expect(statements.map(({ text }) => text)).toEqual([
      DOCUMENT.slice(1205, 1271),
      DOCUMENT.slice(1274, 1415),
      DOCUMENT.slice(1434, 1632),
      DOCUMENT.slice(1635, 2042),
    ]);
  });

  test('is who belongs to BRICS, in which role and since when', async () => {
    const members = await store.query(`
      SELECT a.name, m.role, m.since FROM membership m
      JOIN actor a ON a.id = m.member_id JOIN actor o ON o.id = m.organisation_id
      WHERE o.slug = 'brics' ORDER BY m.since, a.name`);
    expect(members).toEqual([
      ...['Brazil', 'China', 'India', 'Russia'].map((name) => ({ name, role: 'FOUNDING_MEMBER', since: '2009' })),
      { name: 'South Africa', role: 'MEMBER', since: '2010' },
    ]);
  });

  test('is who holds which office', async () => {
    const positions = await store.query(`
      SELECT p.name AS person, title, o.name AS of, e.text AS evidence FROM position
      JOIN actor p ON p.id = person_id JOIN actor o ON o.id = of_id JOIN evidence e ON e.position_id = position.id
      ORDER BY 1`);
    expect(positions).toEqual([
      {
        person: 'Sergey Lavrov',
        title: 'Foreign Minister',
        of: 'Russia',
        evidence: 'Russian Foreign Minister Sergey Lavrov',
      },
      { person: 'Wang Yi', title: 'Foreign Minister', of: 'China', evidence: 'China’s Foreign Minister Wang Yi' },
    ]);
  });

  test('is the meeting at which the two ministers spoke', async () => {
    const speakers = await store.query(`
      SELECT speaker_name, count(*)::integer AS statements FROM statement JOIN event ON event.id = event_id
      WHERE event.slug = '58th-asean-foreign-ministers-meeting' GROUP BY 1 ORDER BY 1`);
    expect(speakers).toEqual([
      { speaker_name: 'Sergey Lavrov', statements: 3 },
      { speaker_name: 'Wang Yi', statements: 6 },
    ]);
  });

  test('is whom each of Lavrov’s statements names', async () => {
    const named = await store.query(`
      SELECT string_agg(a.slug, ' ' ORDER BY a.slug) AS actors FROM statement s
      LEFT JOIN statement_actor sa ON sa.statement_id = s.id LEFT JOIN actor a ON a.id = sa.actor_id
      WHERE s.speaker_name = 'Sergey Lavrov' GROUP BY s.id ORDER BY s.start`);
    expect(named).toEqual([
      { actors: 'china russia' },
      { actors: null },
      { actors: 'brics china russia shanghai-cooperation-organisation' },
    ]);
  });

  test('is every place where an actor is named, in the words of the document', async () => {
    const mentions = await store.query<{ slug: string; words: string }>(`
      SELECT slug, string_agg(text, ', ' ORDER BY start) AS words
      FROM mention JOIN actor ON actor.id = actor_id WHERE kind <> 'COUNTRY' GROUP BY slug ORDER BY slug`);
    expect(Object.fromEntries(mentions.map(({ slug, words }) => [slug, words]))).toEqual({
      asean: 'ASEAN, ASEAN, ASEAN, ASEAN, ASEAN',
      'asean-regional-forum': 'ASEAN Regional Forum',
      bernama: 'Bernama',
      brics: 'BRICS, BRICS',
      'east-asia-summit': 'East Asia Summit',
      'joint-comprehensive-plan-of-action': 'Joint Comprehensive Plan of Action, JCPOA',
      'sergey-lavrov': 'Sergey Lavrov, Lavrov',
      'shanghai-cooperation-organisation': 'Shanghai Cooperation Organisation, SCO',
      'treaty-on-the-non-proliferation-of-nuclear-weapons': 'Treaty on the Non-Proliferation of Nuclear Weapons, NPT',
      'un-security-council': 'UN Security Council',
      'wang-yi': 'Wang Yi, Wang',
    });
  });

  test('is every country that is named, by its name or its people, but not by its capital', async () => {
    const mentions = await store.query(`
      SELECT slug, array_agg(DISTINCT text ORDER BY text) AS words
      FROM mention JOIN actor ON actor.id = actor_id WHERE kind = 'COUNTRY' GROUP BY slug ORDER BY slug`);
    expect(mentions).toEqual([
      { slug: 'brazil', words: ['Brazil'] },
      { slug: 'china', words: ['China'] },
      { slug: 'india', words: ['India'] },
      { slug: 'iran', words: ['Iran', 'Iranian'] },
      { slug: 'israel', words: ['Israeli'] },
      { slug: 'palestine', words: ['Palestinian'] },
      { slug: 'russia', words: ['Russia', 'Russian'] },
      { slug: 'south-africa', words: ['South Africa'] },
    ]);
  });
});

test('seeding again writes nothing and changes nothing', async () => {
  const before = await store.dump();
  const again = await loadSeeds(store.writer);
  expect(again.reference.unchanged).toBe(true);
  expect(again.articles).toMatchObject([{ outcome: 'UNCHANGED' }]);
  expect(await store.dump()).toEqual(before);
});
