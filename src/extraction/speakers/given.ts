import type { Directory } from '../parties/directory.ts';
import type { Phrases } from '../phrases/find-phrases.ts';
import type { Draft } from '../statements/draft.ts';
import type { Paragraph } from '../text/split-paragraphs.ts';
import type { Sentence } from '../text/split-sentences.ts';
import type { Token } from '../text/token.ts';

/** What the resolution of speakers looks at. */
export interface Given {
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly phrases: Phrases;
  readonly directory: Directory;
  readonly drafts: readonly Draft[];
}
