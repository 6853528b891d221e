/**
 * Which data serve a language: its verbs of saying, its closed-class words, and how its attributions are read. The
 * page's words decide where it declares no language, or one of another script. Unknown languages get English.
 */
import { AUDIENCES, type AudienceWords } from './audience-words.ts';
import { germanWords } from './closed-words/de.ts';
import { englishWords } from './closed-words/en.ts';
import { spanishWords } from './closed-words/es.ts';
import { frenchWords } from './closed-words/fr.ts';
import { italianWords } from './closed-words/it.ts';
import { dutchWords } from './closed-words/nl.ts';
import { polishWords } from './closed-words/pl.ts';
import { portugueseWords } from './closed-words/pt.ts';
import { russianWords } from './closed-words/ru.ts';
import { swedishWords } from './closed-words/sv.ts';
import type { ClosedWords } from './closed-words/types.ts';
import { ukrainianWords } from './closed-words/uk.ts';
import { CALENDARS, type CalendarWords } from './occasions/calendar-words.ts';
import { REPORTED, type ReportedWords } from './reported-words.ts';
import { germanVerbs } from './speech-verbs/de.ts';
import { englishVerbs } from './speech-verbs/en.ts';
import { spanishVerbs } from './speech-verbs/es.ts';
import { frenchVerbs } from './speech-verbs/fr.ts';
import { italianVerbs } from './speech-verbs/it.ts';
import { japaneseVerbs } from './speech-verbs/ja.ts';
import { dutchVerbs } from './speech-verbs/nl.ts';
import { polishVerbs } from './speech-verbs/pl.ts';
import { portugueseVerbs } from './speech-verbs/pt.ts';
import { russianVerbs } from './speech-verbs/ru.ts';
import { swedishVerbs } from './speech-verbs/sv.ts';
import type { SpeechVerbs } from './speech-verbs/types.ts';
import { ukrainianVerbs } from './speech-verbs/uk.ts';
import { chineseVerbs } from './speech-verbs/zh.ts';

/**
 * clauses: the whole sentence is read for its cues (find-cues). tags: only what stands at a verb of saying is read
 * (find-tags). japanese, chinese: words are not spaced (attribute-unspaced).
 */
export type Reading = 'clauses' | 'tags' | 'japanese' | 'chinese';

export interface LanguageData {
  verbs: SpeechVerbs;
  words: ClosedWords;
  reading: Reading;
  /** Whether a dash at the head of a paragraph may begin what somebody says. */
  dashes: boolean;
  /** Little words joined to the next by an apostrophe: l’avocat, dell’accusa. */
  elides: boolean;
  /** How listeners and relays are named; null where words are not spaced. */
  audience: AudienceWords | null;
  /** Null where words are not spaced. */
  calendar: CalendarWords | null;
  /** What shows reported speech where clauses are not read whole; null elsewhere. */
  reported: ReportedWords | null;
}

const tags = (
  code: string,
  verbs: SpeechVerbs,
  words: ClosedWords,
  dashes: boolean,
  elides = false,
): LanguageData => ({
  verbs,
  words,
  reading: 'tags',
  dashes,
  elides,
  audience: AUDIENCES[code] ?? null,
  calendar: CALENDARS[code] ?? null,
  reported: REPORTED[code] ?? null,
});
/** Languages that do not space their words: those of the page's script are read instead. */
const unspaced = (reading: 'japanese' | 'chinese', verbs: SpeechVerbs): LanguageData => ({
  verbs,
  words: englishWords,
  reading,
  dashes: false,
  elides: false,
  audience: null,
  calendar: null,
  reported: null,
});

const LANGUAGES: Record<string, LanguageData> = {
  en: {
    verbs: englishVerbs,
    words: englishWords,
    reading: 'clauses',
    dashes: false,
    elides: false,
    audience: AUDIENCES.en ?? null,
    calendar: CALENDARS.en ?? null,
    reported: null,
  },
  de: tags('de', germanVerbs, germanWords, false),
  fr: tags('fr', frenchVerbs, frenchWords, true, true),
  es: tags('es', spanishVerbs, spanishWords, true),
  it: tags('it', italianVerbs, italianWords, true, true),
  pt: tags('pt', portugueseVerbs, portugueseWords, true),
  nl: tags('nl', dutchVerbs, dutchWords, false),
  pl: tags('pl', polishVerbs, polishWords, true),
  ru: tags('ru', russianVerbs, russianWords, true),
  uk: tags('uk', ukrainianVerbs, ukrainianWords, true),
  sv: tags('sv', swedishVerbs, swedishWords, true),
  ja: unspaced('japanese', japaneseVerbs),
  zh: unspaced('chinese', chineseVerbs),
};

/** Letters that few of these languages write. */
const LETTERS: readonly (readonly [code: string, letters: RegExp])[] = [
  ['de', /[ßü]/i],
  ['fr', /[œçêû]|« /i],
  ['es', /[ñ¿¡]/i],
  ['it', /[ìò]/i],
  ['pt', /[ãõ]/i],
  ['nl', /ij/i],
  ['pl', /[łąęśżźćń]/i],
  ['sv', /å/i],
  ['ru', /[ыэъё]/i],
  ['uk', /[іїєґ]/i],
];
/** Words that such a letter counts for. */
const LETTER_WEIGHT = 2;

/** Characters looked at to tell a language. */
const SAMPLE = 2000;
/** Share of letters in another script that overrules the declared language. */
const OTHER_SCRIPT = 0.3;

export function languageData(language: string | null, text: string): LanguageData {
  const sample = text.slice(0, SAMPLE);
  const declared = language?.slice(0, 2).toLowerCase() ?? '';
  const script = scriptOf(sample);
  if (script === 'kana') return LANGUAGES.ja!;
  if (script === 'han') return LANGUAGES[declared === 'ja' ? 'ja' : 'zh']!;
  const known = LANGUAGES[declared];
  if (known && known.reading !== 'japanese' && known.reading !== 'chinese') {
    const cyrillic = declared === 'ru' || declared === 'uk';
    if (cyrillic === (script === 'cyrillic')) return known;
  }
  return LANGUAGES[likeliest(sample, script === 'cyrillic')]!;
}

function scriptOf(sample: string): 'kana' | 'han' | 'cyrillic' | 'other' {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const share = (script: RegExp) => (sample.match(script)?.length ?? 0) / Math.max(1, letters);
  const kana = share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = share(/\p{Script=Han}/gu);
  if (kana + han > OTHER_SCRIPT) return kana > 0.05 ? 'kana' : 'han';
  return share(/\p{Script=Cyrillic}/gu) > OTHER_SCRIPT ? 'cyrillic' : 'other';
}

/** The language most of whose small words and verbs of saying are printed. */
function likeliest(sample: string, cyrillic: boolean): string {
  const printed = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = cyrillic ? 'ru' : 'en';
  let most = 0;
  for (const [code, { words, verbs, reading }] of Object.entries(LANGUAGES)) {
    if (reading === 'japanese' || reading === 'chinese') continue;
    if ((code === 'ru' || code === 'uk') !== cyrillic) continue;
    const small = [
      words.determiners,
      words.prepositions,
      words.conjunctions,
      words.coordinators,
      words.auxiliaries,
      words.pronouns,
      words.adverbs,
      verbs.verbs,
    ];
    let count = printed.filter((word) => small.some((set) => set.has(word))).length;
    if (LETTERS.some(([of, letters]) => of === code && letters.test(sample))) count += LETTER_WEIGHT;
    if (count > most) {
      most = count;
      best = code;
    }
  }
  return best;
}
