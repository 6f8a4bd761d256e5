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

/** Those that are more often names of bodies: an event only where a number or what is said of it tells so. */
export const bodyEventNouns = words('assembly forum congress conference convention session dialogue summit talks');

/** Verbs that tell that something is held, before its name or after it. */
export const holdingVerbs = words(`
  attend attends attended attending host hosts hosted hosting open opens opened opening hold holds held convene convened
  address addressed addressing close closed closes begin begins began end ends ended ran run runs start starts started
  take takes took organise organised organize organized postpone postponed cancel cancelled skip skipped boycott boycotted
`);
