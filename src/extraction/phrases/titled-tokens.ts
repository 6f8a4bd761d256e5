import { type Paragraph, ParagraphKind } from '../text/split-paragraphs.ts';
import { type Token, TokenKind } from '../text/token.ts';

/** A shorter word has no capital in any headline. */
const SHORTEST = 4;
/** This share of the longer words has a capital in a headline whose words all have one. */
const MOST = 0.75;

/** Tokens of headlines that have capitals throughout, where a capital tells nothing: 1. */
export function titledTokens(tokens: readonly Token[], paragraphs: readonly Paragraph[]): Uint8Array {
  const titled = new Uint8Array(tokens.length);
  for (const paragraph of paragraphs) {
    if (paragraph.kind === ParagraphKind.headline && isTitled(tokens, paragraph))
      titled.fill(1, paragraph.from, paragraph.to);
  }
  return titled;
}

function isTitled(tokens: readonly Token[], { from, to }: Paragraph): boolean {
  let long = 0;
  let capital = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token?.kind !== TokenKind.word || token.text.length < SHORTEST) continue;
    long++;
    if (token.capital) capital++;
  }
  return long > 2 && capital >= long * MOST;
}
