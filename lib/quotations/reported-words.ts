/**
 * What shows reported speech in languages read at their tags: the verbs whose object is no clause, the words that make
 * a clause unsaid (if, would have), nouns of those who speak, and what the writer adds behind a comma. Data, lower case.
 */
import { wordSet } from './closed-words/types.ts';

export interface ReportedWords {
  /** A comma stands before the content clause: "sagte, dass". Elsewhere "que" may also be relative. */
  comma: boolean;
  /** The verb stands second, so that it follows a source at once: "Laut Roth bleibt …". */
  verbSecond: boolean;
  /** A verb may go without its subject: "Añadió que …". */
  drops: boolean;
  /** Lemmas whose clause is hoped, or whose object is a person or a thing: no statement of their subject's. */
  silent: ReadonlySet<string>;
  /** Lemmas of asking and the words that open an indirect question. */
  asks: ReadonlySet<string>;
  questions: ReadonlySet<string>;
  /** Open a clause in which nothing is said to have been said ("if Ames says that …"). */
  conditions: ReadonlySet<string>;
  /** Not, never. */
  negations: ReadonlySet<string>;
  /** Auxiliaries and forms by which nothing was said yet: "would have said", "will say". */
  unsaid: ReadonlySet<string>;
  /** "As Ames said, …". */
  as: ReadonlySet<string>;
  /** "But": the writer's behind a comma, unless a further "that" follows. */
  but: ReadonlySet<string>;
  /** What the writer adds behind a comma: "…, which surprised nobody". Phrases of one or two words. */
  additions: readonly string[];
  /** Nouns of people and bodies that speak; a stem before *. */
  speakers: RegExp;
  /** Spans of time, besides the days and months: "week", "morning". */
  spans: ReadonlySet<string>;
  /** Verbs in the subjunctive that show content without "that"; German. */
  subjunctive: RegExp | null;
}

type Entry = {
  [Key in keyof ReportedWords]: ReportedWords[Key] extends ReadonlySet<string> ? string : ReportedWords[Key];
};

function reported(entry: Entry): ReportedWords {
  return {
    ...entry,
    silent: wordSet(entry.silent),
    asks: wordSet(entry.asks),
    questions: wordSet(entry.questions),
    conditions: wordSet(entry.conditions),
    negations: wordSet(entry.negations),
    unsaid: wordSet(entry.unsaid),
    as: wordSet(entry.as),
    but: wordSet(entry.but),
    spans: wordSet(entry.spans),
  };
}

/** Whole words, or stems where they end in *. */
function nouns(list: string): RegExp {
  const words = list.split(/\s+/).map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}\\p{L}*` : word));
  return new RegExp(`^(?:${words.join('|')})$`, 'u');
}

export const REPORTED: Readonly<Record<string, ReportedWords>> = {
  de: reported({
    comma: true,
    verbSecond: true,
    drops: false,
    silent: 'hoffen sprechen rufen loben lauten zitieren lesen',
    asks: 'fragen',
    questions: 'ob',
    conditions: 'wenn falls sofern ob sobald bevor ehe bis',
    negations: 'nicht nie niemals kaum',
    unsaid: 'würde würden hätte hätten könnte könnten sollte sollten müsste soll sollen',
    as: 'wie',
    but: 'aber doch jedoch allerdings',
    additions: ['was', 'wobei', 'worauf', 'woraufhin', 'weshalb', 'nachdem', 'während', 'obwohl'],
    speakers: nouns(
      `polizei feuerwehr regierung bundesregierung landesregierung gericht staatsanwaltschaft ministerium behörde* gewerkschaft
       partei firma unternehmen konzern bank verband verein stadt gemeinde rathaus kirche opposition agentur betreiber
       minister* ministerin* \\p{L}*minister \\p{L}*ministerin kanzler* präsident* bürgermeister* oberbürgermeister* sprecher*
       \\p{L}*sprecher \\p{L}*sprecherin chef* \\p{L}*chef \\p{L}*chefin leiter* anwalt anwältin richter* zeuge* zeugin experte*
       forscher* trainer* vorsitzende* abgeordnete* landrat landrätin kritiker* anwohner* \\p{L}*rat \\p{L}*rätin`,
    ),
    spans: 'woche monat jahr morgen abend nachmittag vormittag mittag nacht tag tage tagen',
    subjunctive:
      /^(?:sei(?:en)?|habe|hätten?|werde|würden?|wären?|könnten?|könne|müsse|müssten?|solle|dürfe|dürften?|wolle|möge|bleibe|gehe|ginge|gebe|gäbe|komme|käme|stehe|liege|sehe|lasse|wisse|brauche|nehme|finde|halte|laufe|fahre|führe|bringe|arbeite|rechne|plane|handele|handle|gelte|zeige|trage|setze|biete|fehle|drohe|erwarte|glaube|freue|fühle|mache|tue|stelle|steige|sinke|wachse|koste|schließe|öffne|beginne|ende|dauere|reiche|unterstütze|verstehe|bedeute|entscheide|prüfe|bestehe|entspreche|betreffe|gehöre|ziehe|falle|helfe|lebe|verliere|gewinne|treffe|leide|suche|warte|kenne|denke|hänge|schaffe|zahle|bekomme|erhalte|verdiene|verlange|beruhe|diene|lohne|funktioniere)$/u,
  }),
  nl: reported({
    comma: false,
    verbSecond: true,
    drops: false,
    silent: 'hopen spreken roepen lezen bekritiseren leggen',
    asks: 'vragen',
    questions: 'of',
    conditions: 'als indien mocht of tenzij wanneer voordat',
    negations: 'niet nooit nauwelijks',
    unsaid: 'zou zouden zal zullen kan kunnen moet moeten',
    as: 'zoals',
    but: 'maar',
    additions: ['wat', 'waarna', 'waarop', 'terwijl', 'hoewel', 'waarmee', 'nadat'],
    speakers: nouns(
      `politie brandweer regering kabinet rechtbank justitie ministerie gemeente vakbond partij bedrijf bank krant oppositie
       provincie minister ministers premier president burgemeester wethouder woordvoerder woordvoerster directeur
       voorzitter advocaat rechter getuige getuigen onderzoeker onderzoekers deskundige deskundigen experts bewoners
       kamerlid staatssecretaris commissaris trainer coach bestuur college raad organisatie bronnen critici`,
    ),
    spans: 'week maand jaar ochtend avond middag nacht',
    subjunctive: null,
  }),
  sv: reported({
    comma: false,
    verbSecond: true,
    drops: false,
    silent: 'hoppas tala ropa kritisera uppmana',
    asks: 'fråga',
    questions: 'om',
    conditions: 'om ifall när innan',
    negations: 'inte aldrig knappast',
    unsaid: 'skulle ska kommer kan måste bör',
    as: 'som',
    but: 'men',
    additions: ['vilket', 'medan', 'varpå', 'sedan', 'trots'],
    speakers: nouns(
      `polisen regeringen kommunen åklagaren domstolen facket partiet bolaget företaget banken departementet myndigheten
       oppositionen rådet styrelsen statsministern ministern \\p{L}*ministern presidenten borgmästaren talesperson*
       talesman* chefen \\p{L}*chefen ordföranden advokaten domaren vittnen forskare* experter kritiker oppositionsrådet
       kommunalrådet direktören direktör tränaren riksdagsledamoten landshövdingen källor`,
    ),
    spans: 'veckan månaden året morgonen kvällen eftermiddagen natten',
    subjunctive: null,
  }),
  fr: reported({
    comma: false,
    verbSecond: false,
    drops: false,
    silent: 'parler crier murmurer réclamer dénoncer commenter',
    asks: 'demander',
    questions: 'si',
    conditions: 'si quand lorsque avant',
    negations: "pas jamais guère n’ n' ne",
    unsaid: 'aurait auraient aura auront dira pourrait voudrait devrait va vont doit peut faut',
    as: 'comme',
    but: 'mais',
    additions: ['ce qui', 'ce que', 'tandis', 'alors', 'bien', 'avant', 'après'],
    speakers: nouns(
      `police préfecture gouvernement mairie parquet tribunal syndicat ministère parti entreprise groupe banque opposition
       agence association direction ministre maire président présidente premier première préfet préfète porte-parole député
       députée sénateur sénatrice directeur directrice avocat avocate juge procureur procureure témoin témoins expert* chercheu*
       secrétaire élu élue responsable* sources médias autorités habitants entraîneur patron patronne`,
    ),
    spans: 'semaine mois année matin soir après-midi nuit matinée soirée dernier dernière',
    subjunctive: null,
  }),
  es: reported({
    comma: false,
    verbSecond: false,
    drops: true,
    silent: 'hablar gritar criticar expresar defender pedir exigir reclamar',
    asks: 'preguntar',
    questions: 'si',
    conditions: 'si cuando aunque antes como',
    negations: 'no nunca jamás ni tampoco',
    unsaid: 'habría habrían podría debería quiere puede va debe',
    as: 'como según',
    but: 'pero mas sino',
    additions: ['lo que', 'lo cual', 'mientras', 'aunque', 'donde', 'tras', 'después', 'antes'],
    speakers: nouns(
      `policía gobierno ayuntamiento fiscalía tribunal sindicato ministerio partido empresa compañía banco oposición agencia
       ejecutivo juzgado ministro ministra alcalde alcaldesa presidente presidenta portavoz fiscal juez jueza abogado abogada
       diputado diputada concejal concejala consejero consejera director directora gobernador gobernadora testigo testigos
       experto* investigador* secretario secretaria fuentes autoridades vecinos entrenador entrenadora líder mandatario`,
    ),
    spans: 'semana mes año mañana tarde noche madrugada jornada pasado pasada',
    subjunctive: null,
  }),
  it: reported({
    comma: false,
    verbSecond: false,
    drops: true,
    silent: 'parlare gridare criticare attaccare chiedere lamentare',
    asks: 'domandare chiedere',
    questions: 'se',
    conditions: 'se quando prima qualora sebbene',
    negations: 'non mai neppure nemmeno',
    unsaid: 'avrebbe avrebbero potrebbe dovrebbe vuole può deve',
    as: 'come secondo',
    but: 'ma però',
    additions: ['il che', 'mentre', 'anche se', 'dopo', 'prima'],
    speakers: nouns(
      `polizia governo comune procura tribunale sindacato ministero partito azienda società banca opposizione agenzia questura
       prefettura ministro ministra sindaco sindaca presidente portavoce giudice procuratore avvocato avvocata deputato
       deputata senatore senatrice assessore assessora direttore direttrice governatore testimone testimoni espert*
       ricercator* segretario segretaria fonti autorità residenti allenatore premier leader prefetto questore`,
    ),
    spans: 'settimana mese anno mattina pomeriggio sera notte scorso scorsa mattinata serata',
    subjunctive: null,
  }),
  pt: reported({
    comma: false,
    verbSecond: false,
    drops: true,
    silent: 'falar gritar criticar pedir exigir denunciar',
    asks: 'perguntar',
    questions: 'se',
    conditions: 'se quando caso antes embora',
    negations: 'não nunca jamais nem',
    unsaid: 'teria teriam poderia deveria quer pode vai deve',
    as: 'como conforme segundo',
    but: 'mas porém',
    additions: ['o que', 'enquanto', 'embora', 'após', 'depois', 'antes'],
    speakers: nouns(
      `polícia governo prefeitura câmara procuradoria tribunal sindicato ministério partido empresa banco oposição agência
       ministro ministra prefeito prefeita presidente porta-voz juiz juíza procurador procuradora advogado advogada deputado
       deputada vereador vereadora senador senadora diretor diretora governador governadora testemunha* especialista*
       pesquisador* secretário secretária fontes autoridades moradores treinador autarca primeiro-ministro delegado delegada`,
    ),
    spans: 'semana mês ano manhã tarde noite madrugada passado passada',
    subjunctive: null,
  }),
  pl: reported({
    comma: true,
    verbSecond: false,
    drops: true,
    silent: 'krytykować krzyczeć komentować',
    asks: 'zapytać',
    questions: 'czy',
    conditions: 'jeśli jeżeli gdyby gdy kiedy zanim',
    negations: 'nie nigdy',
    unsaid: 'powie rzecze mógłby mogłaby może',
    as: 'jak',
    but: 'ale lecz jednak',
    additions: ['co', 'podczas', 'choć', 'mimo', 'po czym'],
    speakers: nouns(
      `policj* prokuratur* rząd* ministerstw* sąd* parti* firm* bank* opozycj* agencj* straż* urząd* urzęd* burmistrz* prezydent* minister
       minist* premier* rzeczni* prezes* dyrektor* sędzi* adwokat* świad* ekspert* radn* poseł posł* senator* wojewod*
       starost* szef* trener* źród* władz* mieszka* profesor* naukow* lekarz* lekark*`,
    ),
    spans: 'tydzień tygodniu miesiąc miesiącu rok roku rano wieczorem',
    subjunctive: null,
  }),
  ru: reported({
    comma: true,
    verbSecond: false,
    drops: true,
    silent: 'цитировать критиковать призвать крикнуть',
    asks: 'спросить',
    questions: 'ли',
    conditions: 'если когда прежде пока чтобы',
    negations: 'не никогда',
    unsaid: 'скажет бы может мог могла',
    as: 'как',
    but: 'но однако',
    additions: ['хотя', 'тогда', 'после чего', 'из-за'],
    speakers: nouns(
      `полици* прокуратур* правительств* министерств* суд* парти* компани* банк* оппозици* агентств* мэри* ведомств* мэр* министр*
       президент* премьер* губернатор* глав* пресс-секретар* пресс-служб* представител* директор* судь* адвокат* свидетел* эксперт*
       депутат* сенатор* председател* тренер* источник* власт* жител* профессор* учён* учен* врач* начальни* чиновни*`,
    ),
    spans: 'неделе неделю месяце году утром вечером днём днем ночью',
    subjunctive: null,
  }),
  uk: reported({
    comma: true,
    verbSecond: false,
    drops: true,
    silent: 'розкритикувати закликати вигукнути',
    asks: 'запитати',
    questions: 'чи',
    conditions: 'якщо коли якби перш поки щоб',
    negations: 'не ніколи',
    unsaid: 'скаже би б може міг могла',
    as: 'як',
    but: 'але проте однак',
    additions: ['хоча', 'тоді', 'після чого', 'через що'],
    speakers: nouns(
      `поліці* прокуратур* уряд* міністерств* суд* парті* компані* банк* опозиці* агентств* мері* відомств* мер мера мерк* міністр*
       президент* прем’єр* губернатор* глав* голов* речни* пресслужб* прессслужб* представни* директор* судд* адвокат* свід* експерт*
       депутат* тренер* джерел* влад* мешкан* професор* учен* лікар* начальни* посадов*`,
    ),
    spans: 'тижня тиждень місяця року вранці ввечері вдень вночі',
    subjunctive: null,
  }),
};
