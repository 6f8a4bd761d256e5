/** How much is read before it is refused or read in a simpler way. */
export const limits = {
  /** The largest document, in bytes. Lines of a .jsonl file count each by itself. */
  documentBytes: 20_000_000,
  /** The largest answer to a request of ours, in bytes once unpacked. */
  fetchedBytes: 5_000_000,
  /** How long a server may take to answer, redirects included, in milliseconds. */
  fetchTime: 15_000,
  redirects: 5,
  /** The longest page or feed that is parsed, in UTF-16 code units; a longer page is stripped of its tags instead. */
  markupLength: 2_000_000,
  /** How deep elements may nest. Readability's time grows with the square of the depth. */
  markupDepth: 256,
  /** How long a page or a feed may take to be parsed, in milliseconds. */
  parseTime: 5_000,
  /** How long an article may take to be extracted, in milliseconds. */
  extractTime: 30_000,
  /** The heap of a worker thread, in megabytes. */
  workerMemory: 512,
} as const;
