/** Draws an app into one of the extension's pages, in the browser's language: words, page title, `lang`. */
import { type ComponentType, render } from 'preact';
import { Translation } from '../../components/translation.ts';
import type { PlainKey } from '../../lib/i18n/translator.ts';
import { holdEffects } from './hold-effects.ts';
import { interfaceTranslator } from './interface-translator.ts';

export function drawPage(App: ComponentType, title: PlainKey, doc = document): void {
  inLanguage(title, doc)(App);
}

/**
 * All but the app itself, while what it draws is still looked up.
 * @returns draws it; what it asks by itself waits until it is seen
 */
export function preparePage(title: PlainKey, doc = document): (App: ComponentType) => void {
  const draw = inLanguage(title, doc);
  return (App) => {
    holdEffects();
    draw(App);
  };
}

function inLanguage(title: PlainKey, doc: Document): (App: ComponentType) => void {
  const translator = interfaceTranslator();
  doc.documentElement.lang = translator.locale;
  doc.title = translator.text(title);
  return (App) =>
    render(
      <Translation.Provider value={translator}>
        <App />
      </Translation.Provider>,
      doc.getElementById('app')!,
    );
}
