/**
 * How a language names to whom something is said and who passes it on, where its clauses are not read whole: the nouns
 * of those who listen, what leads to them, conversations, and verbs by which agencies relay. Data, in lower case.
 */
import { wordSet } from './closed-words/types.ts';

export interface AudienceWords {
  /** Nouns of papers, agencies and those who ask; a name may follow: "der Zeitung Kurier". */
  listeners: ReadonlySet<string>;
  /** Lead to a listener: "told to". Behind these a bare name may be a town's. */
  leads: ReadonlySet<string>;
  /** Join such a lead and an article, so that what follows is no town: "au", "alla". */
  joined: ReadonlySet<string>;
  /** A listener may stand right behind subject or verb, shown by its case alone. */
  bare: ReadonlySet<string> | null;
  /** Conversations, behind which a partner is named. */
  talks: ReadonlySet<string>;
  /** Lead to a partner of a conversation. */
  partners: ReadonlySet<string>;
  /** Lemmas by which an agency relays, behind the words of another: "…, berichtet Reuters". */
  relays: ReadonlySet<string>;
}

const words = (
  listeners: string,
  leads: string,
  joined: string,
  bare: string | null,
  talks: string,
  partners: string,
  relays: string,
): AudienceWords => ({
  listeners: wordSet(listeners),
  leads: wordSet(leads),
  joined: wordSet(joined),
  bare: bare === null ? null : wordSet(bare),
  talks: wordSet(talks),
  partners: wordSet(partners),
  relays: wordSet(relays),
});

export const AUDIENCES: Readonly<Record<string, AudienceWords>> = {
  en: words('', '', '', null, '', '', 'report'),
  de: words(
    `zeitung tageszeitung wochenzeitung sender agentur nachrichtenagentur magazin nachrichtenmagazin blatt portal
     nachrichtenportal radio rundfunk fernsehen reportern journalisten journalistinnen medien presse korrespondenten
     abgeordneten zeitungen sendern`,
    'gegenüber vor',
    '',
    'der dem den',
    'gespräch interview telefonat',
    'mit der dem',
    'berichten melden schreiben mitteilen',
  ),
  fr: words(
    `journal quotidien hebdomadaire agence chaîne radio magazine site média médias presse journalistes reporters
     journaliste députés télévision`,
    'à devant',
    'au aux',
    null,
    'entretien interview entrevue conversation',
    'à au aux avec',
    'rapporter écrire indiquer préciser',
  ),
  es: words(
    `diario periódico agencia cadena radio revista portal medios prensa periodistas reporteros televisión canal
     diputados emisora`,
    'a ante',
    'al',
    null,
    'entrevista conversación declaraciones',
    'a al con',
    'informar indicar recoger publicar escribir',
  ),
  it: words(
    `giornale quotidiano agenzia rete radio rivista sito stampa giornalisti cronisti televisione emittente settimanale
     deputati`,
    'a ad',
    "al alla all’ all' allo ai agli alle",
    null,
    'intervista colloquio',
    "a al alla all’ all' con",
    'riferire riportare scrivere',
  ),
  pt: words(
    `jornal diário agência emissora rádio revista site portal imprensa jornalistas repórteres televisão canal
     deputados`,
    'a',
    'ao à aos às',
    null,
    'entrevista conversa declarações',
    'a ao à aos às com',
    'informar noticiar escrever referir',
  ),
  nl: words(
    `krant dagblad omroep persbureau zender tijdschrift weekblad radio site pers journalisten verslaggevers media
     kamerleden`,
    'tegen tegenover aan',
    '',
    null,
    'interview gesprek vraaggesprek',
    'met',
    'melden schrijven berichten',
  ),
  pl: words(
    `dziennikarzom reporterom mediom gazecie agencji stacji telewizji radiu tygodnikowi dziennikowi portalowi posłom
     dziennikarzami mediami gazety agencji stacji portalu tygodnika dziennika dziennikiem gazetą agencją portalem`,
    'wobec',
    '',
    '',
    'rozmowie wywiadzie',
    'z ze dla',
    'podać informować poinformować przekazać donosić',
  ),
  ru: words(
    `журналистам репортёрам репортерам газете агентству изданию каналу телеканалу порталу журналу радиостанции радио
     депутатам прессе газеты агентства издания канала телеканала журналистами агентством газетой изданием каналом`,
    'перед',
    '',
    '',
    'интервью беседе разговоре',
    'с со',
    'передать сообщить писать',
  ),
  uk: words(
    `журналістам репортерам газеті агентству виданню каналу телеканалу порталу журналу радіо пресі депутатам газети
     агентства видання журналістами агентством газетою виданням каналом`,
    'перед',
    '',
    '',
    "інтерв’ю інтерв'ю інтервʼю розмові бесіді",
    'з із зі для',
    'повідомити передати писати',
  ),
  sv: words(
    `tidningen nyhetsbyrån kanalen radion tv-kanalen magasinet sajten journalister reportrar medier pressen
     tidskriften riksdagsmän byrån`,
    'till för inför',
    '',
    null,
    'intervju samtal',
    'med i för till',
    'rapportera skriva uppge meddela',
  ),
};
