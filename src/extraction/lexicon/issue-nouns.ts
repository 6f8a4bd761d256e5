import { words } from './words.ts';

/** Nouns for what is disputed, decided or happens, at the end of the names of issues: "Roe Island dispute", "peat ban". */
export const issueNouns = words(`
  issue question problem matter dispute conflict crisis war warfare fighting clash standoff hostility tension ceasefire
  truce armistice talks negotiation negotiations deal agreement treaty pact accord protocol convention charter
  settlement compromise mediation arbitration law bill act ban reform overhaul plan programme program policy scheme
  project proposal strategy initiative blueprint roadmap moratorium freeze curb crackdown clampdown prohibition
  restriction lockdown quarantine curfew tax taxation tariff levy surcharge subsidy quota sanction sanctions
  embargo blockade counter-measure retaliation dumping anti-dumping strike stoppage walkout go-slow lockout picket
  protest demonstration riot unrest uprising boycott petition election re-election by-election runoff
  run-off primary referendum plebiscite vote voting ballot campaign turnout recount redistricting inquiry enquiry
  inquest investigation probe audit review hearing trial retrial lawsuit suit litigation prosecution indictment verdict
  conviction acquittal appeal ruling judgment judgement injunction scandal fraud corruption bribery
  embezzlement nepotism forgery theft robbery burglary arson extortion blackmail hacking cyberattack hack breach leak
  merger takeover acquisition bid sale offer flotation listing privatisation nationalisation offshoring outsourcing
  relocation closure shutdown cut cutback shortage scarcity shortfall outage blackout rationing outbreak epidemic
  pandemic flood flooding drought storm cyclone hurricane typhoon tornado earthquake quake tsunami eruption landslide
  mudslide avalanche wildfire bushfire blaze heatwave explosion blast accident crash collision derailment sinking
  capsizing disaster collapse spill contamination poisoning attack bombing airstrike shelling shooting murder killing
  assassination massacre execution stabbing assault rape kidnapping abduction hijacking hostage arrest raid rescue
  evacuation aid relief donation migration asylum resettlement repatriation cooperation co-operation partnership
  alliance membership accession enlargement withdrawal secession devolution autonomy inflation deflation recession
  wage salary bonus pension allowance rent arrears debt default growth unemployment layoff layoffs redundancy
  redundancies dismissal hiring recruitment vacancy staffing workload overtime emission pollution deforestation
  erosion dredging disarmament proliferation enrichment freedom independence sovereignty annexation occupation
  invasion incursion offensive mutiny coup insurgency tournament transfer injury doping contract tender discovery
  excavation vaccine vaccination immunisation infection abortion euthanasia surrogacy privacy surveillance censorship
  encryption fee toll fare fine penalty compensation damages reparation restitution dividend profit loss earnings
  stake buyout bailout bankruptcy insolvency licence license permit permission demolition redevelopment regeneration
  renovation restoration repair eviction homelessness housing poverty hunger famine malnutrition discrimination racism
  harassment bullying abuse violence terrorism extremism smuggling trafficking poaching logging trawling overfishing
  overcrowding overloading extinction reintroduction immigration visa citizenship deportation detention amnesty pardon
  sentence extradition exile constitution amendment impeachment resignation succession appointment nomination
  reshuffle dismissal coalition deficit surplus austerity regulation deregulation exemption waiver monopoly devaluation
  mortgage loan grant fund funding financing investment insurance welfare benefit childcare maternity timetable delay
  cancellation suspension congestion disruption diversion inspection certification boundary demarcation border
  restructuring reorganisation modernisation
  expansion extension upgrade relocation inauguration commissioning bypass
`);

/** Nouns for fields that issues belong to: an issue mostly with a word before them ("tap water", "coal export"). */
export const subjectNouns = words(`
  budget trade export import output production price tariff security defence defense health healthcare education climate
  energy electricity power water supply fishing farming agriculture mining transport rail road bridge dam canal pipeline
  nuclear weapon missile drone rights crime cybersecurity exercise drill match season festival film novel exhibition
  research treatment disease virus cancer heritage planning zoning irrigation sewage waste recycling plastic fuel diesel
  petrol oil gas coal uranium lithium copper gold steel wheat grain rice wool cotton cod herring mackerel salmon tuna
  maize barley sugar cocoa cattle sheep dairy fishery aquaculture biodiversity wildlife conservation habitat wetland
  peat heat temperature warming drinking sanitation cholera malaria measles obesity smoking alcohol drug opioid
  gambling lottery passport currency euro interest competition revenue turnover job shift roster parking ferry tram
  railway metro cycling aviation safety tourism technology refugee
`);

/** Nouns that mean one thing in an article, whichever it has first. */
export const sameIssues: readonly (readonly string[])[] = [
  words('ceasefire truce armistice'),
  words('earthquake quake'),
  words('pact accord treaty'),
  words('talks negotiations'),
  words('inquiry enquiry probe investigation'),
  words('lawsuit suit'),
  words('layoffs redundancies'),
  words('outage blackout'),
];

/** Nouns of those above that are verbs too: "to vote". */
export const verbsToo = words(`
  vote strike ban tax protest boycott appeal attack raid rescue leak flood collapse trade export import repair upgrade
  grant fund benefit bid offer deal review probe audit overhaul freeze curb crash bomb murder transfer tender loan rent
  permit conflict dispute campaign reform plan scheme project picket riot petition march breach spill
  poison storm fish farm mine drill power water fuel fire fine cut stake price quarantine embargo fee delay debate talk
`);

/** Nouns for where things happen: what is disputed is seldom the place itself. */
export const settingNouns = words(`
  airport port harbour harbor runway terminal quay pier dock station depot hospital clinic ward school university college
  classroom campus theatre theater cinema museum gallery library stadium arena club hotel restaurant cafe shop store
  market supermarket mall bank court courtroom courthouse prison jail barracks camp factory plant mill mine farm
  warehouse garage tower apartment flat building hall church mosque temple square park beach coast river lake ocean
  island strait valley desert moor forest capital province village suburb road street bus car lorry truck ship vessel
  boat train aircraft plane jet lobby studio newspaper channel website photograph video film desk shelf drawer kitchen
`);

/** Nouns that say what an issue is only with a word for whose or of what: "water price", "future of the town". */
export const relationalNouns = words(`
  issue question problem matter affair dispute conflict crisis measure price cost level rate amount share rise
  increase fall drop decline cut change future sale use lack loss risk threat danger damage plan project programme
  program policy scheme proposal idea agreement deal talk law bill act ban rule order limit list map system method
  model report study cause effect impact role right duty need demand request offer bid date deadline quality safety
  condition state status size shape name history form copy draft version part owner ownership control management
  construction building closure opening launch arrival return visit treatment supply access transfer removal delivery
  purchase exemption freedom situation process framework standard result figure data record search service design
  exception ending source approval
`);

/** Nouns that say nothing of what is spoken about. */
export const emptyNouns = words(`
  thing way time day week month year hour minute second moment decade century people man men woman women child
  children person part side lot number kind sort type place point word fact reason result end start beginning middle
  today tomorrow yesterday morning afternoon evening night noon midnight weekend monday tuesday wednesday thursday
  friday saturday sunday january february march april june july august september october november december spring
  summer autumn winter nobody somebody everybody everything nothing something anything anyone someone everyone who
  what how why case question answer look bit hand head eye face foot feet leg arm finger ear mouth nose hair tooth
  teeth shoulder knee back heart mind body voice tongue breath door room floor wall window table chair desk corner
  name idea chance effort line rest percent per cent half third quarter dozen zero hundred thousand million billion
  trillion course sense view statement comment mistake difference step issue problem matter example instance detail
  item piece pair couple bunch group set series range row list page paragraph sentence title topic subject term phrase
  note message call conversation speech interview remark claim argument opinion belief feeling thought doubt
  hope fear dream wish joke smile laugh laughter tear cry shout silence surprise shock shame pride joy anger grin frown sigh nod respect
  trust faith luck courage patience honour honor duty promise excuse secret truth lie story tale news information
  knowledge experience lesson attention care concern interest attempt aim goal purpose target object intention
  choice option preference action activity act move movement turn trick role task work business affair
  deed habit practice custom situation circumstance condition position state status level degree extent amount size
  length width height depth weight speed rate scale measure total sum average majority minority share portion mile
  kilometre kilometer metre meter inch yard acre hectare litre liter gallon tonne ton kilo gram pound dollar euro
  pence penny cent yen rupee peso rial riyal dirham dinar rupiah ringgit baht yuan renminbi franc krona krone zloty
  forint lira shekel shilling naira rand cedi kwacha pula birr taka tenge hryvnia ruble rouble lari dram leu area region zone district city town village country nation province county world earth
  globe land ground street home house building office spot site centre center north south east west left right top
  bottom front inside outside edge distance direction path route journey trip walk visit arrival departure return stay
  stop pause break cause effect impact consequence outcome success failure progress change increase rise fall drop
  decline reduction opening ending close finish launch presence absence lack need use benefit advantage disadvantage
  possibility opportunity risk danger threat pressure force strength weakness power influence control responsibility
  authority mother father brother sister son daughter wife husband parent family friend neighbour neighbor boy girl
  baby lady gentleman guy mum mom dad grandmother grandfather uncle aunt cousin colleague boss guest crowd audience
  government union company firm organisation organization party team agency committee council ministry department
  court parliament chamber staff crew board panel commission public community society member official minister
  spokesman spokeswoman spokesperson leader chief president chairman director manager secretary better best worse
  worst more less much many enough same other another such one two three four five six seven eight nine ten yes no ok
  aside alike else television radio okay please thanks thank sorry hello goodbye sir madam god heaven hell devil christmas easter breakfast
  lunch dinner supper meal cup glass plate spoon knife bowl bottle box bag basket pocket hat coat shirt shoe boot
  dress clothes paper pen pencil telephone clock watch key lamp candle bed sofa kitchen kettle dog cat bird
  hen sun moon sky star cloud wind sea sand stone rock hill mountain forest tree leaf flower
  garden field fence gate light dark darkness colour color red blue green white black shadow noise sound music
  song dance picture photograph photo screen mirror sign mark hole gap crack feel try want love hate let get
  got take taken give given make made do done go gone come keep put say said see seen know known think tell told ask
  asked leave run ran sit sat stand stood lay wet dry hot cold warm cool full empty open shut closed easy hard soft
  loud quiet quick slow safe wrong true false ready able longer shorter bigger smaller sooner later earlier fine sure
  clear alone alive dead proud happy sad angry afraid
`);

/** Adjectives that say how something is and not which issue it belongs to: "the new offer" is the offer. */
export const emptyAdjectives = words(`
  new old young big small large great little good bad better worse best worst long short high higher highest low lower
  lowest tall wide narrow deep shallow thick thin heavy light strong weak hard soft easy difficult simple complex
  complicated plain clear unclear obvious early earlier late later latest recent current present past former previous
  next last first second third final initial original main major minor key central important serious grave severe
  critical crucial vital essential necessary unnecessary possible impossible likely unlikely probable potential real
  true false genuine actual fake exact precise rough general special specific particular certain various several
  different similar same other another such own only single double whole entire full empty half complete incomplete
  total partial additional extra further more most less least few many much enough sufficient huge vast enormous
  massive giant tiny wet dry hot cold warm cool fresh clean dirty bright dark loud quiet fast quick slow rapid sudden
  gradual constant steady stable unstable safe unsafe dangerous risky fair unfair just unjust right wrong proper
  improper correct incorrect honest dishonest decent nice lovely beautiful ugly pretty fine poor rich cheap expensive
  costly valuable worthless useful useless happy sad angry proud sorry afraid glad bitter sweet sharp blunt kind cruel
  gentle rude polite brave brilliant clever stupid silly foolish wise mad crazy strange odd weird unusual usual normal
  ordinary common rare regular typical familiar famous well-known unknown known so-called alleged supposed apparent
  controversial disputed contested failed successful proposed planned expected unexpected scheduled remaining existing
  ongoing upcoming coming forthcoming continuing growing rising falling increased reduced repeated joint mutual shared
  separate individual personal private public official unofficial formal informal open closed hidden secret
  confidential internal external independent free mere sheer utter very favourite favorite dear beloved lone sole top
  bottom upper middle inner outer nearby distant far close closer closest wider broader deeper stronger weaker bigger
  smaller larger greater fewer longer shorter older younger newer cheaper richer poorer faster slower harder easier
  cleaner safer tougher tighter tough tight loose wild calm grim dire sound solid perfect ideal immediate urgent
  temporary permanent interim provisional annual monthly weekly daily yearly two-year three-year five-year one-off
  last-minute long-term short-term long-awaited long-running much-needed word working future mean nationwide widespread outright fellow mutual twin little-known ill-fated first-ever
  record-breaking ambitious modest generous meaningful broken burnt
`);

/** Adjectives that say which issue it belongs to, and are no nouns: "civil war". */
export const relatingAdjectives = words(`
  civil national international multinational global regional local federal municipal rural urban foreign domestic
  northern southern eastern western central coastal inland overseas human social economic financial fiscal monetary
  political legal illegal judicial criminal constitutional electoral parliamentary presidential royal religious ethnic
  racial sexual cultural historic historical educational academic scientific technical digital electronic electric
  environmental agricultural industrial commercial medical clinical mental physical nuclear naval marine maritime
  solar thermal annual seasonal initial racist sexist synthetic artificial organic chemical viral bacterial genetic
  hungry thirsty idle ill sick pregnant unemployed homeless guilty innocent confident optimistic pessimistic unwilling
  unable indoors outdoors ashore aboard abroad overboard upstream downstream upstairs downstairs nearby elsewhere
  foreign-owned state-owned so-called ultra far-right far-left left-wing right-wing
`);
