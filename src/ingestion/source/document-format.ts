import { extname } from 'node:path';
import { DocumentFormat } from './source-document.ts';

const EXTENSIONS: Readonly<Record<string, DocumentFormat>> = {
  '.txt': DocumentFormat.TEXT,
  '.text': DocumentFormat.TEXT,
  '.md': DocumentFormat.MARKDOWN,
  '.markdown': DocumentFormat.MARKDOWN,
  '.html': DocumentFormat.HTML,
  '.htm': DocumentFormat.HTML,
  '.xhtml': DocumentFormat.HTML,
  '.xml': DocumentFormat.XML,
  '.rss': DocumentFormat.XML,
  '.atom': DocumentFormat.XML,
  '.rdf': DocumentFormat.XML,
  '.json': DocumentFormat.JSON,
  '.jsonl': DocumentFormat.JSONL,
  '.ndjson': DocumentFormat.JSONL,
};

/** What can be read, as endings of file names. */
export const readableExtensions: readonly string[] = Object.keys(EXTENSIONS);

/** What a file's name says that it holds; null for a name that says nothing of use. */
export function formatOfName(path: string): DocumentFormat | null {
  return EXTENSIONS[extname(path).toLowerCase()] ?? null;
}

const MEDIA_TYPES: readonly (readonly [pattern: RegExp, format: DocumentFormat])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/, DocumentFormat.HTML],
  [/^text\/plain$/, DocumentFormat.TEXT],
  [/^text\/markdown$/, DocumentFormat.MARKDOWN],
  [/^application\/(?:x-ndjson|jsonl)$/, DocumentFormat.JSONL],
  [/^(?:application|text)\/(?:[\w.-]{1,40}\+)?xml$/, DocumentFormat.XML],
  [/^(?:application|text)\/(?:[\w.-]{1,40}\+)?json$/, DocumentFormat.JSON],
];

/** What a media type (RFC 9110, section 8.3.1) says that a document is; null where we cannot read such. */
export function formatOfMediaType(mediaType: string): DocumentFormat | null {
  const essence = mediaType.replace(/;.*/s, '').trim().toLowerCase();
  return MEDIA_TYPES.find(([pattern]) => pattern.test(essence))?.[1] ?? null;
}

/** What a document looks like that nobody has said anything about. */
export function formatOfLook(bytes: Uint8Array): DocumentFormat {
  const head = new TextDecoder().decode(bytes.subarray(0, 1_000)).trimStart().toLowerCase();
  if (head.startsWith('[')) return DocumentFormat.JSON;
  if (head.startsWith('{')) return isLines(bytes) ? DocumentFormat.JSONL : DocumentFormat.JSON;
  if (/^(?:<\?xml|<rss|<feed|<rdf:rdf)/.test(head) && !head.includes('<html')) return DocumentFormat.XML;
  return /^<(?:!doctype html|html|head|body|!--|article|div|p)\b/.test(head)
    ? DocumentFormat.HTML
    : DocumentFormat.TEXT;
}

/** Whether the first line is a JSON object by itself, and not the last. */
function isLines(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(0x0a);
  if (end === -1 || bytes.subarray(end).every((byte) => byte <= 0x20)) return false;
  try {
    JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
    return true;
  } catch {
    return false;
  }
}
