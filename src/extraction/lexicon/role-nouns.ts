import { words } from './words.ts';

/** Nouns for what a person does or is, singular and lower case: whoever is called so can speak. */
export const roleNouns = words(`
  abbot academic activist actor actress adjudicator administrator admiral adviser advisor advocate agent agronomist aide
  ally ambassador analyst anthropologist applicant apprentice archaeologist archbishop archivist architect artist
  assistant astronaut astronomer athlete attorney auditor author backbencher baker banker barrister barber bartender
  biologist bishop blogger boatman boss botanist boxer boy breeder brewer briefer broker brother builder bureaucrat
  businessman businesswoman bystander campaigner candidate captain caretaker carpenter cashier caterer celebrity ceo cfo coo cto
  chairman chairperson chairwoman chair chairs chancellor chaplain chef chemist chief child choreographer cleaner
  clergyman clerk client climatologist climber coach colleague collector colonel columnist comedian
  commander commentator commissioner composer comptroller conductor congressman congresswoman conservationist
  constable consul consultant contractor controller convener convenor cook coordinator co-ordinator coroner
  correspondent councillor councilman councilor councilwoman counsel counsellor counselor cousin craftsman creator
  critic curator customer cyclist dancer daughter dean defendant defender delegate demonstrator dentist deputy designer
  detective developer dietitian diplomat director director-general doctor driver drummer ecologist economist editor
  educator electrician emperor employee employer engineer entrepreneur envoy epidemiologist evacuee examiner executive
  expert explorer eyewitness fan farmer father figure filmmaker film-maker financier firefighter fireman fisherman
  fishmonger foreman forecaster forester founder friend gardener general geographer geologist girl goalkeeper goalie
  governor grandfather grandmother grocer grower guard guardian guide guest handler hairdresser head headmaster
  headmistress headteacher herder historian host hostage hotelier householder hunter husband hydrologist immigrant
  inmate inspector instructor insider interpreter inventor investigator investor jailer jockey journalist judge juror
  justice keeper king labourer lady landlady landlord lawmaker lawyer leader lecturer legislator librarian lieutenant
  lifeguard linguist lobbyist local magistrate maker man manager marshal mathematician mayor mechanic mediator medic
  member mentor merchant meteorologist midwife migrant miller miner minister ministers model monk mother motorist mp
  musician nanny negotiator neighbor neighbour neurologist neuroscientist nephew niece novelist nun nurse nutritionist
  observer oceanographer officer official onlooker operator opponent organiser organizer orphan owner paediatrician
  painter paramedic parent parishioner parliamentarian participant partner passenger passer-by pastor pathologist
  patient patron peasant pedestrian pensioner performer person pharmacist philanthropist philosopher
  photographer physician physicist physio physiotherapist pianist pilot planner plaintiff player plumber poet
  policeman policewoman politician pollster pope porter postman potter preacher premier president priest primate prince
  princess principal printer prisoner producer professor programmer promoter proprietor prosecutor protester protestor
  psychiatrist psychologist publican publicist publisher pupil queen rabbi rancher ranger reader receptionist recruit
  rector referee refugee registrar regulator relative reporter representative republican rescuer researcher resident
  retailer reveller reverend reviewer rider rival runner sailor salesman saleswoman scholar scientist sculptor seaman
  secretary secretary-general seller senator sergeant sheriff shepherd shipowner shopkeeper shopper sibling singer
  sister skater skipper socialist sociologist soldier solicitor son songwriter source speaker specialist spectator
  spokesman spokesperson spokeswoman staffer statesman statistician steward storyteller strategist striker student
  sultan superintendent supervisor supporter surgeon surveyor survivor suspect swimmer tailor teacher technician teenager
  tenant tenor therapist tourist trader trainee trainer translator traveller treasurer trustee tutor uncle umpire
  undersecretary under-secretary user vendor veteran veterinarian vet vicar vice-chancellor vice-president vice-chair
  victim villager visitor volunteer voter waiter waitress walker warden warrior watchman weaver whistleblower wife
  widow widower winemaker winner witness woman worker worshipper wrestler writer youngster aunt farmhand fisher miner
  winegrower beekeeper ferryman boatbuilder stallholder co-founder cofounder co-author coauthor co-chair whip sophomore
  freshman junior senior undergraduate graduate dissident rapper guitarist goalscorer midfielder winger defender batter
  bowler pitcher quarterback jumper sprinter rower skier matron obstetrician gynaecologist gynecologist cardiologist
  radiologist oncologist paediatrist pediatrician radiographer anaesthetist optician vice-minister magistrate td msp mla
  mep peer baroness registrar virologist zoologist bacteriologist seismologist volcanologist glaciologist conservator
  puppeteer challenger successor predecessor
`);

/** Plural nouns for people that are not made with -s. */
export const irregularPeople = words(`
  people police men women children spokesmen spokeswomen fishermen businessmen policemen clergy staff crew folk wives
  congressmen councilmen firemen personnel youth youths families relatives mps meps locals authorities parents twins
  troops forces protesters strikers households crowds crowd panel
`);

/** Words for men and for women among them. */
export const maleNouns = words(`
  man boy father brother son husband uncle grandfather king prince nephew businessman policeman fireman spokesman
  chairman salesman congressman councilman fisherman craftsman waiter actor widower monk landlord headmaster gentleman
  ferryman boatman watchman postman priest lord sir
`);

export const femaleNouns = words(`
  woman girl mother sister daughter wife aunt grandmother queen princess niece businesswoman policewoman spokeswoman
  chairwoman saleswoman congresswoman councilwoman waitress actress widow nun landlady headmistress lady midwife
`);

/** A role, and the roles that newspapers call the same person by. */
export const likeRoles: readonly (readonly string[])[] = [
  words(
    'leader president chair chairman chairwoman chairperson head boss general secretary secretary-general chief founder captain',
  ),
  words('boss chief executive director manager head owner chairman president ceo'),
  words('coach manager trainer boss'),
  words('minister secretary premier'),
  words(
    'politician minister senator mp lawmaker legislator councillor mayor member congressman congresswoman candidate',
  ),
  words(
    'scientist researcher professor author physicist biologist chemist ecologist geologist epidemiologist hydrologist',
  ),
  words('doctor physician surgeon professor paediatrician psychiatrist'),
  words('lawyer attorney barrister solicitor counsel'),
  words('head headteacher principal headmaster headmistress director'),
  words('player striker midfielder defender goalkeeper captain winger forward'),
  words('envoy ambassador diplomat delegate negotiator representative'),
  words('officer constable inspector superintendent sergeant detective policeman policewoman'),
  words('farmer grower rancher shepherd herder'),
  words('mayor leader candidate'),
  words('author writer novelist poet playwright biographer'),
  words('singer musician performer artist composer songwriter rapper guitarist'),
  words('teacher tutor lecturer academic professor scholar'),
  words('prosecutor lawyer attorney advocate'),
  words('judge justice magistrate'),
  words('activist campaigner organiser organizer demonstrator protester'),
  words('executive chief director manager boss'),
  words('owner proprietor founder boss'),
  words('captain skipper pilot'),
  words('priest pastor vicar bishop clergyman preacher reverend'),
  words('official secretary officer director commissioner'),
  words('nurse midwife medic paramedic'),
  words('fisherman fisher boatman skipper'),
  words('soldier officer commander general colonel'),
  words('reporter journalist correspondent columnist editor'),
  words('analyst economist strategist expert'),
];

/** Nouns for those who bear the same surname, more often than not. */
export const kinNouns = words(`
  brother sister son daughter father mother wife husband widow widower uncle aunt cousin nephew niece grandson
  granddaughter grandfather grandmother spouse
`);

/** What newspapers call somebody whose name they have just given, whatever his or her office. */
export const epithetNouns = words(`
  diplomat politician lawmaker businessman businesswoman entrepreneur veteran academic scholar expert novelist author
  artist musician singer actor actress athlete star champion billionaire millionaire tycoon magnate native
  grandmother grandfather mother-of-two mother-of-three father-of-two father-of-three pensioner
  mp td msp mla mep senator congressman congresswoman lawmaker legislator parliamentarian backbencher official
  survivor man woman
`);

/** Nouns for what somebody has learned: a newspaper calls one person by only one of them, more often than not. */
export const professionNouns = words(`
  doctor physician surgeon nurse scientist researcher economist analyst engineer lawyer barrister banker farmer teacher
  professor historian playwright poet filmmaker journalist striker midfielder defender goalkeeper winger activist
  campaigner
`);
