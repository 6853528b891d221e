/**
 * Number words of the Germanic and Romance languages; data, from general knowledge of the languages. Forms are written
 * as printed; number-words.ts folds them. Words for one alone are left out of the values, since they are articles.
 */
import type { LanguageCode } from '../guess-language.ts';

/** "value word form form, value …"; a range "3: three four five" counts on from its first. */
export interface NumberSource {
  values: string;
  scales: string;
  bare?: string;
  one: string;
  and?: string;
  joined?: { unitsFirst: string | null };
  twenties?: boolean;
}

export const WESTERN_NUMBERS: Partial<Record<LanguageCode, NumberSource>> = {
  en: {
    values: `0: zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
20: twenty
30: thirty
40: forty
50: fifty
60: sixty
70: seventy
80: eighty
90: ninety`,
    scales: `100 hundred
1e3 thousand
1e6 million
1e9 billion
1e12 trillion`,
    one: 'a',
  },
  de: {
    values: `2: zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig
2: zwo
30: dreißig
30: dreissig
40: vierzig
50: fünfzig
60: sechzig
70: siebzig
80: achtzig
90: neunzig`,
    scales: `100 hundert
1e3 tausend
1e6 million millionen
1e9 milliarde milliarden
1e12 billion billionen`,
    bare: 'hundert tausend',
    one: 'ein eine einer einen einem',
    joined: { unitsFirst: 'und' },
  },
  nl: {
    values: `2: twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig
30: dertig
40: veertig
50: vijftig
60: zestig
70: zeventig
80: tachtig
90: negentig`,
    scales: `100 honderd
1e3 duizend
1e6 miljoen
1e9 miljard
1e12 biljoen`,
    bare: 'honderd duizend',
    one: 'een één',
    joined: { unitsFirst: 'en' },
  },
  sv: {
    values: `2: två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo
30: trettio
40: fyrtio
50: femtio
60: sextio
70: sjuttio
80: åttio
90: nittio`,
    scales: `100 hundra
1e3 tusen
1e6 miljon miljoner
1e9 miljard miljarder
1e12 biljon biljoner`,
    bare: 'hundra tusen',
    one: 'en ett',
    joined: { unitsFirst: null },
  },
  it: {
    values: `2: due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti
30: trenta
40: quaranta
50: cinquanta
60: sessanta
70: settanta
80: ottanta
90: novanta`,
    scales: `100 cento
1e3 mille mila
1e6 milione milioni
1e9 miliardo miliardi`,
    bare: 'cento mille',
    one: 'un uno una',
    joined: { unitsFirst: null },
  },
  fr: {
    values: `2: deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
20: vingt
20: vingts
30: trente
40: quarante
50: cinquante
60: soixante
70: septante
80: huitante
90: nonante`,
    scales: `100 cent cents
1e3 mille
1e6 million millions
1e9 milliard milliards`,
    bare: 'cent mille',
    one: 'un une',
    and: 'et',
    twenties: true,
  },
  es: {
    values: `2: dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta
40: cuarenta
50: cincuenta
60: sesenta
70: setenta
80: ochenta
90: noventa
200: doscientos
200: doscientas
300: trescientos
300: trescientas
400: cuatrocientos
500: quinientos
600: seiscientos
700: setecientos
800: ochocientos
900: novecientos`,
    scales: `100 cien ciento
1e3 mil
1e6 millón millones
1e12 billón billones`,
    bare: 'cien ciento mil',
    one: 'un una',
    and: 'y',
  },
  pt: {
    values: `2: dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte
2: duas
16: dezasseis dezassete
19: dezanove
30: trinta
40: quarenta
50: cinquenta
60: sessenta
70: setenta
80: oitenta
90: noventa
200: duzentos
300: trezentos
400: quatrocentos
500: quinhentos
600: seiscentos
700: setecentos
800: oitocentos
900: novecentos`,
    scales: `100 cem cento
1e3 mil
1e6 milhão milhões
1e9 bilhão bilhões
1e12 trilhão trilhões`,
    bare: 'cem cento mil',
    one: 'um uma',
    and: 'e',
  },
};
