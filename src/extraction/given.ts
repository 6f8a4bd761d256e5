import type { Directory } from './directory.ts';
import type { Draft } from './draft.ts';
import type { Phrases } from './find-phrases.ts';
import type { Paragraph } from './split-paragraphs.ts';
import type { Sentence } from './split-sentences.ts';
import type { Token } from './token.ts';

/** What the resolution of speakers looks at. */
export interface Given {
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly phrases: Phrases;
  readonly directory: Directory;
  readonly drafts: readonly Draft[];
}
