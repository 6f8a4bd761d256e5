import { contentHash, idOf } from '../../../dist/domain/index.js';
import { createRandom, type Random } from './random.ts';
import { type Sizes, spread } from './sizes.ts';
import { noRows, type Rows } from './tables.ts';
import { accord, capitalised, sentence, words } from './words.ts';
import type { World } from './world.ts';

const SEED = 2;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const LAST_DAY = Date.UTC(2025, 11, 31);
const DAY = 24 * 60 * 60 * 1000;
const CUES = ['said', 'announced', 'denied', 'confirmed', 'warned'];

/** What one article is written with. */
interface Desk {
  readonly random: Random;
  readonly world: World;
  readonly rows: Rows;
}

/** An article that is being written: its text grows by what is added to it. */
interface Draft {
  readonly article: string;
  readonly version: string;
  readonly published: number;
  body: string;
}

/** The articles with all that is read in them, so many at a time. */
export function* articleRows(sizes: Sizes, world: World, chunk: number): Generator<Rows> {
  const random = createRandom(SEED);
  const mean = sizes.statements / sizes.articles;
  let difference = 0;
  for (let first = 0; first < sizes.articles; first += chunk) {
    const desk = { random, world, rows: noRows() };
    for (let index = first; index < Math.min(first + chunk, sizes.articles); index += 1) {
      if (index % 2 === 0) difference = random.integer(0, mean - 4);
      writeArticle(desk, index, spread(mean, difference, index));
    }
    yield desk.rows;
  }
}

function writeArticle(desk: Desk, index: number, statements: number): void {
  const { random, world, rows } = desk;
  const article = idOf('article', index);
  const draft: Draft = {
    article,
    version: idOf('version', article, 1),
    published: random.integer(FIRST_DAY, LAST_DAY),
    body: sentence(random, random.integer(15, 40)),
  };
  for (let number = 0; number < statements; number += 1) writeStatement(desk, draft, number);
  const headline = capitalised(words(random, random.integer(7, 12)));
  const uri = `https://news.example/${index + 1}`;
  const publishedAt = new Date(draft.published).toISOString();
  rows.article.push([article, uri, headline, publishedAt, 'en', random.pick(world.outlets)]);
  rows.articleVersion.push([draft.version, article, 1, headline, draft.body, contentHash(headline, draft.body)]);
}

/** Adds `“Words,” somebody said. More words.` to the text, and what a reader finds in it to the rows. */
function writeStatement({ random, world, rows }: Desk, draft: Draft, number: number): void {
  // The square makes some speak far more often than others.
  const speaker =
    world.speakers[Math.floor(random.fraction() ** 2 * world.speakers.length)] ?? random.pick(world.speakers);
  const subject = random.fraction() < 0.25 ? ` the ${accord(random)}` : '';
  const text = `${capitalised(words(random, random.integer(14, 38)))}${subject},`;
  const cue = random.pick(CUES);
  const id = idOf('statement', draft.version, number);
  const add = (piece: string): { start: number; end: number; text: string } => {
    const start = draft.body.length;
    draft.body += piece;
    return { start, end: draft.body.length, text: piece };
  };
  add(' "');
  const content = add(text);
  add('" ');
  const mention = add(speaker.name);
  add(' ');
  const word = add(cue);
  add(`. ${sentence(random, random.integer(5, 15))}`);
  const saidAt = new Date(draft.published - random.integer(0, 3 * DAY)).toISOString();
  const kind = random.pick(['DIRECT', 'DIRECT', 'INDIRECT', 'MIXED']);
  rows.statement.push([
    ...[id, draft.version, draft.article, kind, text, content.start],
    ...[speaker.id, speaker.name, saidAt, random.integer(50, 100) / 100, 'quotation-with-name'],
  ]);
  const spans = { CONTENT: content, CUE: word, MENTION: mention };
  for (const [role, span] of Object.entries(spans)) {
    rows.statementSpan.push([id, role, 1, draft.version, span.start, span.end, span.text]);
  }
  const named = idOf('mention', id);
  rows.mention.push([named, draft.version, draft.article, speaker.id, mention.start, mention.end, mention.text]);
  topics(random, world).forEach((topic, position) => {
    rows.statementIssue.push([id, topic, position + 1, saidAt]);
  });
}

/** One to three issues, some far more often than others. */
function topics(random: Random, { issues }: World): string[] {
  const count = random.pick([1, 1, 2, 2, 3]);
  const found = new Set<string>();
  while (found.size < count) found.add(issues[Math.floor(random.fraction() ** 1.8 * issues.length)] ?? '');
  return [...found];
}
