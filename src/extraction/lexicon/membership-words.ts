import { words } from './words.ts';

/** Verbs of whoever becomes part of a body, in the forms that state it as a fact. */
export const joinVerbs = words('joined rejoined joins acceded admitted entered');

/** Verbs of whoever is no longer part of a body. */
export const leaveVerbs = words('left quit exited departed withdrew withdrawn seceded');

/** Verbs of whoever makes a body. */
export const foundVerbs = words('founded co-founded cofounded established created formed launched');

/** Verbs of whoever is part of a body. */
export const belongVerbs = words('belonged belongs belong');

/** Verbs between a body and those it is made of. */
export const compriseVerbs = words(
  'comprising comprises comprised including includes include grouping uniting unites groups',
);

/** Verbs of whoever puts its name to a treaty. */
export const signVerbs = words('signed ratified');

/** Between a subject and its verb: who did not, or has yet to. */
export const doubts = words(`
  will would could may might should shall must can cannot not never hopes hope wants want plans plan seeks seek asked
  applied expected n't
`);

/** Verbs that say what somebody is. */
export const copulas = words('is are was were be been being became become becomes remains remain remained');

/** What stands before a role and makes it another. */
export const roleModifiers: Readonly<Record<string, string>> = {
  founding: 'founding member',
  original: 'founding member',
  charter: 'founding member',
  permanent: 'permanent member',
  associate: 'associate member',
};

/** Nouns for whoever is part of a body, and the role that each means; those of two words have the first at its side. */
export const membershipNouns: Readonly<Record<string, string>> = {
  member: 'member',
  members: 'member',
  founder: 'founding member',
  founders: 'founding member',
  'co-founder': 'founding member',
  'co-founders': 'founding member',
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

/** Nouns for what is signed. */
export const treatyNouns = words(`
  treaty convention plan agreement protocol pact covenant charter accord accords programme program partnership
  compact declaration
`);
