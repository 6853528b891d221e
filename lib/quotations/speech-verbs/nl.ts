/** Dutch verbs of saying: present, past and participle. */
import { type SpeechVerbs, verbTable } from './types.ts';

export const dutchVerbs: SpeechVerbs = {
  verbs: verbTable({
    say: `zeggen:zegt,zeggen,zei,zeiden,gezegd vertellen:vertelt,vertelde,vertelden,verteld verklaren:verklaart,verklaarde,verklaard
      stellen:stelt,stelde,gesteld melden:meldt,meldde,gemeld schrijven:schrijft,schreef,geschreven
      benadrukken:benadrukt,benadrukte vragen:vraagt,vroeg,gevraagd antwoorden:antwoordt,antwoordde reageren:reageert,reageerde
      waarschuwen:waarschuwt,waarschuwde,gewaarschuwd erkennen:erkent,erkende beweren:beweert,beweerde,beweerd
      bevestigen:bevestigt,bevestigde,bevestigd aankondigen:aangekondigd roepen:roept,riep klagen:klaagt,klaagde
      meedelen:meegedeeld toevoegen:toegevoegd voegen:voegt,voegde concluderen:concludeert,concludeerde
      herhalen:herhaalt,herhaalde eisen:eist,eiste beloven:belooft,beloofde spreken:spreekt,sprak,gesproken
      vinden:vindt,vond menen:meent,meende leggen:legt,legde constateren:constateert,constateerde hopen:hoopt,hoopte
      twitteren:twittert,twitterde lezen:luidt,luidde bekritiseren:bekritiseerde
      foeteren:foetert,foeterde sneren:sneert,sneerde verzuchten:verzucht,verzuchtte mopperen:moppert,mopperde
      schamperen:schampert,schamperde juichen:juicht,juichte betogen:betoogt,betoogde oordelen:oordeelt,oordeelde
      laten:laat,liet,laten,lieten geven:geeft,gaf merken:merkt,merkte`,
    call: `noemen:noemt,noemde,noemden,genoemd omschrijven:omschrijft,omschreef beschrijven:beschrijft,beschreef
      bestempelen:bestempelt,bestempelde`,
    mind: 'willen:wil,wilde geloven:gelooft,geloofde denken:denkt,dacht',
  }),
  particles: new Map([
    ['laten', ['weten']],
    ['geven', ['aan']],
    ['merken', ['op']],
  ]),
  sourcePhrases: [['volgens'], ['aldus'], ['in', 'de', 'woorden', 'van']],
};
