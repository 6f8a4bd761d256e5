import { words } from './words.ts';

/** Nouns at the end of the names of what people speak about: "the Roe Island dispute", "peat ban". */
export const issueNouns = words(`
  issue question problem matter dispute conflict crisis war ceasefire truce talks negotiations deal agreement treaty pact
  accord law bill act ban reform plan programme program policy scheme project proposal measure strategy budget tax
  tariff tariffs levy subsidy subsidies quota quotas sanctions embargo strike walkout protest protests boycott election
  elections referendum vote ballot campaign inquiry investigation trial case lawsuit verdict appeal ruling scandal
  corruption merger takeover bid sale offer closure cuts shortage outbreak epidemic pandemic flood floods drought storm
  earthquake fire wildfire accident attack attacks bombing shooting rescue evacuation aid relief migration asylum border
  security cooperation co-operation partnership alliance membership trade exports imports output production prices
  price inflation wages pay rent rents debt growth unemployment jobs housing health education climate emissions pollution
  energy power water supply fishing farming mining transport rail road bridge dam canal pipeline port airport nuclear
  weapons disarmament rights freedom independence summit exercise drill drills match game season transfer tournament
  contract festival film exhibition discovery study research findings report data trial vaccine treatment disease
`);

/** Nouns that say nothing of what is spoken about. */
export const emptyNouns = words(`
  thing things way ways time times day days week weeks month months year years hour hours minute minutes moment people
  man men woman women child children person part parts side sides lot number numbers kind sort place point word words
  fact reason result end start beginning today tomorrow yesterday morning afternoon evening night monday tuesday
  wednesday thursday friday saturday sunday january february march april june july august september october november
  december nobody somebody everything nothing something anything who what case cases question questions answer answers
  look bit hand hands head eye eyes face door room table name names idea chance effort line rest percent per cent half
  third quarter dozen hundred thousand million billion course sense view statement comment mistake difference step steps
`);
