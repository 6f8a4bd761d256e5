// How text becomes a record: pure, no clock, disk, network or database.

export { type ArticleText, type ExtractedRecord, extract } from './extract.ts';
export type { ExtractedEvent } from './find-events.ts';
export { type FoundMention, findMentions } from './find-mentions.ts';
export { Gazetteer, type GazetteerEntry } from './gazetteer.ts';
export { IssueIndex, type KnownIssue } from './issue-index.ts';
