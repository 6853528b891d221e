/** Countries and their adjectives: a country is no "he", and "the Russian leader" is a leader of Russia. Data. */

const PAIRS = `afghanistan/afghan albania/albanian algeria/algerian america/american argentina/argentine armenia/armenian
  australia/australian austria/austrian azerbaijan/azerbaijani bangladesh/bangladeshi belarus/belarusian belgium/belgian
  bolivia/bolivian bosnia/bosnian brazil/brazilian britain/british bulgaria/bulgarian california/californian cambodia/cambodian canada/canadian
  chechnya/chechen chile/chilean china/chinese colombia/colombian croatia/croatian cuba/cuban cyprus/cypriot czechia/czech denmark/danish
  ecuador/ecuadorean egypt/egyptian england/english estonia/estonian ethiopia/ethiopian europe/european finland/finnish
  france/french georgia/georgian germany/german ghana/ghanaian greece/greek greenland/greenlandic haiti/haitian hungary/hungarian iceland/icelandic
  india/indian indonesia/indonesian iran/iranian iraq/iraqi ireland/irish israel/israeli italy/italian jamaica/jamaican
  japan/japanese jordan/jordanian kazakhstan/kazakh kenya/kenyan korea/korean kosovo/kosovar kuwait/kuwaiti latvia/latvian
  lebanon/lebanese libya/libyan lithuania/lithuanian malaysia/malaysian mali/malian mexico/mexican moldova/moldovan
  mongolia/mongolian morocco/moroccan myanmar/burmese nepal/nepali netherlands/dutch nigeria/nigerian norway/norwegian
  pakistan/pakistani palestine/palestinian panama/panamanian peru/peruvian philippines/philippine poland/polish
  portugal/portuguese qatar/qatari romania/romanian russia/russian rwanda/rwandan scotland/scottish serbia/serbian
  singapore/singaporean slovakia/slovak slovenia/slovenian somalia/somali spain/spanish sudan/sudanese sweden/swedish
  switzerland/swiss syria/syrian taiwan/taiwanese texas/texan thailand/thai tunisia/tunisian turkey/turkish uganda/ugandan
  ukraine/ukrainian uruguay/uruguayan uzbekistan/uzbek venezuela/venezuelan vietnam/vietnamese wales/welsh yemen/yemeni
  zambia/zambian zimbabwe/zimbabwean`;

const COUNTRY_OF = new Map<string, string>();
const COUNTRIES = new Set<string>();
for (const pair of PAIRS.split(/\s+/)) {
  const [country, adjective] = pair.split('/');
  if (!country || !adjective) continue;
  COUNTRIES.add(country);
  COUNTRY_OF.set(adjective, country);
}

const OTHER_PLACES = new Set(
  `moscow washington beijing london paris berlin kyiv kiev brussels tehran ankara tokyo delhi rome madrid jerusalem
   tripoli cairo baghdad kabul damascus oakland chicago boston dallas houston denver seattle miami atlanta orlando
   detroit phoenix philadelphia cleveland ohio iowa florida michigan pennsylvania wisconsin nevada arizona colorado
   oregon minnesota missouri indiana illinois alabama tennessee kentucky louisiana mississippi oklahoma kansas
   nebraska utah idaho montana wyoming hawaii alaska maine vermont massachusetts connecticut delaware maryland
   hollywood broadway manhattan brooklyn crimea kursk donetsk gaza geneva vienna davos africa asia u.s us usa u.k uk
   eu u.n un nato benghazi aleppo`
    .split(/\s+/)
    .filter(Boolean),
);

export function isPlace(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '');
  return COUNTRIES.has(lower) || OTHER_PLACES.has(lower);
}

/** Where who is called so is from: Belgian, Frenchman, Spaniard; null for other words. */
export function countryOfInhabitant(noun: string): string | null {
  return countryOf(noun) ?? INHABITANTS.get(noun) ?? countryOf(noun.replace(/(?:wo)?man$/, ''));
}

const INHABITANTS = new Map([
  ['spaniard', 'spain'],
  ['dane', 'denmark'],
  ['swede', 'sweden'],
  ['finn', 'finland'],
  ['pole', 'poland'],
  ['scot', 'scotland'],
  ['scotsman', 'scotland'],
  ['turk', 'turkey'],
  ['briton', 'britain'],
  ['serb', 'serbia'],
  ['croat', 'croatia'],
  ['dutchman', 'netherlands'],
  ['argentinian', 'argentina'],
  ['filipino', 'philippines'],
]);

/** The country an adjective of nationality belongs to, else null. */
export function countryOf(adjective: string): string | null {
  return COUNTRY_OF.get(adjective) ?? null;
}
