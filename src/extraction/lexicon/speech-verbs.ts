import { phrases } from './words.ts';

/**
 * Verbs of speech and what may follow them. A line is a verb, how its content stands, and its irregular forms
 * (third person, present participle, past, past participle), where it has any:
 *
 * c  a clause: "said (that) …"             d  a direct quotation only, or also
 * a  an addressee first: "told X …"        q  an indirect question: "asked whether …"
 * i  an infinitive: "urged X to …"         o  a noun phrase: "announced …"
 * s  a noun phrase with "as": "described X as …"
 * n  a noun phrase and what it is called: "called X “…”"
 * w  a noun phrase with all that follows it: "accused X of …"
 * +word  a preposition or particle that is part of the cue, after the letters it holds for: "p+for" a noun phrase
 *        after it, "m+out" a clause as for c, "i+on" an addressee and an infinitive, "t+at" a noun phrase before it
 */
export const speechVerbTable = phrases(`
  accuse w
  acknowledge cdo
  add cd
  admit cd admits admitting admitted admitted
  advise cdai
  advocate o p+for
  affirm cd
  agree d
  allege cd
  announce cdo
  answer cd
  apologise d p+for
  apologize d p+for
  appeal d p+for i+to
  applaud w
  argue cd p+against
  ask cdaiq p+for
  assert cd
  assure cda
  attest cd
  aver cd avers averring averred averred
  bark d
  beg dai begs begging begged begged
  begin d begins beginning began begun
  bellow d
  bemoan o
  blame w
  blast w
  blog cd blogs blogging blogged blogged
  boast cd p+of p+about
  brag cd brags bragging bragged bragged
  brand n
  call n p+for i+on
  caution cdai p+against
  censure w
  challenge ai
  chant cd
  charge cd
  chide d
  chime - d+in
  chip - d+in chips chipping chipped chipped
  chuckle d
  claim cd
  clarify cd
  commend w
  comment cd
  complain cd p+about p+of
  concede cd
  conclude cd
  condemn w
  confess cd
  confide cd
  confirm cdo
  congratulate w
  contend cd
  continue d
  counsel dai counsels counselling counselled counselled
  counter cd
  criticise w
  criticize w
  croak d
  cry d
  deadpan d
  declare cdo
  decry w
  demand cdo
  denounce w
  deny co denies denying denied denied
  deplore w
  describe s
  direct ai
  disagree d
  disclose cdo
  dismiss w
  dispute co
  divulge c
  dub n dubs dubbing dubbed dubbed
  echo d
  elaborate d
  emphasise cdo
  emphasize cdo
  enquire dq
  enthuse d
  estimate c
  exclaim cd
  explain cdq
  express o
  fire - d+back
  forecast co forecasts forecasting forecast forecast
  forewarn cda
  fume cd
  gasp d
  gloat d
  go - d+on goes going went gone
  gripe cd
  groan d
  growl d
  grumble cd
  gush d
  hail w
  hint cd
  hit - d+back hits hitting hit hit
  howl d
  implore dai
  imply c
  inform cda
  inquire dq
  insist cd p+on
  instruct ai
  insinuate c
  interject d
  interrupt d
  intone d
  jest d
  jibe d
  joke cd
  lambast w
  lambaste w
  lament cdo
  laud w
  laugh d
  lecture d
  maintain cd
  mention c
  mourn d
  moan cd
  mumble d
  murmur d
  muse cd
  mutter d
  narrate d
  note cd
  notify cda
  object cd
  observe cd
  offer d
  opine cd
  plead dai p+for
  pledge cdio
  point - m+out
  posit c
  post cd
  pray d
  praise w
  predict cdo
  press a
  proclaim cdo
  promise cdaio
  pronounce d
  propose co
  protest cd
  put - t+at puts putting put put
  query dq
  question q
  quip cd quips quipping quipped quipped
  rage d
  read d reads reading read read
  reaffirm cdo
  reason cd
  reassure cda
  rebuke w
  recall cd
  reckon d
  recommend co
  recount cd
  reflect d
  refute co refutes refuting refuted refuted
  reiterate cdo
  reject w
  rejoin d
  relate cd
  remark cd
  remind cda
  repeat cd
  reply cd
  report cdo
  request cdaio p+for
  respond cd
  restate c
  retort cd
  reveal cdo
  roar d
  rule d p+out
  say cd says saying said said
  scoff d
  scold d
  scream cd
  shoot - d+back shoots shooting shot shot
  shout cd
  shriek d
  shrug d shrugs shrugging shrugged shrugged
  sigh d
  slam w slams slamming slammed slammed
  smile d
  snap d snaps snapping snapped snapped
  snarl d
  snort d
  sob d sobs sobbing sobbed sobbed
  specify cd
  speculate cd
  stammer d
  state cd
  stipulate c
  stress cdo
  stutter d
  submit c submits submitting submitted submitted
  suggest cdo
  swear cdi swears swearing swore sworn
  tease d
  tell cdai tells telling told told
  testify cd
  text d
  thank w
  threaten i
  thunder d
  tweet cd
  underline cdo
  underscore cdo
  urge dai
  utter d
  venture d
  voice o
  volunteer cd
  vow cdi
  wail d
  warn cdai p+of p+about p+against
  weigh - d+in
  welcome w
  whine d
  whisper cd
  wonder dq
  write cd writes writing wrote written
  yell d
`);

/** Verbs that signal speech only beside a quotation: elsewhere they tell of something else. */
export const quotationOnly = new Set(
  phrases(`
  agree
  begin
  bark
  continue
  disagree
  laugh
  offer
  reflect
  shrug
  sigh
  smile
`),
);
