/** Number words of Polish, Russian and Ukrainian, with the forms that news prints most; data, as in western.ts. */
import type { LanguageCode } from '../guess-language.ts';
import type { NumberSource } from './western.ts';

export const SLAVIC_NUMBERS: Partial<Record<LanguageCode, NumberSource>> = {
  pl: {
    values: `2: dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia
2: dwie trzech czterech pięciu sześciu siedmiu ośmiu dziewięciu dziesięciu
2: dwóch
30: trzydzieści
40: czterdzieści
50: pięćdziesiąt
60: sześćdziesiąt
70: siedemdziesiąt
80: osiemdziesiąt
90: dziewięćdziesiąt
100: sto
200: dwieście
300: trzysta
400: czterysta
500: pięćset
600: sześćset
700: siedemset
800: osiemset
900: dziewięćset`,
    scales: `1e3 tysiąc tysiące tysięcy
1e6 milion miliony milionów
1e9 miliard miliardy miliardów`,
    bare: 'tysiąc milion miliard',
    one: 'jeden jedna',
  },
  ru: {
    values: `2: два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать
2: две трёх четырёх пяти шести семи восьми девяти десяти
2: двух
30: тридцать
40: сорок
50: пятьдесят
60: шестьдесят
70: семьдесят
80: восемьдесят
90: девяносто
100: сто
200: двести
300: триста
400: четыреста
500: пятьсот
600: шестьсот
700: семьсот
800: восемьсот
900: девятьсот`,
    scales: `1e3 тысяча тысячи тысяч тысячу
1e6 миллион миллиона миллионов
1e9 миллиард миллиарда миллиардов`,
    bare: 'тысяча тысячу миллион миллиард',
    one: 'один одна одну',
  },
  uk: {
    values: `2: два три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять тринадцять чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять двадцять
2: дві трьох чотирьох п'яти шести семи восьми дев'яти десяти
2: двох
30: тридцять
40: сорок
50: п'ятдесят
60: шістдесят
70: сімдесят
80: вісімдесят
90: дев'яносто
100: сто
200: двісті
300: триста
400: чотириста
500: п'ятсот
600: шістсот
700: сімсот
800: вісімсот
900: дев'ятсот`,
    scales: `1e3 тисяча тисячі тисяч тисячу
1e6 мільйон мільйона мільйони мільйонів
1e9 мільярд мільярда мільярди мільярдів`,
    bare: 'тисяча тисячу мільйон мільярд',
    one: 'один одна одну',
  },
};
