import { words } from './words.ts';

/** Nouns at the end of the names of events. */
export const eventNouns = words(`
  summit meeting meetings conference congress convention forum symposium assembly session dialogue games olympics cup
  championship championships festival fair expo exhibition talks negotiations retreat roundtable round-table seminar
  workshop plenary consultations gathering
`);

/** What stands before an event at which something was said, after "on the": "on the sidelines of". */
export const sidelines = words('sidelines margins fringes sideline margin');

/** Those that name an event in small letters too: "the African Union summit". */
export const smallEventNouns = words('summit conference congress convention symposium championships olympics expo');
