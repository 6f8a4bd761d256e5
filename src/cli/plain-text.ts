/** Data as GraphQL gives it. */
export type Data = null | boolean | number | string | readonly Data[] | { readonly [key: string]: Data };

/**
 * Data as indented text for people: a key and its value a line, `-` before each item of a list, texts whole and as they
 * are, but for control characters, which could make a terminal do things.
 *
 * ```
 * organisation:
 *   name: BRICS
 *   members:
 *     - role: FOUNDING_MEMBER
 *       since: 2009
 * ```
 */
export function plainText(data: Data): string {
  return `${linesOf(data).join('\n')}\n`;
}

function linesOf(data: Data): string[] {
  if (isList(data)) return data.length === 0 ? ['(none)'] : data.flatMap((item) => indent('- ', linesOf(item)));
  if (typeof data === 'object' && data !== null)
    return Object.entries(data).flatMap(([key, value]) => entry(key, value));
  if (typeof data === 'string') return visible(data).split('\n');
  return [data === null ? '-' : String(data)];
}

function entry(key: string, value: Data): string[] {
  const lines = linesOf(value);
  const isNested = typeof value === 'object' && value !== null && lines[0] !== '(none)';
  if (isNested || lines.length > 1) return [`${key}:`, ...indent('  ', lines)];
  return [`${key}: ${lines[0] ?? ''}`];
}

/** Puts a mark before the first line, and the rest below what follows the mark. */
function indent(mark: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + line);
}

function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be found.
  return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function isList(data: Data): data is readonly Data[] {
  return Array.isArray(data);
}
