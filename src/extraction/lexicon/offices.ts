import { words } from './words.ts';

/** What people are to other people, or happen to be: no office, whoever it is of. */
export const relations = words(`
  man woman boy girl father mother brother sister son daughter husband wife uncle aunt grandfather grandmother nephew
  niece cousin sibling parent child baby orphan widow widower friend neighbour neighbor colleague partner ally rival
  opponent critic fan supporter follower admirer enemy victim survivor witness eyewitness bystander onlooker passer-by
  resident local villager citizen native inhabitant person figure celebrity guest visitor tourist customer client
  consumer shopper passenger patient pedestrian motorist driver commuter voter candidate protester protestor
  demonstrator striker rebel suspect defendant plaintiff prisoner inmate detainee convict hostage refugee migrant
  immigrant evacuee householder tenant landlord landlady homeowner pensioner teenager youngster insider source listener
  viewer reader user owner winner loser champion hero participant applicant author co-author coauthor creator
  inventor dissident whistleblower socialist republican democrat conservative liberal lady gentleman sir lord dame king
  queen prince princess junior senior sophomore freshman veteran maker seller buyer
`);

/** Roles that nobody holds but in a body or a country: it may go without saying which. */
export const impliedOffices = words(`
  minister president premier chancellor secretary governor mayor ambassador superintendent chair chairman chairwoman
  chairperson director-general spokesman spokeswoman spokesperson treasurer commissioner executive envoy captain coach
  councillor councilman councilwoman chief head officer manager director vice-president vice-chancellor principal
  headteacher headmaster headmistress negotiator delegate member prosecutor sheriff co-chair leader editor
`);

/** Offices of a country where nothing else is said. */
export const nationalOffices = words(
  'minister president premier chancellor secretary envoy ambassador negotiator delegate',
);

/** Offices of a town or district where nothing else is said. */
export const localOffices = words('mayor councillor councilman councilwoman sheriff governor member');

/** What the holder of an office works for where nothing else is said. */
export const impliedBodies: Readonly<Record<string, string>> = {
  superintendent: 'district',
  principal: 'school',
  headteacher: 'school',
  headmaster: 'school',
  headmistress: 'school',
  captain: 'club',
  coach: 'club',
  'vice-chancellor': 'university',
};

/** Offices of a body whatever it is. */
export const corporateOffices = words(`
  chair chairman chairwoman chairperson executive officer manager director director-general treasurer spokesman
  spokeswoman spokesperson head co-chair vice-president
`);

/** Offices that somebody holds for a place: "the member for Ayr". */
export const seats = words(
  'mp member senator representative deputy councillor councilman councilwoman delegate lawmaker',
);

/** Verbs for what a holder of an office does, and the office. */
export const officeVerbs: Readonly<Record<string, string>> = {
  chairs: 'chair',
  heads: 'head',
  leads: 'leader',
  runs: 'head',
  directs: 'director',
  edits: 'editor',
  captains: 'captain',
  coaches: 'coach',
  founded: 'founder',
};

/** Verbs that put somebody into an office. */
export const appointVerbs = words('named appointed elected re-elected reelected nominated made sworn confirmed chosen');

/** Offices that no list of common roles has. */
export const rarerOffices = words(`
  mp mep msp ceo cfo coo cto cio vice-president speaker whip sherpa sub-sherpa ombudsman ombudswoman prefect reeve
  bursar provost attaché attache consul-general rapporteur undersecretary chargé liaison alderman alderwoman assemblyman
  assemblywoman selectman moderator overseer almoner verger curate abbess burgomaster intendant podestà seneschal
  statistician technician dietician mathematician
`);

/** What stands before a role at the head of a sentence and names no body. */
export const titleAdjectives = words(`
  lead head presiding senior junior chief deputy assistant associate acting interim former outgoing incoming general
  managing executive regional provincial national local state county city district school fire police defence defense
  medical technical sporting honorary retired veteran principal special permanent federal vice
`);
