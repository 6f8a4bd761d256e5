/** What a span of a statement is: its content, the words that signal speech, or the words that name the speaker. */
export const SpanRole = {
  CONTENT: 'CONTENT',
  CUE: 'CUE',
  MENTION: 'MENTION',
} as const;
export type SpanRole = (typeof SpanRole)[keyof typeof SpanRole];
