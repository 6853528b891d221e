/**
 * The translator that components speak with, handed down as a preact context: by the extension's pages and the card in
 * the reader's language, by tests and gallery in any. Without one, keys stand in for words.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createTranslator, type Translator } from '../lib/i18n/translator.ts';

export const Translation = createContext<Translator>(createTranslator(() => undefined));

export const useTranslator = (): Translator => useContext(Translation);
