import { words } from './words.ts';

/** Nouns for what somebody has said, whose words a "be" may tell: "her answer was “no”", "his point is that …". */
export const viewNouns = words(`
  view opinion argument message answer reply response verdict conclusion point complaint contention theory advice plea
  question appeal warning motto slogan promise reaction comment explanation excuse claim position advice suggestion
  demand diagnosis prediction request retort refrain summary
`);
