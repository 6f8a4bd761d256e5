import { words } from './words.ts';

/** What ministers are of, lower case: in "Minister of Health Ada Roe" it is no part of the name. */
export const portfolios = words(`
  administration affairs agriculture arts aviation climate co-operation commerce communications cooperation culture defence defense development education employment
  energy environment equality finance fisheries food foreign forestry health home housing immigration industry information
  infrastructure interior internal investment justice labour labor lands mines oceans planning policy power resources science security
  sport sports state statistics technology tourism trade transport transportation treasury water welfare works youth
  families services industries roads railways shipping innovation economy livestock irrigation children women veterans
  corrections prisons heritage broadcasting minerals petroleum electricity migration integration hydrocarbons revenue
  budget
`);

/** Short forms of titles and roles, and the words that they stand for. */
export const titleWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    prof: 'professor',
    dr: 'doctor',
    gen: 'general',
    sen: 'senator',
    rep: 'representative',
    gov: 'governor',
    pres: 'president',
    capt: 'captain',
    cllr: 'councillor',
    rev: 'reverend',
    sgt: 'sergeant',
    lt: 'lieutenant',
    col: 'colonel',
    insp: 'inspector',
    supt: 'superintendent',
    mp: 'mp',
    ceo: 'chief',
  }),
);
