/** Which data serve a language: its verbs of saying and its closed-class words. Unknown languages get English. */
import { englishWords } from './closed-words/en.ts';
import type { ClosedWords } from './closed-words/types.ts';
import { englishVerbs } from './speech-verbs/en.ts';
import type { SpeechVerbs } from './speech-verbs/types.ts';

export interface LanguageData {
  verbs: SpeechVerbs;
  words: ClosedWords;
}

const LANGUAGES: Record<string, LanguageData> = {
  en: { verbs: englishVerbs, words: englishWords },
};

export function languageData(language: string): LanguageData {
  return LANGUAGES[language.slice(0, 2).toLowerCase()] ?? LANGUAGES.en!;
}
