import type { StatementRecord } from '#domain';
import { buildDirectory, type Directory } from './parties/directory.ts';
import { findPhrases, type Phrases } from './phrases/find-phrases.ts';
import { type Attributed, resolveSpeakers } from './speakers/resolve-speakers.ts';
import type { Stage } from './stage.ts';
import type { Draft } from './statements/draft.ts';
import { draftStatements } from './statements/draft-sentence.ts';
import { mergeQuotations } from './statements/merge-quotations.ts';
import { recordStatements } from './statements/record-statements.ts';
import { pairQuotes } from './text/pair-quotes.ts';
import type { Quote } from './text/quote.ts';
import { type Paragraph, splitParagraphs } from './text/split-paragraphs.ts';
import { type Sentence, splitSentences } from './text/split-sentences.ts';
import { splitTokens } from './text/split-tokens.ts';
import type { Token } from './text/token.ts';

/** What is known of an article before its text is looked at. */
export interface WithText {
  readonly text: string;
  /** A day, or a date and time with its offset; null where it is not known. */
  readonly publishedAt: string | null;
}

export interface WithTokens {
  readonly tokens: readonly Token[];
}
export interface WithParagraphs {
  readonly paragraphs: readonly Paragraph[];
}
export interface WithQuotes {
  readonly quotes: readonly Quote[];
}
export interface WithSentences {
  readonly sentences: readonly Sentence[];
}
export interface WithPhrases {
  readonly phrases: Phrases;
}
export interface WithDirectory {
  readonly directory: Directory;
}
export interface WithDrafts {
  readonly drafts: readonly Draft[];
}
export interface WithAttributed {
  readonly attributed: readonly Attributed[];
}
export interface WithStatements {
  readonly statements: readonly StatementRecord[];
}

export const tokensStage: Stage<WithText, WithTokens> = {
  name: 'splits the text into words and marks',
  run: ({ text }) => ({ tokens: splitTokens(text) }),
};

export const paragraphsStage: Stage<WithText & WithTokens, WithParagraphs> = {
  name: 'splits headlines, paragraphs and notes, and sets datelines apart',
  run: ({ text, tokens }) => ({ paragraphs: splitParagraphs(text, tokens) }),
};

export const quotesStage: Stage<WithTokens & WithParagraphs, WithQuotes> = {
  name: 'pairs quotation marks',
  run: ({ tokens, paragraphs }) => ({ quotes: pairQuotes(tokens, paragraphs) }),
};

export const sentencesStage: Stage<WithTokens & WithParagraphs & WithQuotes, WithSentences> = {
  name: 'splits sentences around the quotations',
  run: ({ tokens, paragraphs, quotes }) => ({ sentences: splitSentences(tokens, paragraphs, quotes) }),
};

export const phrasesStage: Stage<WithTokens & WithParagraphs & WithQuotes, WithPhrases> = {
  name: 'finds names and noun phrases',
  run: ({ tokens, paragraphs, quotes }) => ({ phrases: findPhrases(tokens, paragraphs, quotes) }),
};

export const directoryStage: Stage<WithTokens & WithQuotes & WithPhrases, WithDirectory> = {
  name: 'gathers who is named, and what the article calls them',
  run: ({ tokens, phrases, quotes }) => ({ directory: buildDirectory(tokens, phrases, quotes) }),
};

export const draftsStage: Stage<WithTokens & WithSentences & WithPhrases, WithDrafts> = {
  name: 'builds statements from verbs of speech, their subjects and their contents',
  run: ({ tokens, sentences, phrases }) => ({ drafts: mergeQuotations(draftStatements(tokens, sentences, phrases)) }),
};

export const speakersStage: Stage<
  WithTokens & WithParagraphs & WithSentences & WithPhrases & WithDirectory & WithDrafts,
  WithAttributed
> = {
  name: 'resolves speakers to the fullest name that the article gives',
  run: (given) => ({ attributed: resolveSpeakers(given) }),
};

export const statementsStage: Stage<WithText & WithTokens & WithQuotes & WithAttributed, WithStatements> = {
  name: 'points the statements at their characters',
  run: ({ tokens, quotes, attributed }) => ({ statements: recordStatements(tokens, quotes, attributed) }),
};
