import { ratio } from './ratio.ts';
import type { Results } from './results.ts';
import { digits } from './table.ts';

const WIDTH = 860;
const LABELS = 300;
const FIGURES = 60;
const BAR = 18;
const GAP = 6;
const GROUP_GAP = 34;
const TOP = 56;
const COLOURS = { onrecord: '#1f6feb', peer: '#8b949e', floor: '#57606a' };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A bar for each server and question, by requests a second, the longest of a question as wide as the picture. */
export function chart(results: Results, concurrency: number): string {
  const { questions, contenders } = results;
  const groupHeight = contenders.length * (BAR + GAP) + GROUP_GAP;
  const height = TOP + questions.length * groupHeight;
  const groups = questions.map((question, index) =>
    group(results, { ...question, concurrency, top: TOP + index * groupHeight }),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" font-family="system-ui, sans-serif" font-size="13">`,
    `<title>${escaped(`Requests a second as a multiple of Onrecord's, at concurrency ${concurrency}`)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    `<text x="16" y="28" font-size="16" font-weight="600" fill="#1f2328">Requests a second, Onrecord = 1, concurrency ${concurrency}</text>`,
    ...groups,
    '</svg>\n',
  ].join('\n');
}

interface Group {
  readonly name: string;
  readonly title: string;
  readonly concurrency: number;
  readonly top: number;
}

function group({ samples, contenders }: Results, { name: question, title, concurrency, top }: Group): string {
  const bars = contenders
    .map(({ name, title: label }) => {
      const comparison = { question, concurrency, of: name, to: 'onrecord' };
      return { name, label, value: ratio(samples, comparison, 'requestsPerSecond') };
    })
    .filter(({ value }) => !Number.isNaN(value));
  const longest = Math.max(1, ...bars.map(({ value }) => value));
  return [
    `<text x="16" y="${top + 14}" font-weight="600" fill="#1f2328">${escaped(`${question}: ${title}`)}</text>`,
    ...bars.map(({ name, label, value }, index) => {
      const y = top + 24 + index * (BAR + GAP);
      const width = Math.max(1, (value / longest) * (WIDTH - LABELS - FIGURES - 16));
      return [
        `<text x="${LABELS - 8}" y="${y + 13}" text-anchor="end" fill="#1f2328">${escaped(label)}</text>`,
        `<rect x="${LABELS}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" rx="2" fill="${colourOf(name)}"/>`,
        `<text x="${(LABELS + width + 6).toFixed(1)}" y="${y + 13}" fill="#1f2328">${digits(value, 2)}</text>`,
      ].join('\n');
    }),
  ].join('\n');
}

function colourOf(contender: string): string {
  if (contender === 'onrecord') return COLOURS.onrecord;
  return contender.startsWith('floor') ? COLOURS.floor : COLOURS.peer;
}
