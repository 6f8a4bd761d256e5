// How text becomes a record: pure, no clock, disk, network or database.
export { extract } from './extract.ts';
export { canonicalIssueName } from './issues/canonical-issue-name.ts';
export { IssueIndex } from './issues/issue-index.ts';
export { findMentions } from './mentions/find-mentions.ts';
export { Gazetteer } from './mentions/gazetteer.ts';
