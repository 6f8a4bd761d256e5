// PostgreSQL holds no U+0000, and a surrogate without its partner is no character of any encoding.
// biome-ignore lint/suspicious/noControlCharactersInRegex: that control character is what is looked for
const UNSTORABLE = /[\u0000\p{Surrogate}]/u;

/** Where a text holds what cannot be stored (U+0000 or half a surrogate pair): its offset; null where it holds none. */
export function unstorableAt(text: string): number | null {
  const offset = text.search(UNSTORABLE);
  return offset === -1 ? null : offset;
}
