/**
 * Public feeds of many outlets and languages, to begin with. None is asked before the reader chooses it; an outlet is
 * here because it publishes a feed for anyone to read, and for no other reason. Written down in November 2026 without
 * asking any of them: some may have moved. Such a one is told in the list with why, and keeps no other waiting.
 */

export interface StarterFeed {
  address: string;
  title: string;
  /** BCP 47. */
  language: string;
}

const FEEDS: Readonly<Record<string, readonly (readonly [title: string, address: string])[]>> = {
  en: [
    ['BBC News', 'https://feeds.bbci.co.uk/news/world/rss.xml'],
    ['The Guardian', 'https://www.theguardian.com/world/rss'],
    ['The New York Times', 'https://rss.nytimes.com/services/xml/rss/nyt/World.xml'],
    ['NPR', 'https://feeds.npr.org/1004/rss.xml'],
    ['Al Jazeera', 'https://www.aljazeera.com/xml/rss/all.xml'],
    ['Deutsche Welle', 'https://rss.dw.com/rdf/rss-en-all'],
    ['France 24', 'https://www.france24.com/en/rss'],
    ['UN News', 'https://news.un.org/feed/subscribe/en/news/all/rss.xml'],
    ['The Kyiv Independent', 'https://kyivindependent.com/news-archive/rss/'],
    ['The Moscow Times', 'https://www.themoscowtimes.com/rss/news'],
    ['The Hindu', 'https://www.thehindu.com/news/international/feeder/default.rss'],
    ['ABC News (Australia)', 'https://www.abc.net.au/news/feed/51120/rss.xml'],
  ],
  de: [
    ['Tagesschau', 'https://www.tagesschau.de/infoservices/alle-meldungen-100~rss2.xml'],
    ['Der Spiegel', 'https://www.spiegel.de/schlagzeilen/index.rss'],
    ['Die Zeit', 'https://newsfeed.zeit.de/index'],
    ['Der Standard', 'https://www.derstandard.at/rss'],
    ['Deutsche Welle', 'https://rss.dw.com/rdf/rss-de-all'],
  ],
  fr: [
    ['Le Monde', 'https://www.lemonde.fr/rss/une.xml'],
    ['France Info', 'https://www.francetvinfo.fr/titres.rss'],
    ['RFI', 'https://www.rfi.fr/fr/rss'],
    ['Le Temps', 'https://www.letemps.ch/articles.rss'],
  ],
  es: [
    ['El País', 'https://feeds.elpais.com/mrss-s/pages/ep/site/elpais.com/portada'],
    ['BBC Mundo', 'https://feeds.bbci.co.uk/mundo/rss.xml'],
    ['elDiario.es', 'https://www.eldiario.es/rss/'],
    ['Infobae', 'https://www.infobae.com/arc/outboundfeeds/rss/'],
  ],
  pt: [
    ['BBC Brasil', 'https://feeds.bbci.co.uk/portuguese/rss.xml'],
    ['Folha de S.Paulo', 'https://feeds.folha.uol.com.br/mundo/rss091.xml'],
    ['Público', 'https://feeds.feedburner.com/PublicoRSS'],
  ],
  it: [
    ['ANSA', 'https://www.ansa.it/sito/notizie/mondo/mondo_rss.xml'],
    ['la Repubblica', 'https://www.repubblica.it/rss/homepage/rss2.0.xml'],
    ['Il Post', 'https://www.ilpost.it/feed/'],
  ],
  nl: [['NOS', 'https://feeds.nos.nl/nosnieuwsbuitenland']],
  pl: [['TVN24', 'https://tvn24.pl/najnowsze.xml']],
  sv: [['SVT Nyheter', 'https://www.svt.se/nyheter/rss.xml']],
  uk: [
    ['Українська правда', 'https://www.pravda.com.ua/rss/view_news/'],
    ['BBC News Україна', 'https://feeds.bbci.co.uk/ukrainian/rss.xml'],
  ],
  ru: [
    ['Meduza', 'https://meduza.io/rss/all'],
    ['Русская служба Би-би-си', 'https://feeds.bbci.co.uk/russian/rss.xml'],
  ],
  tr: [['BBC News Türkçe', 'https://feeds.bbci.co.uk/turkce/rss.xml']],
  ar: [
    ['BBC Arabic', 'https://feeds.bbci.co.uk/arabic/rss.xml'],
    ['France 24', 'https://www.france24.com/ar/rss'],
  ],
  he: [['ynet', 'https://www.ynet.co.il/Integration/StoryRss2.xml']],
  hi: [['BBC Hindi', 'https://feeds.bbci.co.uk/hindi/rss.xml']],
  ja: [['NHK', 'https://www3.nhk.or.jp/rss/news/cat6.xml']],
  zh: [
    ['BBC 中文', 'https://feeds.bbci.co.uk/zhongwen/simp/rss.xml'],
    ['德国之声', 'https://rss.dw.com/rdf/rss-chi-all'],
  ],
};

export const STARTER_FEEDS: readonly StarterFeed[] = Object.entries(FEEDS).flatMap(([language, feeds]) =>
  feeds.map(([title, address]) => ({ address, title, language })),
);
