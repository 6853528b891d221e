/** Italian verbs of saying: the forms news prints, present, past and participle. */
import { type SpeechVerbs, verbTable } from './types.ts';

export const italianVerbs: SpeechVerbs = {
  verbs: verbTable({
    say: `dire:dice,dicono,disse,diceva,detto dichiarare:dichiara,dichiarò,dichiarato affermare:afferma,affermò,affermato
      spiegare:spiega,spiegò,spiegano,spiegato aggiungere:aggiunge,aggiunse,aggiunto sottolineare:sottolinea,sottolineato
      precisare:precisa,precisato osservare:osserva,osservato assicurare:assicura,assicurato annunciare:annuncia,annunciato
      commentare:commenta,commentò,commentato raccontare:racconta,raccontò,raccontato chiedere:chiede,chiese,chiesto
      rispondere:risponde,rispose,risposto replicare:replica,replicò,replicato concludere:conclude,concluse,concluso
      scrivere:scrive,scrisse,scritto ribadire:ribadisce,ribadì,ribadito avvertire:avverte,avvertito ammettere:ammette,ammise,ammesso
      sostenere:sostiene,sostenne,sostenuto ricordare:ricorda,ricordò,ricordato insistere:insiste denunciare:denuncia,denunciato
      confermare:conferma,confermato riferire:riferisce,riferito esclamare:esclama,esclamò promettere:promette,promesso
      parlare:parla,parlò,parlato criticare:critica,criticato attaccare:attacca,attaccato evidenziare:evidenzia,evidenziato
      domandare:domanda,domandò proseguire:prosegue continuare:continua lamentare:lamenta gridare:grida,gridò
      riportare:riporta
      ribattere:ribatte,ribatté,ribattuto tuonare:tuona,tuonò,tuonato sbottare:sbotta,sbottò,sbottato incalzare:incalza,incalzò
      ironizzare:ironizza,ironizzò,ironizzato chiarire:chiarisce,chiarì,chiarito rivelare:rivela,rivelò,rivelato
      garantire:garantisce,garantì,garantito ammonire:ammonisce,ammonì,ammonito obiettare:obietta,obiettò,obiettato
      rilevare:rilevato fare:fa,fatto`,
    call: `chiamare:chiama,chiamò,chiamato definire:definisce,definì,definito descrivere:descrive,descritto
      bollare:bolla,bollato accusare:accusa,accusato`,
    mind: 'credere:crede,credeva volere:vuole,voleva sperare:spera,sperava',
  }),
  particles: new Map([['fare', ['sapere']]]),
  sourcePhrases: [['secondo'], ['a', 'detta', 'di'], ['stando', 'a'], ['per', 'dirla', 'con']],
};
