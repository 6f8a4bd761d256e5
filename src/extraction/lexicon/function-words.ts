import { words } from './words.ts';

/** The closed classes of English, lower case. A word may stand in several. */

export const determiners = words(`
  the a an this that these those some any no every each either neither another both all half many much few several
  most more such what which whose one two three four five six seven eight nine ten eleven twelve thirteen fourteen
  fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozens hundreds
  thousands millions other others
`);

export const possessives = words('my your his her its our their whose');

export const subjectPronouns = words('i you he she it we they who one another others');

export const objectPronouns = words(
  'me him her us them it you myself yourself himself herself itself ourselves yourselves themselves this that these those',
);

export const indefinitePronouns = words(`
  somebody someone anybody anyone everybody everyone nobody something anything everything nothing none many few some
  several both most all others another one neither either each
`);

export const prepositions = words(`
  of in on at by for with from to into onto upon over under about against between among amongst through during before
  after without within across behind beyond beside besides despite toward towards until till since around near above
  below along amid amidst as like unlike per via off out up down inside outside throughout regarding concerning
  following including except versus aboard alongside than worth ahead
`);

export const conjunctions = words('and or but nor yet & plus');

export const subordinators = words(`
  that if whether because while as when after before since although though unless until where whereas once lest
  whenever wherever why how than so
`);

export const relativePronouns = words('who whom whose which what where when why how that');

export const auxiliaries = words(`
  is are was were be been being am has have had having do does did will would can could shall should may might must
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shan't
  shouldn't mayn't mightn't mustn't cannot ain't needn't ought 'll 'd 've 're 's
`);

export const negations = words(`
  not never n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
  shan't shouldn't mightn't mustn't cannot ain't needn't
`);

export const passiveAuxiliaries = words(
  "is are was were be been being am isn't aren't wasn't weren't 's 're got gets get",
);

/** Adverbs without the ending -ly, and those that stand between a subject and its verb. */
export const adverbs = words(`
  also later then now earlier once again already still just even only soon often always never ever sometimes however
  meanwhile moreover nevertheless nonetheless therefore thus instead perhaps maybe too indeed yet not rather quite very
  almost today yesterday tomorrow tonight afterwards afterward thereafter further furthermore back there here together
  twice first second last next since so well far otherwise besides likewise hence online aloud more most less least
  long away apart though elsewhere overnight
`);
