import { HowRead } from '#domain';
import type { ArticleDraft, ArticleFacts } from './article-draft.ts';

const FRONT_MATTER = /^---\r?\n(?<fields>(?:(?!---\r?$)[^\n]*\n){0,200}?)---\r?(?:\n|$)/m;
const FIELDS: Readonly<Record<string, keyof ArticleFacts>> = {
  title: 'headline',
  headline: 'headline',
  date: 'publishedAt',
  published: 'publishedAt',
  author: 'byline',
  byline: 'byline',
  lang: 'language',
  language: 'language',
  publisher: 'publisher',
  source: 'publisher',
  url: 'url',
  uri: 'uri',
};

/** A Markdown text: what its front matter and its first heading say about it, and its words without the marks. */
export function markdownArticle(markdown: string): ArticleDraft {
  const matter = markdown.startsWith('---') ? FRONT_MATTER.exec(markdown) : null;
  const body = markdown.slice(matter?.[0].length ?? 0);
  const heading = /^#\s+(.{1,500}?)\s*#*$/m.exec(body);
  return {
    how: HowRead.MARKDOWN,
    headline: heading?.[1] === undefined ? null : withoutMarks(heading[1]),
    ...fieldsIn(matter?.groups?.['fields'] ?? ''),
    text: body.split('\n').map(plainLine).join('\n').trim(),
  };
}

function fieldsIn(lines: string): ArticleFacts {
  const found: Partial<Record<keyof ArticleFacts, string>> = {};
  for (const line of lines.split('\n')) {
    const [, name = '', value = ''] = /^(\w{1,20}):\s*(.{1,2000}?)\s*$/.exec(line) ?? [];
    const field = FIELDS[name.toLowerCase()];
    if (field !== undefined) found[field] = value.replace(/^(["'])(.*)\1$/, '$2');
  }
  return found;
}

function plainLine(line: string): string {
  const bare = line.replace(/\r$/, '').replace(/^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+|\d{1,3}[.)]\s+)/, '');
  return /^(?:[-*_]\s*){3,}$/.test(bare) ? '' : withoutMarks(bare);
}

/** Links and pictures keep their words, emphasis goes. What stands in one line is bounded by that line. */
function withoutMarks(line: string): string {
  return line
    .replace(/!?\[([^\][]{0,500})\]\([^()\s]{0,2000}(?:\s"[^"]{0,200}")?\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,2000})(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])([*_])(?=\S)([^*_]{1,2000})(?<=\S)\1(?![\w*])/g, '$2')
    .replace(/`([^`]{1,500})`/g, '$1');
}
