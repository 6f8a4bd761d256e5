import { words } from './words.ts';

/** Forms of verbs that are finite where they follow a subject: irregular pasts, and presents that are seldom nouns. */
export const verbForms = words(`
  became become becomes began begins bought brings brought broke breaks built came comes chose chooses caught costs cut
  cuts drew draws drove drives ate eats fell falls felt feels fought found finds flew flies forgot gave gives got gets
  went goes grew grows heard hears held holds hid hit hits hurt kept keeps knew knows laid led leads leaves left lends
  lent lets lost loses made makes meant means meets met paid pays put puts ran runs rose rises sat sits saw sees sold
  sells sent sends set sets shook showed shows shut sang sank slept slid spent spends spoke speaks stood stands stole
  stuck struck swam swore swung took takes taught teaches thinks thought threw throws understood understands woke won
  wins wore wears wrote writes belongs belong seems seem appears appear remains remain needs need wants want expects
  expect believes believe hopes hope fears fear plans knows know thinks think likes allows allow includes include helps
  help stays stay lives live continues continue starts stops moves plays walks looks follows uses provides creates adds
  serves serve exports export imports sells opens open closes close works happened happens arrives arrive joins join
  represents produce produces contain contains consists agrees agree supports support opposes oppose hosts marks
  have has had is are was were be am do does did will would can could may might must should shall be been being
`);
