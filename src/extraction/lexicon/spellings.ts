import { words } from './words.ts';

/** Words of two spellings, British and American; of a plural that is no singular with an -s, what nouns are compared by. */
export const sameWords: ReadonlyMap<string, string> = new Map(
  words(`
    armour:armor behaviour:behavior colour:color favour:favor harbour:harbor honour:honor humour:humor labour:labor
    neighbour:neighbor odour:odor parlour:parlor rumour:rumor saviour:savior tumour:tumor vapour:vapor vigour:vigor
    calibre:caliber centre:center fibre:fiber kilometre:kilometer litre:liter metre:meter theatre:theater
    defence:defense licence:license offence:offense pretence:pretense practise:practice
    catalogue:catalog dialogue:dialog analogue:analog programme:program cheque:check grey:gray mould:mold plough:plow
    tyre:tire sulphur:sulfur draught:draft enquiry:inquiry judgement:judgment acknowledgement:acknowledgment
    aeroplane:airplane aluminium:aluminum jewellery:jewelry manoeuvre:maneuver sceptic:skeptic storey:story
    ageing:aging cancelling:canceling fuelling:fueling labelling:labeling modelling:modeling signalling:signaling
    travelling:traveling tunnelling:tunneling counselling:counseling paediatric:pediatric anaesthetic:anesthetic
    anaemia:anemia diarrhoea:diarrhea foetus:fetus haemorrhage:hemorrhage leukaemia:leukemia oestrogen:estrogen
    analyse:analysis crise:crisis diagnose:diagnosis hypothese:hypothesis oase:oasis parenthese:parenthesis
    buse:bus bonuse:bonus campuse:campus censuse:census consensuse:consensus gase:gas surpluse:surplus viruse:virus
    calve:calf halve:half knive:knife loave:loaf shelve:shelf thieve:thief wive:wife wolve:wolf
    potatoe:potato tomatoe:tomato mosquitoe:mosquito volcanoe:volcano vetoe:veto embargoe:embargo
    tornadoe:tornado cargoe:cargo
    arrear:arrears earning:earnings hostility:hostilities negotiation:negotiations talk:talks sanction:sanctions right:rights
 serie:series specie:species custom:customs
  `).map((pair) => {
    const [one = '', other = ''] = pair.split(':');
    return [one, other] as const;
  }),
);
