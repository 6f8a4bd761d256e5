import {
  bodiesStage,
  eventsStage,
  issuesStage,
  membershipsStage,
  positionsStage,
  topicsStage,
  type WithKnownIssues,
} from './fact-stages.ts';
import { Pipeline } from './stage.ts';
import {
  directoryStage,
  draftsStage,
  paragraphsStage,
  phrasesStage,
  quotesStage,
  sentencesStage,
  speakersStage,
  statementsStage,
  tokensStage,
  type WithText,
} from './stages.ts';

/** The whole way from a text to its record. Each stage has what it needs from those above it, or this does not compile. */
export const pipeline = Pipeline.from<WithText & WithKnownIssues>()
  .with(tokensStage)
  // Before the quotations: a mark is never paired across paragraphs.
  .with(paragraphsStage)
  // Before the sentences: a full stop inside a quotation does not end the reporter's sentence.
  .with(quotesStage)
  .with(sentencesStage)
  .with(phrasesStage)
  .with(directoryStage)
  .with(draftsStage)
  // Last of all, with the whole article known: a headline says "minister", the sixth paragraph gives the name.
  .with(speakersStage)
  .with(statementsStage)
  .with(bodiesStage)
  .with(positionsStage)
  .with(membershipsStage)
  .with(issuesStage)
  .with(eventsStage)
  .with(topicsStage);
