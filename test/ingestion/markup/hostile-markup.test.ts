import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { markupDepth } from '../../../src/ingestion/markup/markup-depth.ts';
import { stripTags } from '../../../src/ingestion/markup/strip-tags.ts';
import { type MarkupReader, openMarkupReader } from '../../../src/ingestion/worker/markup-reader.ts';

let reader: MarkupReader;
beforeAll(() => {
  reader = openMarkupReader(1);
});
afterAll(() => reader.close());

const story = '<p>The mayor said the tram stays.</p>';

test.each([
  ['2,000 divs in each other', '<div>'.repeat(2_000)],
  ['2,000 tables that do not end', '<table><tr><td>'.repeat(2_000)],
  ['50,000 bold words in each other', '<b>'.repeat(50_000)],
  ['a page of two megabytes', `<p>${'word '.repeat(500_000)}</p>`],
])('%s: the text is found all the same, at once, and it is said how', async (_name, markup) => {
  const began = performance.now();
  const article = await reader.readPage(`<html><body>${markup}${story}</body></html>`);
  expect(performance.now() - began).toBeLessThan(4_000);
  expect(article.how).toBe('HTML_FALLBACK');
  expect(article.text).toContain('The mayor said the tram stays.');
});

test('a page after a hostile one is read as ever', async () => {
  const page = `<html><head><title>Tram stays</title></head><body><article>${story.repeat(30)}</article></body></html>`;
  expect(await reader.readPage(page)).toMatchObject({ how: 'HTML', headline: 'Tram stays' });
});

test('a feed that is too deep, or a bomb, is refused', async () => {
  const entities = Array.from({ length: 12 }, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`);
  const bomb = `<!DOCTYPE rss [<!ENTITY e0 "ha">${entities.join('')}]>`;
  const began = performance.now();
  await expect(reader.readFeed('<a>'.repeat(1_000), 'deep.xml')).rejects.toMatchObject({ code: 'BAD_RECORD' });
  const item = '<item><title>&e12;</title><description>one</description></item>';
  const laughs = reader.readFeed(
    `<?xml version="1.0"?>${bomb}<rss version="2.0"><channel>${item}</channel></rss>`,
    'x',
  );
  const found = await laughs.then(
    (articles) => JSON.stringify(articles).length,
    () => 0,
  );
  expect(found).toBeLessThan(10_000);
  expect(performance.now() - began).toBeLessThan(4_000);
});

test.each(['<', '<a', '<a ', '<!--', '<script>', '</', '<![CDATA[', '&', '&#', '<div><', '"', '<p>x'])(
  'time grows as the length does, whatever is repeated: %s',
  (piece) => {
    const markup = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const began = performance.now();
    markupDepth(markup, 'HTML');
    markupDepth(markup, 'XML');
    stripTags(markup);
    // A second on an idle machine; time that grew as the square would be hours.
    expect(performance.now() - began).toBeLessThan(15_000);
  },
);

test('ends that HTML lets a page leave out are no depth', () => {
  expect(markupDepth(`<ul>${'<li>one<p>two'.repeat(1_000)}</ul>`, 'HTML')).toBe(1);
  expect(markupDepth('<div><br><img src=x><p>one<script>"<div><div>"</script></div>', 'HTML')).toBe(2);
  expect(markupDepth('<a><b/><!-- <c><c> --><d></d></a>', 'XML')).toBe(2);
});

test('a stripped page keeps its words and paragraphs, not its programs', () => {
  const page =
    '<head><title>T</title></head><nav>Menu</nav><p>One &amp; <b>two</b>&#8212;&#x201c;three&rdquo;<br>four</p><script>x</script><p>five';
  expect(stripTags(page)).toBe('One & two—“three”\nfour\n\nfive');
});
