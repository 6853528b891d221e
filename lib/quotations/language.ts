/** Which data serve a language: its verbs of saying and its closed-class words. Unknown languages get English. */
import { germanWords } from './closed-words/de.ts';
import { englishWords } from './closed-words/en.ts';
import { frenchWords } from './closed-words/fr.ts';
import type { ClosedWords } from './closed-words/types.ts';
import { germanVerbs } from './speech-verbs/de.ts';
import { englishVerbs } from './speech-verbs/en.ts';
import { frenchVerbs } from './speech-verbs/fr.ts';
import type { SpeechVerbs } from './speech-verbs/types.ts';

export interface LanguageData {
  verbs: SpeechVerbs;
  words: ClosedWords;
}

const LANGUAGES: Record<string, LanguageData> = {
  en: { verbs: englishVerbs, words: englishWords },
  de: { verbs: germanVerbs, words: germanWords },
  fr: { verbs: frenchVerbs, words: frenchWords },
};

/** Little words that tell the languages apart where a page declares none; counted in its first characters. */
const TELLING: readonly [string, RegExp][] = [
  ['en', /\b(?:the|and|of|to|that|was|said)\b/gi],
  ['de', /\b(?:der|die|und|das|ist|nicht|sagte|mit|ein)\b/gi],
  ['fr', /(?:^|\s)(?:le|la|les|des|et|est|une|dans|pour|qui)\b/gi],
];
const SAMPLE = 2000;

export function languageData(language: string | null, text: string): LanguageData {
  const declared = language ? LANGUAGES[language.slice(0, 2).toLowerCase()] : undefined;
  if (declared) return declared;
  const sample = text.slice(0, SAMPLE);
  let best = 'en';
  let most = 0;
  for (const [code, words] of TELLING) {
    const count = sample.match(words)?.length ?? 0;
    if (count > most) {
      most = count;
      best = code;
    }
  }
  return LANGUAGES[best]!;
}
