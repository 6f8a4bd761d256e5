import { words } from './words.ts';

/** Nouns for bodies that can speak, singular and lower case. */
export const organisationNouns = words(`
  academy administration agency airline airport alliance army assembly association authority bank bar body board
  broadcaster brewery brigade bureau cabinet campaign carrier cathedral centre center chain chamber charity church clinic
  club coalition college collective command commission committee commonwealth community company confederation conference congregation
  congress consortium constabulary convention cooperative co-operative corporation council court defence delegation
  department developer directorate district embassy employer enterprise exchange executive faculty factory federation
  firm force forum foundation fund government group grouping guild hospital house initiative inspectorate institute
  institution insurer investigators judiciary kremlin laboratory lab league legislature lender library maker
  manufacturer media military ministry mission mosque movement museum navy network newspaper observatory office
  operator opposition orchestra organisation organization panel paper parliament partnership party patrol plant platform
  police presidency press producer programme prosecution province publisher quango regime region regiment regulator
  republic restaurant retailer school secretariat senate service shipowner society station store studio summit supplier
  syndicate taskforce tabloid team television temple theatre theater tracker treasury tribune tribunal troupe trust union
  university utility vendor watchdog website workshop zoo outlet labour labor secretariat pollster team delegation
  commune municipality city town county state brewer carmaker chipmaker automaker supermarket  insurer
  distillery co-op band choir side squad inquest jury festival consulate parish diocese coastguard startup start-up site
  daily weekly broadsheet junta caucus cartel synod refinery shipyard mill garage hotel gallery opera archive airforce
  orchestra refuge rink exchange builder bakery dairy farm nursery aquarium circus foundry quarry railway ferry cinema
  television tv radio shire borough canton prefecture oblast shipper carrier ombudsman regulator  branch chapter base mine
`);

/** Words at the end of the name of a company or a body. */
export const organisationEnds = words(`
  inc ltd plc llc corp co hf ag gmbh sa spa nv bv ab oy as asa kk pte pty holdings group partners industries
  international bank university college school airlines airways motors energy petroleum resources a/s securities capital
  technologies systems solutions media news times post herald tribune gazette courier guardian telegraph mail journal
  polling foods mines mining steel shipping terminals lines ports logistics pharma pharmaceuticals telecom
  communications records pictures studios united rovers athletic wanderers fc hospital institute watch auditing advisors aerospace
  airports analytics bakeries brands breweries cables chemicals constructors consultants consulting
  containers cosmetics couriers dairies diamonds distillers electronics engineering estates farms fertilisers
  fertilizers hotels instruments investments laboratories labs leasing
  minerals outfitters paints plantations plastics properties publishing ratings realty refineries restaurants
  robotics semiconductors services shipyards software supermarkets textiles tobacco trucks turbines
  utilities ventures vineyards
`);

/** Nouns for bodies in other languages, at the head of their names: "Banco do Norte", "Fédération Internationale". */
export const foreignOrganisationNouns = words(`
  banco banque banca banka grupo groupe gruppo compagnie compañía companhia société sociedad sociedade universidad
  universidade université università universität universiteit instituto institut istituto fédération federación federação
  federazione liga ligue lega unión união confederación confederação confédération partido parti partij partei sindicato
  syndicat sindacato verband gewerkschaft asociación associação associazione cámara câmara chambre consejo conselho
  conseil comité comitê comitato académie academia accademia akademia akademie ministère ministerio ministério fundación
  fundação fondation fondazione stiftung cooperativa coopérative médecins rádio télévision televisión teatro théâtre museo
  musée hôpital colegio collège
`);

/** Nouns for things that are written and state what is in them. */
export const documentNouns = words(`
  report study survey statement letter draft document memo memorandum note communique communiqué paper review audit
  analysis assessment article editorial column book manifesto petition placard sign poster banner email e-mail tweet
  post message text press-release release bulletin dossier file brief briefing filing lawsuit complaint indictment
  verdict ruling judgment judgement resolution treaty agreement contract charter declaration conclusions minutes
  transcript testimony poll census leaflet flyer notice plaque inscription headline blog website page newsletter plan
  proposal bill law constitution findings results figures data guidance advisory order warrant affidavit memoir
  autobiography inquiry investigation circular pamphlet essay op-ed thesis handout roadmap blueprint slogan caption label motion protocol
`);
