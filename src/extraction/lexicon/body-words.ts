import { words } from './words.ts';

const papers = words('times herald tribune gazette courier guardian telegraph mail journal post news observer courant');
const firms = words(
  'inc ltd plc llc corp co group holdings limited company industries ag sa ab asa nv gmbh energy motors foods partners',
);

/** What a body is called, and the words that such bodies have in their names or are called by too. */
export const bodyWords: Readonly<Record<string, readonly string[]>> = {
  agency: words('agency service authority administration press news board commission'),
  airline: words('air airways airlines carrier'),
  bank: words('bank banco banque lender'),
  bloc: words('union community alliance league'),
  board: words('board authority commission'),
  body: words('association federation council commission authority board society agency'),
  broadcaster: words('broadcasting television tv radio channel network'),
  carrier: words('air airways airlines airline'),
  channel: words('tv television broadcaster channel news'),
  charity: words('trust foundation fund aid relief society'),
  club: words('united city rovers athletic wanderers fc rangers'),
  commission: words('commission board inquiry'),
  committee: words('committee panel commission'),
  company: firms,
  court: words('court tribunal'),
  daily: papers,
  department: words('department ministry'),
  firm: firms,
  force: words('police constabulary'),
  foundation: words('foundation trust fund'),
  guild: words('union'),
  hospital: words('hospital clinic infirmary'),
  institute: words('institute institution centre center'),
  institution: words('institution institute university college museum'),
  lender: words('bank banco banque'),
  ministry: words('ministry department'),
  museum: words('museum gallery'),
  network: words('tv television broadcaster network'),
  newspaper: papers,
  paper: papers,
  panel: words('panel committee commission inquiry tribunal'),
  party: words('party democrats conservatives liberals greens alliance movement front congress'),
  pollster: words('polling polls opinion'),
  regulator: words('authority commission agency office regulator inspectorate'),
  school: words('school college academy'),
  station: words('radio tv television broadcaster'),
  tabloid: papers,
  team: words('united city rovers athletic wanderers fc'),
  tribunal: words('tribunal court'),
  union: words('guild brotherhood'),
  university: words('university college institute'),
  watchdog: words('authority commission agency office regulator inspectorate ombudsman watch'),
  weekly: papers,
};

/** Nouns that any body can be called by. */
export const anyBodyNouns = words(`
  company firm group organisation organization body club fund business outfit concern employer charity union agency
  airline carrier brewer retailer bank lender insurer miner manufacturer maker start-up startup party team side network
  newspaper tabloid paper broadcaster trust foundation federation association institute
`);

/** Words in the names of bodies of state and town, which such nouns do not mean. */
export const publicBodyNouns = words(`
  army cabinet church city college committee commission congress council court department district government hospital
  house judiciary ministry municipality museum parish parliament police province region regime school senate state
  treasury tribunal university village county
`);

/** Nouns for what trades, and words for such in names. */
export const firmNouns = words(`
  company firm group business outfit concern employer agency airline airport bank brewer brewery builder carrier chain
  developer dairy exchange factory farm foundry fund garage hotel insurer lender maker manufacturer mill mine network
  newspaper operator plant producer quarry railway refinery restaurant retailer service shipper shipyard site start-up
  startup station store studio supermarket supplier utility vendor website
`);
