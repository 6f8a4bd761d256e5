/**
 * A stretch of a text: UTF-16 code units, half open, so that `text.slice(start, end)` is the words.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that a span points at. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** What is wrong with a span of this text, in words that follow "the span 5 to 9"; null where it is sound. */
export function spanFault(text: string, span: Span): string | null {
  if (span.start < 0) return 'starts before the text';
  if (span.end <= span.start) return 'ends before it has begun';
  if (span.end > text.length) return `ends after the text, which has ${text.length} UTF-16 code units`;
  if (cutsCharacter(text, span.start) || cutsCharacter(text, span.end)) return 'cuts a character in two';
  return null;
}

/** Whether the first span lies wholly inside the second. */
export function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function cutsCharacter(text: string, offset: number): boolean {
  return isBetween(text.charCodeAt(offset - 1), 0xd800, 0xdbff) && isBetween(text.charCodeAt(offset), 0xdc00, 0xdfff);
}

function isBetween(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}
