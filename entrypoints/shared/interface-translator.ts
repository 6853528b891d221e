/** The translator of the browser's interface: words out of `_locales` by the browser, dates by the reader's region. */
import { browser } from 'wxt/browser';
import { createTranslator, type Translator } from '../../lib/i18n/translator.ts';

let made: Translator | null = null;

/** Made when first asked for: the background's listeners stand before anything else. */
export function interfaceTranslator(): Translator {
  made ??= createTranslator((key) => browser.i18n.getMessage(key as never), browser.i18n.getUILanguage());
  return made;
}
