import { words } from './words.ts';

/** Forms of address: they stand before a name and are no part of it. Lower case, without a full stop. */
export const maleTitles = words(`
  mr encik sir lord father brother king prince baron count duke earl sheikh sheik alhaji mallam  señor herr monsieur
  datuk dato dato' datuk' tun  pastor imam rabbi ayatollah mullah emir sultan pope cardinal monsignor abbot friar
  comte signor senhor haji pak bapak maharaja shri sri raja pengiran archbishop
`);

export const femaleTitles = words(`
  mrs ms miss madam mdm cik dame lady sister mother queen princess baroness countess duchess doña dona señora señorita frau madame
  mademoiselle mme mlle datin alhaja hajia puan signora senhora abbess maharani begum ibu shrimati smt
`);

export const neutralTitles = words(`
  cr rt det insp di dci pc wpc dc ds dr prof professor rev reverend hon honourable honorable judge justice chief comrade cllr councillor councilor general
  gen colonel col lieutenant lt captain capt major maj sergeant sgt corporal cpl admiral adm commander cmdr constable
  inspector superintendent supt detective officer senator sen representative rep governor gov president  chancellor
  ambassador secretary minister premier mayor alderman congressman congresswoman mp mep bishop deacon canon vicar
  engr engineer barr barrister chieftain elder seri sri     tengku tunku  ustaz mx attorney marshal
  sheriff deputy acting former     brigadier brig commodore   airman  
  ven venerable excellency
`);
