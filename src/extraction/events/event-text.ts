import type { BodyIndex } from '../bodies/body-index.ts';
import type { Directory } from '../parties/directory.ts';
import type { Phrases } from '../phrases/find-phrases.ts';
import type { Attributed } from '../speakers/resolve-speakers.ts';
import type { Paragraph } from '../text/split-paragraphs.ts';
import type { Sentence } from '../text/split-sentences.ts';
import type { Token } from '../text/token.ts';

/** What events are found in. */
export interface EventText {
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly phrases: Phrases;
  readonly directory: Directory;
  readonly bodies: BodyIndex;
  readonly attributed: readonly Attributed[];
}
