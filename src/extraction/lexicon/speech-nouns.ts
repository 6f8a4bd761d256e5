import { words } from './words.ts';

/** Nouns that hold an act of speech whose content a that-clause tells ("her claim that …"). */
export const speechNouns = words(`
  claim claims statement statements report reports allegation allegations accusation accusations assertion assertions
  warning warnings promise promises announcement admission argument complaint complaints assurance assurances remark
  remarks insistence contention denial declaration pledge vow confession suggestion prediction comment comments
  acknowledgement
`);
