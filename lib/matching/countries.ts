/**
 * Countries by the words that stand for them in the news: name, adjective, people, capital, seat of government. "Moscow
 * will seek", "the Kremlin wants" and "Russia is pushing" are one actor. Data, from general knowledge; folded words,
 * each line one country. Nothing here says who is right about whose.
 */

const LINES = `afghanistan afghan afghans kabul
albania albanian tirana
algeria algerian algiers
america american americans washington us usa u.s
argentina argentine argentinian buenos
armenia armenian yerevan
australia australian canberra
austria austrian vienna
azerbaijan azerbaijani azeri baku
bangladesh bangladeshi dhaka
belarus belarusian minsk
belgium belgian
bolivia bolivian
bosnia bosnian sarajevo
brazil brazilian brasilia
britain british briton britons uk u.k london westminster
bulgaria bulgarian sofia
cambodia cambodian
canada canadian canadians ottawa
chile chilean santiago
china chinese beijing
colombia colombian bogota
croatia croatian zagreb
cuba cuban havana
cyprus cypriot nicosia
czechia czech prague
denmark danish danes copenhagen
ecuador ecuadorean quito
egypt egyptian cairo
estonia estonian tallinn
ethiopia ethiopian
finland finnish finns helsinki
france french paris elysee
georgia georgian tbilisi
germany german germans berlin
ghana ghanaian accra
greece greek greeks athens
hungary hungarian budapest
iceland icelandic reykjavik
india indian delhi
indonesia indonesian jakarta
iran iranian iranians tehran
iraq iraqi iraqis baghdad
ireland irish dublin
israel israeli israelis
italy italian italians rome
japan japanese tokyo
jordan jordanian amman
kazakhstan kazakh astana
kenya kenyan nairobi
kosovo kosovar pristina
kuwait kuwaiti
latvia latvian riga
lebanon lebanese beirut
libya libyan tripoli
lithuania lithuanian vilnius
malaysia malaysian
mexico mexican mexicans
moldova moldovan chisinau
morocco moroccan rabat
myanmar burma burmese
nepal nepali kathmandu
netherlands dutch hague
nigeria nigerian abuja
norway norwegian oslo
pakistan pakistani islamabad
palestine palestinian palestinians ramallah
peru peruvian lima
philippines philippine filipino manila
poland polish poles warsaw
portugal portuguese lisbon
qatar qatari doha
romania romanian bucharest
russia russian russians moscow kremlin
rwanda rwandan kigali
scotland scottish scots holyrood
serbia serbian serbs belgrade
singapore singaporean
slovakia slovak bratislava
slovenia slovenian ljubljana
somalia somali mogadishu
spain spanish madrid
sudan sudanese khartoum
sweden swedish swedes stockholm
switzerland swiss bern
syria syrian syrians damascus
taiwan taiwanese taipei
thailand thai bangkok
tunisia tunisian tunis
turkey turkish turks ankara turkiye
uganda ugandan kampala
ukraine ukrainian ukrainians kyiv kiev
uruguay uruguayan montevideo
uzbekistan uzbek tashkent
venezuela venezuelan caracas
vietnam vietnamese hanoi
yemen yemeni sanaa
zambia zambian lusaka
zimbabwe zimbabwean harare`;

const COUNTRY_OF = new Map(
  LINES.split('\n').flatMap((line) => {
    const words = line.split(' ');
    return words.map((word): [string, string] => [word, words[0]!]);
  }),
);

/** The country a folded word stands for ("kremlin": "russia"), else null. */
export function countryOfWord(folded: string): string | null {
  return COUNTRY_OF.get(folded) ?? null;
}
