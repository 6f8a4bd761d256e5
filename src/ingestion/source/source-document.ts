/** A document as it came in, before anybody has looked inside. */
export interface SourceDocument {
  /** Where it was read, as the person who gave it knows it: "news/a.html", "https://example.org/a", "standard input". */
  readonly place: string;
  /** What it is called where it came from, and so what its article is called unless the article says: "news/a". */
  readonly name: string | null;
  /** Its address, where it has one: the last one, if the first led on. */
  readonly url: string | null;
  readonly bytes: Uint8Array;
  readonly format: DocumentFormat;
  /** The encoding that its server claims. */
  readonly charset: string | null;
  /** When it last changed, as the disk or its server says: RFC 3339. */
  readonly changedAt: string | null;
}

export const DocumentFormat = {
  TEXT: 'TEXT',
  MARKDOWN: 'MARKDOWN',
  HTML: 'HTML',
  XML: 'XML',
  JSON: 'JSON',
  JSONL: 'JSONL',
} as const;
export type DocumentFormat = (typeof DocumentFormat)[keyof typeof DocumentFormat];
