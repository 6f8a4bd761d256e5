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
  accepts achieves acquires admires adopts affects aims annoys applies appoints approves arranges arrests assumes attends
  attracts avoids awaits bears behaves blames bothers breathes buries burns carries casts catches celebrates ceases
  collapses combines compares concedes condemns conducts confirms connects considers contributes cooks cooperates counts
  covers crosses decides declines defends defines delivers depends deprives deserves destroys detains determines develops
  differs disagrees disappears discusses dismisses divides doubts earns eases emerges employs enables encourages endorses
  endures enforces enjoys ensures enters equals evolves examines exceeds excludes exists expands explores exposes extends
  fails faces feeds fetches finishes fits forbids forgets forgives gathers generates governs happens hesitates identifies
  ignores imagines improves inherits inspires intends introduces invests invites involves knits lacks lasts laughs learns
  listens loses loves lowers maintains manages matters minds misses neglects obeys obtains occupies occurs opposes owes
  owns passes performs persists pleases possesses prefers prepares preserves presides prevails prevents promotes protects
  proves publishes pursues raises reaches receives recognises recognizes recovers reduces refers reflects refuses regards
  relies remembers removes renews replaces requires resembles resigns resists resolves restores retains retires reveals
  revives satisfies saves seeks selects separates shines shrugs smiles solves strengthens succeeds suffers survives
  suspends sweeps tends threatens tolerates tries trusts undermines unites vanishes varies violates wanders watches
  weakens wishes
  have has had is are was were be am do does did will would can could may might must should shall be been being
`);
