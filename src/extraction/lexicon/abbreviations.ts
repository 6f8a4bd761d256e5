import { words } from './words.ts';

/** Abbreviations that a full stop belongs to, lower case and without it. */
export const abbreviations = words(`
  mr mrs ms dr prof rev hon st sr jr gen col lt capt maj sgt cpl adm cmdr gov sen rep pres supt insp cllr fr br messrs
  mme mlle mgr ald atty dept dist univ corp inc ltd co bros plc no nos vol vs etc approx est fig jan feb mar apr jun jul
  aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind
  kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ave blvd rd e.g i.e a.m
  p.m u.s u.k u.n ph.d m.d b.a m.a d.c s.a mt ft
`);

/** Those of them that stand before a name, so that no sentence ends with them. */
export const namePrefixes = words(`
  mr mrs ms dr prof rev hon st gen col lt capt maj sgt cpl adm cmdr gov sen rep pres supt insp cllr fr br messrs mme
  mlle mgr ald atty vs no nos vol approx est fig e.g i.e mt ft
`);
