import { phrases } from './words.ts';

/** Verbs that tell in what manner a quotation beside them was spoken; the lines are as those of `verbsOfSaying`. */
export const verbsOfManner = phrases(`
  agree d
  apologise d p+for
  apologize d p+for
  appeal d p+for i+to
  bark d
  beam xd
  beg dai p+for begs begging begged begged
  begin d begins beginning began begun
  bellow d
  beseech dai
  bristle d
  butt x d+in
  chide d
  chime - d+in
  chip - d+in chips chipping chipped chipped
  chuckle d
  continue d
  contradict d
  correct d
  counsel dai counsels counselling counselled counselled
  croak d
  cry d
  cut x d+in cuts cutting cut cut
  deadpan d
  demur d demurs demurring demurred demurred
  disagree d
  drawl xd
  e-mail xd
  echo d
  elaborate d
  email xd
  enthuse d
  entreat dai p+for
  exhort dai
  fire - d+back
  frown xd
  gasp d
  giggle xd
  gloat d
  go - d+on goes going went gone
  grimace d
  grin xd grins grinning grinned grinned
  groan d
  growl d
  grunt xd
  gush d
  heckle d
  hector d
  hiss xd
  hit - d+back hits hitting hit hit
  holler xd
  howl d
  huff xd
  implore dai p+for
  interject d
  interrupt d
  intone d
  jeer d
  jest d
  jibe d
  lash - d+out
  laugh d
  lecture d
  message xd
  mourn d
  mumble d
  murmur d
  mutter d
  narrate d
  nod xd nods nodding nodded nodded
  offer di
  pipe x d+up
  plead dai p+for i+with
  pray d
  pronounce d
  rage d
  read d reads reading read read
  recite d
  reckon d
  reflect d
  rejoin d
  roar d
  scoff d
  scold d
  seethe d
  shoot - d+back shoots shooting shot shot
  shriek d
  shrug d shrugs shrugging shrugged shrugged
  sigh d
  sing d sings singing sang sung
  smile d
  snap d snaps snapping snapped snapped
  snarl d
  sniff d
  snort d
  sob d sobs sobbing sobbed sobbed
  splutter d
  stammer d
  storm xd
  stutter d
  tease d
  text d
  thunder d
  urge daio
  utter d
  venture d
  wail d
  weigh - d+in
  whine d
  wink xd
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
  reflect
  shrug
  sigh
  smile
  nod
  grin
  beam
  wink
  sniff
  giggle
  frown
  grimace
  bristle
  sing
  correct
  message
  storm
`),
);
