// How text becomes a record: pure, no clock, disk, network or database.
export { findMentions } from './find-mentions.ts';
export { Gazetteer } from './gazetteer.ts';
