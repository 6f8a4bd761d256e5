import { words } from './words.ts';

/** Verbs of whoever becomes part of a body, in the forms that state it as a fact. */
export const joinVerbs = words('joined rejoined joins acceded entered re-entered affiliated');

/** Verbs of a body that takes somebody in; in the passive, of whoever is taken in. */
export const admitVerbs = words('admitted readmitted re-admitted accepted welcomed received incorporated inducted');

/** Verbs of whoever is no longer part of a body. */
export const leaveVerbs = words('left quit exited departed withdrew withdrawn seceded resigned leaves quits defected');

/** Verbs of a body that puts somebody out; in the passive, of whoever is put out. */
export const expelVerbs = words('expelled suspended ejected ousted excluded removed banned dropped');

/** Those of both that say so only where a status or a date follows: bodies welcome and remove much else. */
export const weakTakings = words('accepted welcomed received incorporated excluded removed banned dropped');

/** Verbs of a body that gives somebody a status in it. */
export const grantVerbs = words('granted gave awarded accorded conferred');

/** Verbs of a body that take somebody in or put somebody out with the word after them only: "took in". */
export const phrasalTakings: Readonly<Record<string, 'in' | 'out'>> = {
  'took in': 'in',
  'taken in': 'in',
  'let in': 'in',
  'brought in': 'in',
  'voted in': 'in',
  'threw out': 'out',
  'thrown out': 'out',
  'kicked out': 'out',
  'voted out': 'out',
  'drummed out': 'out',
  'forced out': 'out',
};

/** Those who decide for a body: what they do the body does. */
export const organNouns = words(`
  congress summit conference assembly meeting leaders members ministers delegates governors presidents secretariat
  directors shareholders trustees
`);

/** Verbs that mean coming or going with the word after them only: "pulled out". */
export const phrasalMoves: Readonly<Record<string, 'in' | 'out'>> = {
  'pulled out': 'out',
  'pulls out': 'out',
  'dropped out': 'out',
  'walked out': 'out',
  'stormed out': 'out',
  'backed out': 'out',
  'crashed out': 'out',
  'opted out': 'out',
  'bowed out': 'out',
  'broke away': 'out',
  'broke with': 'out',
  'broke from': 'out',
  'split away': 'out',
  'split off': 'out',
  'split from': 'out',
  'split with': 'out',
  'came in': 'in',
  'came aboard': 'in',
  'signed up': 'in',
  'opted in': 'in',
  'signed on': 'in',
  'walked away': 'out',
  'elected to': 'in',
  'let back': 'in',
  'brought into': 'in',
  'taken into': 'in',
  'make up': 'in',
  'went in': 'in',
  'brought back': 'in',
};

/** Verbs of whoever takes part in what a body does: they tell of a membership with a role only. */
export const attendVerbs = words('attends attended sits sat participates participated serves served takes took');

/** Verbs of whoever comes again: they tell of a membership where somebody left before. */
export const returnVerbs = words('returned');

/** What follows "after", "since": told of whoever the sentence is about. */
export const moveGerunds: Readonly<Record<string, 'in' | 'out'>> = {
  joining: 'in',
  rejoining: 'in',
  acceding: 'in',
  entering: 'in',
  leaving: 'out',
  quitting: 'out',
  exiting: 'out',
  departing: 'out',
  withdrawing: 'out',
  seceding: 'out',
};

/** What follows "the first to", "the ninth country to". */
export const moveInfinitives: Readonly<Record<string, 'in' | 'out'>> = {
  join: 'in',
  rejoin: 'in',
  accede: 'in',
  enter: 'in',
  leave: 'out',
  quit: 'out',
  exit: 'out',
  withdraw: 'out',
};

/** Words for a place in a row. */
export const rankWords = words(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last latest newest only youngest
`);

/** What is a body's and can be joined or left, and makes nobody a member. */
export const partNouns = words(`
  mission delegation force forces troops team table office offices headquarters building chamber room hall floor boycott
  protest strike march campaign appeal call calls lawsuit case effort efforts operation exercise programme program scheme
  project vote
`);

/** Verbs of whoever presides over a body. */
export const chairVerbs = words('chairs chaired presides presided');

/** Verbs of whoever makes a body. */
export const foundVerbs = words(
  'founded co-founded cofounded established created formed launched set instituted constituted inaugurated initiated',
);

/** The same behind "helped", "helped to": who helps is one of those who do it. */
export const foundInfinitives = words('found co-found cofound establish create form launch set');

/** Verbs of whoever is part of a body. */
export const belongVerbs = words('belonged belongs belong');

/** Verbs between a body and those it is made of. */
export const compriseVerbs = words(`
  comprising comprises including includes include grouping uniting unites groups linking links bringing brings joins
  encompasses encompassing embraces embracing gathers gathering covers covering spans spanning
`);

/** Verbs of whoever puts its name to a treaty. */
export const signVerbs = words('signed ratified');

/** Nouns for coming to a body and for going from it, where a date tells that it happened: "its accession in 1999". */
export const moveNouns: Readonly<Record<string, 'in' | 'out'>> = {
  membership: 'in',
  accession: 'in',
  admission: 'in',
  entry: 'in',
  withdrawal: 'out',
  exit: 'out',
  departure: 'out',
  expulsion: 'out',
  suspension: 'out',
};

/** Between a subject and its verb: who did not, or has yet to. */
export const doubts = words(`
  will would could may might should shall must can cannot not never hopes hope wants want plans plan seeks seek asked
  applied expected almost nearly neither nor n't
`);

/** Verbs that say what somebody is. */
export const copulas = words('is are was were be been being became become becomes remains remain remained');

/** Verbs of a body that makes somebody what it was not. */
export const makeVerbs = words('made elected named declared appointed designated voted confirmed');

/** Verbs between somebody and the status that it has or gets: "was granted observer status". */
export const statusVerbs = words(`
  has have had holds hold held took takes got gained obtained acquired received enjoys enjoyed granted given awarded won
  accorded kept keeps retains retained secured
`);

/** What stands before a role and makes it another. */
export const roleModifiers: Readonly<Record<string, string>> = {
  founding: 'founding member',
  founder: 'founding member',
  original: 'founding member',
  charter: 'founding member',
  permanent: 'permanent member',
  associate: 'associate member',
};

/** Words for what somebody was, or may come to be: no role that is held. */
export const formerWords = words(`
  former one-time onetime erstwhile ex- ex past late ousted would-be prospective potential aspiring candidate future
  possible likely non- no
`);

/** Nouns for whoever is part of a body, and the role that each means; those of two words have the first at its side. */
export const membershipNouns: Readonly<Record<string, string>> = {
  member: 'member',
  members: 'member',
  founder: 'founding member',
  founders: 'founding member',
  'co-founder': 'founding member',
  'co-founders': 'founding member',
  affiliate: 'member',
  affiliates: 'member',
  observer: 'observer',
  observers: 'observer',
  signatory: 'signatory',
  signatories: 'signatory',
  party: 'party',
  parties: 'party',
  'dialogue partner': 'dialogue partner',
  'dialogue partners': 'dialogue partner',
  'partner country': 'partner country',
  'partner countries': 'partner country',
  'partner state': 'partner country',
  'partner states': 'partner country',
  chair: 'chair',
  'rotating president': 'chair',
};

/** Nouns for any body that others belong to: which one, the text has said before. */
export const groupNouns = words(`
  grouping bloc body club organisation organization union alliance pact association community group league federation
  confederation compact area zone coalition network forum commonwealth treaty accord agreement convention one
`);

/** Nouns for bodies that have members, besides those for any group: they tell a bloc from a company or a newspaper. */
export const sharedBodyNouns = words(`
  council commission conference congress board agency bureau committee assembly pool programme initiative partnership
  nations states syndicate consortium secretariat parliament panel platform cooperation chamber fund bank guild society
  summit mechanism process system charter register movement front
`);

/** Nouns for what is signed. */
export const treatyNouns = words(`
  treaty convention plan agreement protocol pact covenant charter accord accords programme program partnership
  compact declaration
`);
