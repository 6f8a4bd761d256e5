import { words } from './words.ts';

/** Words that make an expression of time, lower case. */
export const timeWords = words(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
  sundays january february march april may june july august september october november december jan feb mar apr jun
  jul aug sep sept oct nov dec yesterday today tomorrow tonight morning afternoon evening night noon midnight midday
  dawn week month year day hour minute weekend decade century weeks months years days hours minutes ago earlier later
  late early last next this previous recently lunchtime overnight dusk daybreak fortnight autumn spring summer winter
  quarter
`);

/** Words that, alone or last, can end an expression of time. */
export const timeEnds = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec yesterday today tomorrow tonight morning
  afternoon evening night noon midnight midday dawn week month year day hour weekend ago earlier later recently
  lunchtime overnight dusk fortnight autumn spring summer winter
`);
