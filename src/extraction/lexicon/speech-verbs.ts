import { phrases } from './words.ts';

/**
 * Verbs of saying: those that can have a clause for their content, and what may follow them. A line is a verb, how its content stands, and its irregular forms
 * (third person, present participle, past, past participle), where it has any:
 *
 * c  a clause: "said (that) …"             d  a direct quotation only, or also
 * a  an addressee first: "told X …"        q  an indirect question: "asked whether …"
 * i  an infinitive: "urged X to …"         o  a noun phrase: "announced …"
 * s  a noun phrase with "as": "described X as …"
 * n  a noun phrase and what it is called: "called X “…”"
 * w  a noun phrase with all that follows it: "accused X of …"
 * h  a clause with "that", where a body or a document speaks: "The report found that …"
 * x  only its past forms and that in -ing: the others are nouns more often
 * +word  a preposition or particle that is part of the cue, after the letters it holds for: "p+for" a noun phrase
 *        after it, "m+out" a clause as for c, "i+on" an addressee and an infinitive, "t+at" a noun phrase before it
 */
export const verbsOfSaying = phrases(`
  acknowledge cdo
  add cd
  admit cd p+to admits admitting admitted admitted
  advise cdai
  affirm cd
  allege cd
  announce cdo
  answer cd
  argue cd p+against p+for
  ask cdaiq p+for
  assert cd
  assure cda
  attest cd
  aver cd avers averring averred averred
  avow c
  blog cd blogs blogging blogged blogged
  boast cd p+of p+about
  brag cd brags bragging bragged bragged
  calculate c
  caution cdai p+against
  certify c
  chant cd
  charge cd
  claim cdio
  clarify cd
  comment cd
  complain cd p+about p+of
  concede cd
  conclude cd
  confess cd p+to
  confide cd
  confirm cdo
  contend cd
  counter cd
  declare cdo
  decree xcd
  demand cdio
  deny co denies denying denied denied
  disclose cdo
  dispute co
  divulge c
  emphasise cdo
  emphasize cdo
  enquire dq
  estimate c t+at
  exclaim cd
  explain cdq
  find h finds finding found found
  forecast co forecasts forecasting forecast forecast
  foretell co foretells foretelling foretold foretold
  forewarn cda
  fume cd
  gripe cd
  grouse cd
  grumble cd
  guarantee cdo
  hint cd p+at
  hypothesise c
  hypothesize c
  imply c
  indicate c
  inform cda
  inquire dq
  insinuate c
  insist cd p+on
  joke cd
  lament cdo
  maintain cd
  make - m+clear m+plain m+known makes making made made
  marvel cd marvels marvelling marvelled marvelled
  mention c
  moan cd
  muse cd
  note cd
  notify cda
  object cd
  observe cd
  opine cd
  pledge cdio
  point - m+out
  petition xai p+for
  posit c
  post cd
  postulate c
  preach cd
  predict cdo
  proclaim cdo
  profess ci
  project xc
  promise cdaio
  prophesy cd
  propose coi
  protest cd
  put - t+at d+it puts putting put put
  query dq
  question q
  quip cd quips quipping quipped quipped
  reaffirm cdo
  reason cd
  reassure cda
  rebut co rebuts rebutting rebutted rebutted
  recall cd
  recommend co
  recount cd
  refute co refutes refuting refuted refuted
  reiterate cdo
  relate cd
  remark cd
  remind cdai
  repeat cd
  reply cd
  report cdo
  request cdaio p+for
  respond cd
  restate c
  retort cd
  reveal cdo
  rule dh p+out
  say cd says saying said said
  scream cd
  shout cd
  show h shows showing showed shown
  signal xc signals signalling signalled signalled
  specify cd
  speculate cd
  state cd
  stipulate c
  stress cdo
  submit c submits submitting submitted submitted
  suggest cdo
  sum x d+up m+up sums summing summed summed
  swear cdi swears swearing swore sworn
  tell cdai tells telling told told
  testify cd
  theorise c
  theorize c
  threaten ico
  tweet cd
  underline cdo
  underscore cdo
  undertake i undertakes undertaking undertook undertaken
  volunteer cdi
  vow cdio
  warn cdai p+of p+about p+against
  whisper cd
  wonder dq
  write cd m+back writes writing wrote written
`);
