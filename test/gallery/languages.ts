/** Every language of the interface, out of its file: for the gallery and for tests that look at each. */
import { createTranslator, type Translator } from '../../lib/i18n/translator.ts';

type Messages = Record<string, { message: string }>;

const FILES = import.meta.glob<{ default: Messages }>('../../public/_locales/*/messages.json', {
  eager: true,
});

/** Language → its messages. */
export const LANGUAGES: ReadonlyMap<string, Messages> = new Map(
  Object.entries(FILES).map(([path, file]) => [path.split('/').at(-2)!, file.default]),
);

export function languageTranslator(language: string): Translator {
  const messages = LANGUAGES.get(language);
  if (!messages) throw new Error(`No language "${language}" in public/_locales.`);
  return createTranslator((key) => messages[key]?.message, language === 'en' ? 'en-GB' : language);
}
