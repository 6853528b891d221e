/** French, Spanish, Italian and Portuguese; data. In all of them a second "no" in a clause denies nothing more. */
import type { ClosedWords } from './types.ts';

export const frenchWords: ClosedWords = {
  denials: 'non ne sans',
  agreeing: 'jamais rien aucun aucune nul nulle ni guère nullement pas',
  halves: { words: 'plus personne point', after: 'ne' },
  harmlessBefore: 'seulement',
  prefixes: 'in im ir il non dé més',
  modals: `must: dois doit devons devez doivent devra devront faut faudra
can: peux peut pouvons pouvez peuvent pourra pourront pourrons
could: pourrait pourraient pouvait pouvaient
should: devrait devraient devrions`,
  days: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
    octobre novembre décembre hier demain aujourd'hui avant-hier`,
  quantities: `order1: premier première premiers premières
order2: deuxième second seconde
order3: troisième
last: dernier dernière derniers dernières
half: moitié demi
third: tiers
quarter: quart
dozens: dizaines douzaine douzaines
hundreds: centaines
thousands: milliers
euro: euro euros
dollar: dollar dollars
pound: livres`,
  stop: `le la les l un une des du de d et ou mais donc car je j tu il elle on nous vous ils elles me m te t se s lui leur
    leurs mon ton son ma ta sa mes tes ses notre votre nos vos ce cet cette ces c ceux celui celle qui que qu quoi dont où
    quand comment pourquoi parce si comme tout tous toute toutes quelque quelques chaque dans en par pour sur avec sous
    entre vers chez depuis à au aux est sont était étaient été être suis sommes êtes a ont ai avons avez avait avaient y
    aussi très bien déjà encore alors ici là quelqu'un plusieurs certains`,
};

export const spanishWords: ClosedWords = {
  denials: 'no sin',
  agreeing: 'nunca jamás nadie nada ningún ninguno ninguna ni tampoco apenas',
  harmlessBefore: 'solo sólo solamente',
  prefixes: 'in im ir des',
  modals: `must: debo debe debes debemos deben deberá deberán hay
can: puedo puede puedes podemos pueden podrá podrán podremos
could: podría podrían podía podían
should: debería deberían deberíamos`,
  days: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre hoy ayer mañana anteayer`,
  quantities: `order1: primer primero primera primeros primeras
order2: segundo segunda
order3: tercer tercero tercera
last: último última últimos últimas
half: mitad medio media
third: tercio
quarter: cuarto cuarta
dozens: decenas docena docenas
hundreds: cientos centenares
thousands: miles millares
euro: euro euros
dollar: dólar dólares
pound: libra libras`,
  stop: `el la los las lo un una unos unas y e o u pero sino yo tú él ella usted nosotros ellos ellas ustedes me te se nos le
    les mi tu su mis tus sus nuestro nuestra nuestros nuestras este esta esto estos estas ese esa eso esos esas aquel
    aquella que quien quienes cual cuando donde como porque si todo todos toda todas algo alguien algún alguna algunos
    cada en de del a al por para con sobre entre hasta desde es son era eran fue fueron ser soy somos ha han he hemos había
    muy más ya también aquí allí así`,
};

export const italianWords: ClosedWords = {
  denials: 'non no senza',
  agreeing: 'mai nessuno nessuna nessun niente nulla neanche nemmeno neppure mica',
  harmlessBefore: 'solo soltanto solamente',
  prefixes: 'in im ir il dis s non',
  modals: `must: devo deve devi dobbiamo devono dovrà dovranno bisogna
can: posso può puoi possiamo possono potrà potranno
could: potrebbe potrebbero poteva potevano
should: dovrebbe dovrebbero dovremmo`,
  days: `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto
    settembre ottobre novembre dicembre oggi ieri domani dopodomani`,
  quantities: `order1: primo prima primi prime
order2: seconda secondi
order3: terzo terza
last: ultimo ultima ultimi ultime
half: metà mezzo mezza
quarter: quarto quarti
dozens: decine dozzina dozzine
hundreds: centinaia centinaio
thousands: migliaia migliaio
euro: euro
dollar: dollaro dollari
pound: sterlina sterline`,
  stop: `il lo la i gli le l un uno una e ed o ma però io tu lui lei noi voi loro mi ti si ci vi ne mio tuo suo nostro vostro
    mia tua sua nostra miei suoi nostri questo questa questi queste quello quella quelli quelle che chi cui quale quando
    dove come perché se tutto tutti tutta tutte qualcosa qualcuno ogni alcuni alcune di a da in con su per tra fra del
    dello della dei degli delle al allo alla ai agli alle dal dalla dai nel nella nei sul sulla sui è sono era erano fu
    essere stato stata ha hanno ho abbiamo aveva anche più già molto qui così`,
};

export const portugueseWords: ClosedWords = {
  denials: 'não sem',
  agreeing: 'nunca jamais ninguém nada nenhum nenhuma nem tampouco',
  harmlessBefore: 'só somente apenas',
  prefixes: 'in im ir des',
  modals: `must: devo deve devemos devem deverá deverão
can: posso pode podemos podem poderá poderão
could: poderia poderiam podia podiam
should: deveria deveriam deveríamos`,
  days: `segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio
    junho julho agosto setembro outubro novembro dezembro hoje ontem amanhã anteontem`,
  quantities: `order1: primeiro primeira primeiros primeiras
order2: segundo
order3: terceiro terceira
last: último última últimos últimas
half: metade meio meia
third: terço
quarter: quarto
dozens: dezenas dúzia dúzias
hundreds: centenas
thousands: milhares
euro: euro euros
dollar: dólar dólares
pound: libra libras`,
  stop: `o a os as um uma uns umas e ou mas eu tu ele ela você nós eles elas vocês me te se nos lhe lhes meu seu nosso minha
    sua nossa meus seus nossos este esta isto estes estas esse essa isso esses essas aquele aquela que quem qual quando
    onde como porque se tudo todo todos toda todas algo alguém algum alguma alguns cada em de do da dos das ao aos à no na
    nos nas por pelo pela para com sobre entre até desde é são era eram foi foram ser sou somos há tem têm temos havia
    muito mais já também aqui ali assim`,
};
