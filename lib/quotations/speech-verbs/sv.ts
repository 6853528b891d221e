/** Swedish verbs of saying: present, past and supine. */
import { type SpeechVerbs, verbTable } from './types.ts';

export const swedishVerbs: SpeechVerbs = {
  verbs: verbTable({
    say: `säga:säger,sade,sa,sagt berätta:berättar,berättade,berättat förklara:förklarar,förklarade,förklarat
      tillägga:tillägger,tillade,tillagt uppge:uppger,uppgav,uppgett meddela:meddelar,meddelade,meddelat
      skriva:skriver,skrev,skrivit betona:betonar,betonade understryka:understryker,underströk fråga:frågar,frågade
      svara:svarar,svarade,svarat hävda:hävdar,hävdade varna:varnar,varnade,varnat bekräfta:bekräftar,bekräftade
      erkänna:erkänner,erkände mena:menar,menade,menat konstatera:konstaterar,konstaterade påpeka:påpekar,påpekade
      lova:lovar,lovade kräva:kräver,krävde uppmana:uppmanar,uppmanade kritisera:kritiserar,kritiserade
      ropa:ropar,ropade tala:talar,talade,talat kommentera:kommenterar,kommenterade fortsätta:fortsätter,fortsatte
      anse:anser,ansåg tycka:tycker,tyckte hoppas:hoppas,hoppades utropa:utropade
      rapportera:rapporterar,rapporterade
      dundra:dundrar,dundrade fnysa:fnyser,fnös sucka:suckar,suckade replikera:replikerar,replikerade
      protestera:protesterar,protesterade framhålla:framhåller,framhöll invända:invänder,invände skämta:skämtar,skämtade
      slå:slår,slog`,
    call: 'kalla:kallar,kallade,kallat beskriva:beskriver,beskrev,beskrivit beteckna:betecknar,betecknade',
    mind: 'vilja:vill,ville tro:tror,trodde tänka:tänker,tänkte',
  }),
  particles: new Map([['slå', ['fast']]]),
  sourcePhrases: [['enligt']],
};
