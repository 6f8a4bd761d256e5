// How text becomes a record: pure, no clock, disk, network or database.
export { extract } from './extract.ts';
export { findMentions } from './find-mentions.ts';
export { Gazetteer } from './gazetteer.ts';
export { IssueIndex } from './issue-index.ts';
