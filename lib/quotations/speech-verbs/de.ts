/** German verbs of saying: the forms news prints, present, past, participle and subjunctive. */
import { type SpeechVerbs, verbTable } from './types.ts';

/** kind, then lemma:present,past,participle[,subjunctive] */
export const germanVerbs: SpeechVerbs = {
  verbs: verbTable({
    say: `sagen:sagt,sagte,gesagt,sagten,sage erklären:erklärt,erklärte,erklärten,erkläre betonen:betont,betonte,betonten
      meinen:meint,meinte,meinten schreiben:schreibt,schrieb,geschrieben,schrieben hinzufügen:hinzugefügt fügen:fügt,fügte
      berichten:berichtet,berichtete,berichteten ankündigen:angekündigt kündigen:kündigte,kündigt behaupten:behauptet,behauptete
      antworten:antwortet,antwortete fordern:fordert,forderte,gefordert,forderten verlangen:verlangt,verlangte
      versichern:versichert,versicherte bestätigen:bestätigt,bestätigte räumen:räumte,räumt entgegnen:entgegnete,entgegnet
      erwidern:erwiderte,erwidert äußern:äußerte,äußert,geäußert mitteilen:mitgeteilt teilen:teilte,teilten
      feststellen:festgestellt unterstreichen:unterstrich warnen:warnt,warnte,gewarnt,warnten kritisieren:kritisiert,kritisierte
      sprechen:spricht,sprach,sprachen,gesprochen rufen:rief,ruft fragen:fragte,fragt klagen:klagte,klagt
      erzählen:erzählt,erzählte argumentieren:argumentiert,argumentierte prophezeien:prophezeite versprechen:verspricht,versprach
      zitieren:zitiert,zitierte bekräftigen:bekräftigt,bekräftigte drohen:drohte,droht loben:lobt,lobte hoffen:hofft,hoffte
      bedauern:bedauert,bedauerte lauten:lautet,lautete mitteilen:mitteilte,mitteilten,mitteilt ankündigen:ankündigte,ankündigt
      einräumen:einräumte,einräumt,eingeräumt hinzufügen:hinzufügte,hinzufügt bekanntgeben:bekanntgab,bekanntgegeben
      widersprechen:widersprach,widerspricht,widersprachen erläutern:erläuterte,erläutert ergänzen:ergänzte,ergänzt
      beteuern:beteuerte,beteuert beklagen:beklagte,beklagt mahnen:mahnte,mahnt kontern:konterte,kontert
      spotten:spottete,spottet schimpfen:schimpfte,schimpft wettern:wetterte,wettert poltern:polterte,poltert
      jubeln:jubelte,jubelt monieren:monierte,moniert schildern:schilderte,schildert urteilen:urteilte,urteilt
      kommentieren:kommentierte,kommentiert prognostizieren:prognostizierte,prognostiziert
      weisen:wies,weist,wiesen werfen:warf,wirft,warfen geben:gab,gibt,gaben stellen:stellte,stellt,stellten
      heben:hob,hebt führen:führte,führt wenden:wandte`,
    call: 'nennen:nennt,nannte,genannt,nannten bezeichnen:bezeichnet,bezeichnete,bezeichneten beschreiben:beschreibt,beschrieb',
    mind: 'wollen:will,wollte glauben:glaubt,glaubte finden:findet,fand sehen:sieht,sah',
  }),
  particles: new Map([
    ['weisen', ['zurück', 'hin']],
    ['werfen', ['vor', 'ein']],
    ['geben', ['bekannt']],
    ['stellen', ['klar', 'fest']],
    ['heben', ['hervor']],
    ['führen', ['aus']],
    ['wenden', ['ein']],
  ]),
  sourcePhrases: [['laut'], ['nach', 'angaben', 'von'], ['nach', 'den', 'worten', 'von'], ['so']],
};
