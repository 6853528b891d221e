/** German, Dutch and Swedish; data. Umlauts and accents are folded away by word-data.ts. */
import type { ClosedWords } from './types.ts';

export const germanWords: ClosedWords = {
  denials: `nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts nirgends nirgendwo
    weder ohne kaum keineswegs keinesfalls`,
  harmlessBefore: 'nur bloß zuletzt',
  prefixes: 'un in im ir nicht',
  modals: `must: muss müssen musst müsst musste mussten
may: darf dürfen dürfte dürften
can: kann können kannst könnt
could: könnte könnten konnte konnten
should: soll sollen sollte sollten
will: wird werden werde wirst werdet
would: würde würden`,
  days: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april juni juli august
    september oktober november dezember heute gestern morgen vorgestern übermorgen`,
  quantities: `order1: erste ersten erster erstes
order2: zweite zweiten zweiter zweites
order3: dritte dritten dritter drittes
last: letzte letzten letzter letztes
half: halb halbe halber halben hälfte
third: drittel
quarter: viertel
dozens: dutzend dutzende
hundreds: hunderte hunderten
thousands: tausende tausenden
euro: euro euros
dollar: dollar dollars
pound: pfund`,
  stop: `der die das den dem des ein eine einen einem einer eines und oder aber denn ich du er sie es wir ihr mich mir
    dich dir ihn ihm uns euch ihnen mein dein sein unser euer meine deine seine unsere ihre ihren ihrem ihrer seinen
    seinem seiner unseren unserem unserer dieser diese dieses diesen diesem jeder jede jedes jeden jemand man alle alles
    viele einige manche wer was wo wann wie warum weil wenn als ob dass damit obwohl in im an am auf aus bei mit nach von
    vom vor zu zum zur für gegen um über unter durch seit bis ist sind war waren bin bist sein hat haben habe hatte hatten
    auch noch schon nur sehr so doch da dort hier jetzt dann etwas selbst beide solche welche`,
};

export const dutchWords: ClosedWords = {
  denials: 'niet geen nooit niemand niets nergens noch zonder evenmin nauwelijks geenszins',
  harmlessBefore: 'alleen slechts',
  prefixes: 'on in im niet',
  modals: `must: moet moeten moest moesten
may: mag mogen
can: kan kunnen kunt
could: kon konden
will: zal zullen zult
would: zou zouden
should: hoort behoort`,
  days: `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
    september oktober november december vandaag gisteren morgen overmorgen eergisteren`,
  quantities: `order1: eerste
order2: tweede
order3: derde
last: laatste
half: half halve helft
quarter: kwart
dozens: tientallen dozijn
hundreds: honderden
thousands: duizenden
euro: euro euros
dollar: dollar dollars
pound: pond`,
  stop: `de het een en of maar want ik jij je u hij zij ze wij we jullie hen hun mij me hem haar ons mijn jouw zijn onze dit
    dat deze die iemand men alle alles veel sommige wie wat waar wanneer hoe waarom omdat als toen dat zodat in op aan bij
    met naar van voor tegen om over onder door sinds tot te uit is was waren ben bent zijn heeft hebben heb had hadden
    ook nog al alleen zeer zo toch daar hier nu dan iets zelf worden wordt werd er`,
};

export const swedishWords: ClosedWords = {
  denials: 'inte ej icke aldrig ingen inget inga ingenting ingenstans varken knappast knappt',
  harmlessBefore: 'bara endast minst',
  prefixes: 'o in im icke',
  modals: `must: måste
may: får
can: kan
could: kunde
should: bör borde
will: ska skall kommer
would: skulle`,
  days: `måndag måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen lördag lördagen söndag söndagen
    januari februari mars april maj juni juli augusti september oktober november december idag igår imorgon`,
  quantities: `order1: första förste
order2: andra
order3: tredje
last: sista
half: halv halva hälften
third: tredjedel
quarter: fjärdedel kvart
dozens: tiotals dussin dussintals
hundreds: hundratals
thousands: tusentals
euro: euro
dollar: dollar
pound: pund`,
  stop: `en ett den det de och eller men för jag du han hon vi ni mig dig honom henne oss er dem min din sin vår hans hennes
    deras denna detta dessa någon något några man alla allt många vem vad var när hur varför att som om därför i på av
    till från med vid mot utan under över genom efter är varit vara har hade också ännu redan mycket så där här nu då blir
    blev`,
};
