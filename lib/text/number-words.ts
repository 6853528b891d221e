/**
 * Number words by language, folded and ready to be asked. Made when a language is first met from the lists beside
 * (number-words/); a language without spaced words gets the English ones, which do no harm there.
 */
import type { LanguageCode } from './guess-language.ts';
import { SLAVIC_NUMBERS } from './number-words/slavic.ts';
import { type NumberSource, WESTERN_NUMBERS } from './number-words/western.ts';
import { foldWord } from './words.ts';

export interface NumberWords {
  /** Each word below 1000 with its value. */
  values: ReadonlyMap<string, number>;
  /** Words for 100 that multiply what stands before ("two hundred"), and scales from 1000 up. */
  scales: ReadonlyMap<string, number>;
  /** Scales that stand for themselves without a number before ("mil", "hundert"). */
  bare: ReadonlySet<string>;
  /** Words for one or "a", which count before a scale only. */
  one: ReadonlySet<string>;
  /** Between tens and units: "treinta y cinco". */
  and: ReadonlySet<string>;
  /** Numbers are written in one word: "einundzwanzig" (units first, with this between), "ventuno" (tens first). */
  joined: { unitsFirst: string | null } | null;
  /** French: soixante-dix, quatre-vingt-dix. */
  twenties: boolean;
}

/** Abbreviations of scales, in whatever language. */
const SHORT_SCALES = `1e3: k tsd tys тыс тис
1e6: m mn mln mio млн
1e9: bn bln mld mrd md mdr млрд
1e12: tn trn трлн 兆
1e4: 万 萬
1e8: 亿 億`;

const SOURCES: Partial<Record<LanguageCode, NumberSource>> = { ...WESTERN_NUMBERS, ...SLAVIC_NUMBERS };

const made = new Map<LanguageCode, NumberWords>();

/** Of a language without spaced words: the English ones, which do no harm there. */
export function numberWords(language: LanguageCode): NumberWords {
  const known = made.get(language);
  if (known) return known;
  const { values, scales, bare, one, and, joined, twenties } = SOURCES[language] ?? SOURCES.en!;
  const words: NumberWords = {
    values: new Map(
      values.split('\n').flatMap((line) => {
        const [first, forms] = line.split(': ') as [string, string];
        return forms.split(' ').map((form, i): [string, number] => [foldWord(form), Number(first) + i]);
      }),
    ),
    scales: new Map(
      `${SHORT_SCALES.replaceAll(':', '')}\n${scales}`.split('\n').flatMap((line) => {
        const [value, ...forms] = line.split(' ');
        return forms.map((form): [string, number] => [foldWord(form), Number(value)]);
      }),
    ),
    bare: folded(bare),
    one: folded(one),
    and: folded(and),
    joined: joined ?? null,
    twenties: twenties ?? false,
  };
  made.set(language, words);
  return words;
}

function folded(words = ''): ReadonlySet<string> {
  return new Set(words.split(' ').filter(Boolean).map(foldWord));
}
