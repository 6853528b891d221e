/**
 * How a language names days: weekdays and months as they stand in a sentence, words relative to the day of
 * publication, parts of a day, and prepositions of place. Data, in lower case; Japanese and Chinese are read by other
 * means (read-unspaced-occasion.ts).
 */
import { wordSet } from '../closed-words/types.ts';

/** A span of days counted from the day of publication: weeks begin on Monday. */
export type RelativeSpan = readonly [unit: 'day' | 'week' | 'month' | 'year', offset: number];

export interface CalendarWords {
  /** 0 is Sunday. */
  weekdays: ReadonlyMap<string, number>;
  /** 1 is January. */
  months: ReadonlyMap<string, number>;
  /** Phrases in words. */
  relative: readonly (readonly [words: readonly string[], span: RelativeSpan])[];
  /** Stand before a day and belong to it: "on", "last", "early", "earlier". */
  leads: ReadonlySet<string>;
  /** Stand behind a day: "evening". */
  parts: ReadonlySet<string>;
  /** Weekday and part of the day are one word: Sonntagabend. */
  compounds: boolean;
  /** Lead to the place where somebody speaks. */
  places: ReadonlySet<string>;
  /** Behind such a preposition name no place: "in a statement". */
  media: ReadonlySet<string>;
}

/** From Sunday on; words for one day are parted by strokes. */
const numbered = (words: string, first: number) =>
  new Map(
    words
      .trim()
      .split(/\s+/)
      .flatMap((forms, i) => forms.split('/').map((form) => [form, i + first] as const)),
  );
/** "last week:week-1, yesterday:day-1" */
const spans = (list: string): CalendarWords['relative'] =>
  list.split(',').map((entry) => {
    const [words, unit, offset] = /^\s*(.+):([a-z]+)([-+]?\d)\s*$/.exec(entry)!.slice(1) as [
      string,
      RelativeSpan[0],
      string,
    ];
    return [words.split(' '), [unit, Number(offset)]];
  });

export const CALENDARS: Readonly<Record<string, CalendarWords>> = {
  en: {
    weekdays: numbered(
      'sunday/sun. monday/mon. tuesday/tue./tues. wednesday/wed. thursday/thu./thurs. friday/fri. saturday/sat.',
      0,
    ),
    months: numbered(
      'january/jan. february/feb. march/mar. april/apr. may june/jun. july/jul. august/aug. september/sept./sep. october/oct. november/nov. december/dec.',
      1,
    ),
    relative: spans(
      'today:day0,tonight:day0,this morning:day0,this afternoon:day0,this evening:day0,yesterday:day-1,last night:day-1,this week:week0,last week:week-1,this month:month0,last month:month-1,this year:year0,last year:year-1',
    ),
    leads: wordSet('on in late early earlier last this past later'),
    parts: wordSet('morning afternoon evening night'),
    compounds: false,
    places: wordSet('aboard in at from outside inside near'),
    media: wordSet(
      'statement interview letter email e-mail tweet post message video article book column memo release report note call text response reply op-ed editorial essay speech address remarks testimony court-filing filing advertisement ad recording transcript fact part particular turn support favor favour defense defence english french german spanish russian',
    ),
  },
  de: {
    weekdays: numbered('sonntag montag dienstag mittwoch donnerstag freitag samstag/sonnabend', 0),
    months: numbered('januar februar märz april mai juni juli august september oktober november dezember', 1),
    relative: spans(
      'heute:day0,gestern:day-1,vorgestern:day-2,diese woche:week0,in dieser woche:week0,vergangene woche:week-1,letzte woche:week-1,in der vergangenen woche:week-1,diesen monat:month0,im vergangenen monat:month-1,im vergangenen jahr:year-1',
    ),
    leads: wordSet('am vom vergangenen letzten diesen'),
    parts: wordSet('morgen vormittag mittag nachmittag abend nacht'),
    compounds: true,
    places: wordSet('in aus'),
    media: wordSet('interview brief bezug richtung anspielung anwesenheit'),
  },
  fr: {
    weekdays: numbered('dimanche lundi mardi mercredi jeudi vendredi samedi', 0),
    months: numbered(
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
      1,
    ),
    relative: spans(
      'aujourd’hui:day0,ce matin:day0,ce soir:day0,hier:day-1,avant-hier:day-2,cette semaine:week0,la semaine dernière:week-1,ce mois-ci:month0,le mois dernier:month-1,l’ an dernier:year-1',
    ),
    leads: wordSet('le ce'),
    parts: wordSet('matin midi après-midi soir dernier'),
    compounds: false,
    places: wordSet('à depuis'),
    media: wordSet(''),
  },
  es: {
    weekdays: numbered('domingo lunes martes miércoles jueves viernes sábado', 0),
    months: numbered(
      'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
      1,
    ),
    relative: spans(
      'hoy:day0,esta mañana:day0,esta tarde:day0,ayer:day-1,anteayer:day-2,anoche:day-1,esta semana:week0,la semana pasada:week-1,este mes:month0,el mes pasado:month-1,el año pasado:year-1',
    ),
    leads: wordSet('el este pasado'),
    parts: wordSet('pasado'),
    compounds: false,
    places: wordSet('en desde'),
    media: wordSet('twitter facebook x'),
  },
  it: {
    weekdays: numbered('domenica lunedì martedì mercoledì giovedì venerdì sabato', 0),
    months: numbered(
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
      1,
    ),
    relative: spans(
      'oggi:day0,stamattina:day0,stasera:day0,ieri:day-1,ieri sera:day-1,questa settimana:week0,la settimana scorsa:week-1,la scorsa settimana:week-1,questo mese:month0,il mese scorso:month-1,lo scorso anno:year-1',
    ),
    leads: wordSet('il la lo scorso scorsa'),
    parts: wordSet('mattina pomeriggio sera scorso scorsa'),
    compounds: false,
    places: wordSet('a da'),
    media: wordSet(''),
  },
  pt: {
    weekdays: numbered('domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado', 0),
    months: numbered(
      'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
      1,
    ),
    relative: spans(
      'hoje:day0,esta manhã:day0,esta noite:day0,ontem:day-1,anteontem:day-2,esta semana:week0,na semana passada:week-1,a semana passada:week-1,este mês:month0,no mês passado:month-1,no ano passado:year-1',
    ),
    leads: wordSet('no na neste nesta este esta'),
    parts: wordSet('passado passada'),
    compounds: false,
    places: wordSet('em desde'),
    media: wordSet('twitter facebook x'),
  },
  nl: {
    weekdays: numbered('zondag maandag dinsdag woensdag donderdag vrijdag zaterdag', 0),
    months: numbered(
      'januari februari maart april mei juni juli augustus september oktober november december',
      1,
    ),
    relative: spans(
      'vandaag:day0,vanochtend:day0,vanavond:day0,gisteren:day-1,gisteravond:day-1,eergisteren:day-2,deze week:week0,vorige week:week-1,deze maand:month0,vorige maand:month-1,vorig jaar:year-1',
    ),
    leads: wordSet('op afgelopen vorige'),
    parts: wordSet('ochtend middag avond'),
    compounds: true,
    places: wordSet('in vanuit'),
    media: wordSet(''),
  },
  pl: {
    weekdays: numbered(
      'niedzielę/niedziela poniedziałek wtorek środę/środa czwartek piątek sobotę/sobota',
      0,
    ),
    months: numbered(
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
      1,
    ),
    relative: spans(
      'dziś:day0,dzisiaj:day0,wczoraj:day-1,przedwczoraj:day-2,w tym tygodniu:week0,w ubiegłym tygodniu:week-1,w zeszłym tygodniu:week-1,w tym miesiącu:month0,w ubiegłym miesiącu:month-1,w ubiegłym roku:year-1',
    ),
    leads: wordSet('w we'),
    parts: wordSet('rano wieczorem'),
    compounds: false,
    places: wordSet('w we'),
    media: wordSet(''),
  },
  ru: {
    weekdays: numbered(
      'воскресенье понедельник вторник среду/среда четверг пятницу/пятница субботу/суббота',
      0,
    ),
    months: numbered('января февраля марта апреля мая июня июля августа сентября октября ноября декабря', 1),
    relative: spans(
      'сегодня:day0,вчера:day-1,накануне:day-1,позавчера:day-2,на этой неделе:week0,на прошлой неделе:week-1,в этом месяце:month0,в прошлом месяце:month-1,в прошлом году:year-1',
    ),
    leads: wordSet('в во'),
    parts: wordSet('утром вечером днём'),
    compounds: false,
    places: wordSet('в на'),
    media: wordSet(''),
  },
  uk: {
    weekdays: numbered(
      'неділю/неділя понеділок вівторок середу/середа четвер п’ятницю/п’ятниця/пʼятницю суботу/субота',
      0,
    ),
    months: numbered(
      'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
      1,
    ),
    relative: spans(
      'сьогодні:day0,вчора:day-1,учора:day-1,напередодні:day-1,позавчора:day-2,цього тижня:week0,минулого тижня:week-1,цього місяця:month0,минулого місяця:month-1,минулого року:year-1',
    ),
    leads: wordSet('в у'),
    parts: wordSet('вранці ввечері'),
    compounds: false,
    places: wordSet('в у на'),
    media: wordSet(''),
  },
  sv: {
    weekdays: numbered(
      'söndag/söndagen/söndags måndag/måndagen/måndags tisdag/tisdagen/tisdags onsdag/onsdagen/onsdags torsdag/torsdagen/torsdags fredag/fredagen/fredags lördag/lördagen/lördags',
      0,
    ),
    months: numbered(
      'januari februari mars april maj juni juli augusti september oktober november december',
      1,
    ),
    relative: spans(
      'i dag:day0,idag:day0,i morse:day0,i kväll:day0,i går:day-1,igår:day-1,i förrgår:day-2,den här veckan:week0,i veckan:week0,förra veckan:week-1,förra månaden:month-1,förra året:year-1',
    ),
    leads: wordSet('på i under'),
    parts: wordSet('morgon kväll'),
    compounds: true,
    places: wordSet('i på'),
    media: wordSet(''),
  },
};
