import { words } from './words.ts';

/**
 * What a body may be called, and the words that names of such bodies have; a list without words is of names that do not
 * tell what bears them.
 */
export const bodySorts: Readonly<Record<string, readonly string[]>> = {
  union: words('union league federation workers association congress brotherhood labour labor employees'),
  club: [],
  team: [],
  side: [],
  police: words('police constabulary gendarmerie garda'),
  court: words('court tribunal'),
  parliament: words(
    'parliament assembly house senate congress dewan knesset duma sejm bundestag majlis chamber legislature diet storting',
  ),
  company: words(
    'inc ltd plc corp co group holdings limited company industries hf ag sa ab asa nv energy motors foods',
  ),
  firm: words('inc ltd plc corp co group holdings limited company industries partners consulting hf ag sa ab asa nv'),
  charity: words('trust foundation fund aid relief society'),
  institute: words('institute institution'),
  ministry: words('ministry'),
  department: words('department ministry'),
  board: words('board'),
  university: words('university college'),
  school: words('school college academy'),
  council: words('council'),
  commission: words('commission'),
  committee: words('committee'),
  agency: words('agency service authority administration office programme program bureau'),
  bank: words('bank banco banque'),
  hospital: words('hospital clinic infirmary'),
  district: words('district'),
};
