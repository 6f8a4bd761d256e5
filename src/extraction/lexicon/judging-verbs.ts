import { phrases } from './words.ts';

/** Verbs of judging, naming and demanding: a noun phrase or an infinitive is their content. The lines are as those of `verbsOfSaying`. */
export const verbsOfJudging = phrases(`
  accuse w
  advocate o p+for
  applaud w
  attribute w
  bemoan o
  berate w
  blame w
  blast w
  brand n
  call n p+for i+on i+upon
  cast xs casts casting cast cast
  castigate w
  censure w
  challenge ai
  characterise s
  characterize s
  chastise w
  command xai
  commend w
  compare w
  condemn w
  congratulate w
  credit xw
  criticise w
  criticize w
  decry w
  defend s
  denounce w
  depict s
  deplore w
  deride w
  describe s
  direct ai
  dismiss w
  disparage w
  dub n dubs dubbing dubbed dubbed
  encourage ai
  enjoin ai
  express o
  extol w extols extolling extolled extolled
  fault xw
  hail w
  instruct ai
  label xn
  lambast w
  lambaste w
  laud w
  liken w
  mock xw
  order xai
  paint xs
  pillory w pillories pillorying pilloried pilloried
  portray s
  praise w
  press a p+for
  rail - p+against
  rebuke w
  reject w
  repudiate w
  ridicule w
  rubbish xw
  salute xw
  savage xw
  slam w slams slamming slammed slammed
  term xn
  thank w
  tout s touts touting touted touted
  vilify w
  voice o
  welcome w
`);
