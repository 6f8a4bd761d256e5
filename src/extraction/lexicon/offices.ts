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
  headteacher headmaster headmistress negotiator delegate member prosecutor sheriff co-chair leader editor speaker
  director-general secretary-general cr cllr councilor inspector sergeant constable judge justice magistrate skipper
  rector registrar dean provost bursar founder co-founder publisher co-president
`);

/** Offices of a country where nothing else is said. */
export const nationalOffices = words(
  'minister president premier chancellor secretary envoy ambassador negotiator delegate',
);

/** Offices of a town or district where nothing else is said. */
export const localOffices = words('mayor councillor councilor councilman councilwoman sheriff governor member cr cllr');

/** What the holder of an office works for where nothing else is said. */
export const impliedBodies: Readonly<Record<string, string>> = {
  speaker: 'parliament',
  registrar: 'university',
  dean: 'university',
  provost: 'university',
  chancellor: 'university',
  bursar: 'university',
  commissioner: 'commission',
  rector: 'university',
  superintendent: 'district',
  principal: 'school',
  headteacher: 'school',
  headmaster: 'school',
  headmistress: 'school',
  captain: 'club',
  skipper: 'club',
  inspector: 'police',
  sergeant: 'police',
  constable: 'police',
  judge: 'court',
  justice: 'court',
  magistrate: 'court',
  coach: 'club',
  'vice-chancellor': 'university',
};

/** Offices of a body whatever it is. */
export const corporateOffices = words(`
  chair chairman chairwoman chairperson executive officer manager director director-general secretary-general treasurer
  spokesman spokeswoman spokesperson head co-chair vice-president chief founder co-founder publisher co-president
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
  presides: 'president',
  manages: 'manager',
  chaired: 'chair',
  headed: 'head',
  led: 'leader',
  run: 'head',
  ran: 'head',
  directed: 'director',
  edited: 'editor',
  captained: 'captain',
  coached: 'coach',
  managed: 'manager',
  'co-founded': 'co-founder',
  'co-chairs': 'co-chair',
};

/** Offices for dealing with others: whom with belongs to the title ("ambassador to Chile"). */
export const envoys = words(
  'ambassador envoy representative adviser advisor delegate observer liaison counsellor commissioner nuncio',
);

/** What lawyers are to those whom they stand up for: no office. */
export const privateOffices = words('lawyer solicitor barrister attorney counsel agent');

/** What somebody makes; whoever directs or writes it holds no office. */
export const works = words(`
  film movie play novel book album series documentary report study paper show musical opera essay article song exhibition
`);

/** Trades: an office only where the text names the employer, and not where it names a place alone. */
export const trades = words(`
  teacher nurse baker farmer fisherman fisher driver doctor physician surgeon dentist vet carpenter plumber electrician
  mechanic writer poet novelist artist painter sculptor musician singer actor actress dancer photographer filmmaker trader
  vendor shopkeeper butcher barber hairdresser tailor cook chef waiter waitress student pupil historian lawyer solicitor
  barrister attorney architect builder cleaner guard porter activist blogger soldier sailor pilot miner labourer laborer
  worker entrepreneur businessman businesswoman investor merchant hotelier grower breeder beekeeper potter weaver tutor
  defender midfielder striker forward winger goalkeeper goalie keeper player runner cyclist boxer swimmer skater
  comedian celebrity model rapper guitarist songwriter composer conductor
  politician activist campaigner banker
  midwife pharmacist accountant engineer journalist columnist gardener forester shepherd herder rancher boatman ferryman
`);

/** What other words stand between a holder and the office: "took office as", "stepped down as". */
export const tenureVerbs = words(`
  took takes taken office over stepped steps stood down resigned retired returned worked works acts acted served serves
  serve hired promoted installed picked voted inaugurated ordained
`);

/** Verbs that put somebody into an office. */
export const appointVerbs = words('named appointed elected re-elected reelected nominated made sworn confirmed chosen');

/** Offices that no list of common roles has. */
export const rarerOffices = words(`
  editor-in-chief fellow imam muezzin cr cllr sen rep gov sgt insp supt councilor mp mep msp ceo cfo coo cto cio vice-president speaker whip sherpa sub-sherpa ombudsman ombudswoman prefect reeve
  bursar provost attaché attache consul-general rapporteur undersecretary chargé liaison alderman alderwoman assemblyman
  assemblywoman selectman moderator overseer almoner verger curate abbess burgomaster intendant podestà seneschal
  statistician technician dietician mathematician
  prof det lt capt cpl under-secretary-general matron obstetrician geriatrician anaesthetist anesthetist radiographer conservator restorer puppeteer dramaturg
  impresario concertmaster bandleader canon deacon deaconess archdeacon mufti patriarch cardinal td mla mlc mlas mk mha
  senator-elect president-elect actuary dispatcher brigadier commodore corporal commandant adjutant bosun coxswain forewoman
  groundsman selector geneticist geophysicist astrophysicist biochemist bailiff notary chamberlain headman headwoman sarpanch
  quaestor usher docent vice-minister vice-mayor vice-governor vice-chairman vice-chairwoman vice-chairperson vice-rector
  vice-principal vice-dean vice-captain lieutenant-governor pro-vice-chancellor subsecretary permanent-secretary
`);

/** Offices of a body that somebody of another country may hold: the Ayland banker is nobody's in Ayland. */
export const unboundOffices = words(`
  judge magistrate banker economist analyst manager coach director owner executive chairman chairwoman chair founder
  co-founder captain skipper scientist researcher professor expert consultant banker curator editor publisher retailer maker
  operator developer supplier
`);

/** What companies are called by what they do: before a name it is no office. */
export const tradesOfFirms = words(`
  retailer operator developer maker supplier vendor employer builder brewer shipper carrier lender insurer producer
  manufacturer broker printer publisher promoter contractor regulator pollster miner grocer
`);

/** What stands before a role at the head of a sentence and names no body. */
export const titleAdjectives = words(`
  lead head presiding senior junior chief deputy assistant associate acting interim former outgoing incoming general
  managing executive regional provincial national local state county city district school fire police defence defense
  artistic creative musical scientific financial commercial industrial environmental
  medical technical sporting honorary emeritus retired veteran principal special permanent federal vice
`);
