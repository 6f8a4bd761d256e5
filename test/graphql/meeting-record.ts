import { createHash } from 'node:crypto';
import { idOf } from '#domain';
import type { ActorRow, ArticleRow, SmallRecord, StatementRow, VersionRow } from './oracle/record.ts';

/** The key of a row by its name. */
export const keyOf = (name: string): string => idOf('meeting', name);

const actor = (kind: ActorRow['kind'], slug: string, name: string): ActorRow => ({
  id: keyOf(slug),
  kind,
  slug,
  name,
  aliases: [],
  wikidata_id: null,
});

const organisation = (slug: string, abbreviation: string | null): SmallRecord['organisation'][number] => ({
  id: keyOf(slug),
  organisation_kind: 'INTERGOVERNMENTAL_ORGANISATION',
  abbreviation,
  founded_on: '1967-08-08',
  country_id: null,
});

/** Characters of one and of two code units before, between and after the words that are searched for. */
export const BODY =
  '😀 KUALA LUMPUR: Wang Yi said that nuclear weapons are no answer. 😀 “Peace talks 😀 must go on,” he added. ' +
  `${'He spoke of trade, of tariffs and of tourism. '.repeat(40)}At last he came back to nuclear 😀 talks.`;
const OLD_BODY = 'Wang Yi said that uranium is no answer.';

const article: ArticleRow = {
  id: keyOf('article'),
  uri: 'https://example.org/meeting',
  url: 'https://example.org/meeting',
  headline: 'Ministers meet',
  dateline: null,
  byline: null,
  published_at: '2025-07-10T00:00:00.000Z',
  language: 'en',
  publisher_id: keyOf('xinhua'),
  copy_of_id: null,
};

const version = (number: number, body: string): VersionRow => ({
  id: keyOf(`version ${number}`),
  article_id: article.id,
  number,
  is_current: body === BODY,
  headline: article.headline,
  body,
  content_hash: createHash('sha256').update(body).digest('hex'),
  recorded_at: '2025-07-10T00:00:00.000Z',
});
const versions = [version(1, OLD_BODY), version(2, BODY)];

/** A statement that is the words themselves, wherever they stand. */
function statement(text: string, { id, body }: VersionRow): StatementRow {
  return {
    id: keyOf(text),
    article_version_id: id,
    article_id: article.id,
    is_current: body === BODY,
    kind: 'DIRECT',
    text,
    start: body.indexOf(text),
    speaker_id: keyOf('wang-yi'),
    speaker_name: 'Wang Yi',
    addressee_id: keyOf('china'),
    event_id: null,
    said_at: '2025-07-10T00:00:00.000Z',
    confidence: 0.9,
    rule: 'before-cue',
    review: 'UNREVIEWED',
  };
}

export const NUCLEAR = 'nuclear weapons are no answer';
export const PEACE = 'Peace talks 😀 must go on';
const URANIUM = 'uranium is no answer';
const statements = versions.flatMap((one) =>
  [NUCLEAR, PEACE, URANIUM].filter((text) => one.body.includes(text)).map((text) => statement(text, one)),
);

/** A minister, what he said in an article that was changed once, and two organisations of one abbreviation. */
export const meetingRecord: SmallRecord = {
  actor: [
    actor('PERSON', 'wang-yi', 'Wang Yi'),
    actor('PERSON', 'sergey-lavrov', 'Sergey Lavrov'),
    actor('COUNTRY', 'china', 'China'),
    actor('ORGANISATION', 'xinhua', 'Xinhua'),
    actor('ORGANISATION', 'asean', 'ASEAN'),
    actor('ORGANISATION', 'arab-league', 'Arab League'),
    actor('ORGANISATION', 'latin-league', 'Latin League'),
  ],
  person: [{ id: keyOf('wang-yi') }, { id: keyOf('sergey-lavrov') }],
  country: [{ id: keyOf('china'), iso_code: 'CN', iso_code3: 'CHN', demonyms: ['Chinese'], capital: 'Beijing' }],
  organisation: [
    organisation('xinhua', null),
    organisation('asean', 'ASEAN'),
    organisation('arab-league', 'LL'),
    organisation('latin-league', 'LL'),
  ],
  membership: [
    {
      id: keyOf('china in asean'),
      member_id: keyOf('china'),
      organisation_id: keyOf('asean'),
      role: 'DIALOGUE_PARTNER',
      since: '1996',
      until: null,
    },
  ],
  position: [
    {
      id: keyOf('minister'),
      person_id: keyOf('wang-yi'),
      title: 'Foreign Minister',
      of_id: keyOf('china'),
      since: '2013-03',
      until: null,
    },
  ],
  issue: [
    {
      id: keyOf('nuclear-issue'),
      slug: 'nuclear-issue',
      name: 'nuclear issue',
      aliases: [],
      parent_id: null,
      wikidata_id: null,
      media_topic: null,
    },
  ],
  event: [],
  article: [article],
  article_version: versions,
  evidence: [],
  statement: statements,
  statement_span: statements.map(({ id, article_version_id, start, text }) => ({
    statement_id: id,
    role: 'CONTENT',
    ordinal: 1,
    article_version_id,
    start,
    end: start + text.length,
    text,
  })),
  statement_issue: [],
  statement_actor: [],
  mention: [],
};
