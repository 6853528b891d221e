/**
 * The small words of a language, folded and ready to be asked: which deny, claim, name a day or a quantity, and which
 * are function words. Made when a language is first met; English has its richer tables in word-forms.ts beside this.
 */
import type { LanguageCode } from '../../text/guess-language.ts';
import { foldWord } from '../../text/words.ts';
import {
  BEFORE_DENIAL,
  ENGLISH_DAYS,
  ENGLISH_QUANTITIES,
  MODALS,
  NEGATIVE_PREFIXES,
  NEGATORS,
  STOP_WORDS,
} from '../word-forms.ts';
import { dutchWords, germanWords, swedishWords } from './germanic.ts';
import { frenchWords, italianWords, portugueseWords, spanishWords } from './romance.ts';
import { polishWords, russianWords, ukrainianWords } from './slavic.ts';
import type { ClosedWords } from './types.ts';
import { chineseWords, japaneseWords } from './unspaced.ts';

export interface WordData {
  denials: ReadonlySet<string>;
  agreeing: ReadonlySet<string>;
  halves: ReadonlySet<string>;
  halvesAfter: ReadonlySet<string>;
  harmlessBefore: ReadonlySet<string>;
  prefixes: readonly string[];
  modals: ReadonlyMap<string, string>;
  days: ReadonlySet<string>;
  quantities: ReadonlyMap<string, string>;
  stop: ReadonlySet<string>;
}

const SOURCES: Partial<Record<LanguageCode, ClosedWords>> = {
  de: germanWords,
  nl: dutchWords,
  sv: swedishWords,
  fr: frenchWords,
  es: spanishWords,
  it: italianWords,
  pt: portugueseWords,
  pl: polishWords,
  ru: russianWords,
  uk: ukrainianWords,
  zh: chineseWords,
  ja: japaneseWords,
};

const NO_WORDS: ReadonlySet<string> = new Set();

const made = new Map<LanguageCode, WordData>([
  [
    'en',
    {
      denials: NEGATORS,
      agreeing: NO_WORDS,
      halves: NO_WORDS,
      halvesAfter: NO_WORDS,
      harmlessBefore: BEFORE_DENIAL,
      prefixes: NEGATIVE_PREFIXES,
      modals: MODALS,
      days: ENGLISH_DAYS,
      quantities: keyed(ENGLISH_QUANTITIES),
      stop: STOP_WORDS,
    },
  ],
]);

export function wordData(language: LanguageCode): WordData {
  const known = made.get(language);
  if (known) return known;
  const source = SOURCES[language]!;
  const denials = foldedSet(source.denials);
  const agreeing = foldedSet(source.agreeing ?? '');
  const modals = keyed(source.modals);
  const data: WordData = {
    denials,
    agreeing,
    halves: foldedSet(source.halves?.words ?? ''),
    halvesAfter: foldedSet(source.halves?.after ?? ''),
    harmlessBefore: foldedSet(source.harmlessBefore ?? ''),
    prefixes: (source.prefixes ?? '').split(' ').filter(Boolean).map(foldWord),
    modals,
    days: foldedSet(source.days),
    quantities: keyed(source.quantities),
    stop: new Set([...foldedSet(source.stop), ...denials, ...agreeing, ...modals.keys()]),
  };
  made.set(language, data);
  return data;
}

function foldedSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean).map(foldWord));
}

/** "key: form form", a line each. */
function keyed(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines.split('\n').flatMap((line) => {
      const [key, forms] = line.split(': ') as [string, string];
      return forms.split(' ').map((form): [string, string] => [foldWord(form), key]);
    }),
  );
}
