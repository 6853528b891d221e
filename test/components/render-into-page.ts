/**
 * Draws a component into jsdom's page, in English unless told otherwise, and gives the element; the page is emptied
 * before, so nothing is left over.
 */
import { type ComponentChildren, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { Translation } from '../../components/translation.ts';
import { ENGLISH } from '../../lib/i18n/english.ts';

/** What is drawn, with the words it is to speak. */
export const translated = (what: ComponentChildren, translator = ENGLISH) =>
  h(Translation.Provider, { value: translator, children: what });

export function renderIntoPage(what: ComponentChildren, translator = ENGLISH): HTMLElement {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  act(() => render(translated(what, translator), root));
  return root;
}

/** Clicks, and lets what follows be drawn. */
export async function click(element: Element | null | undefined): Promise<void> {
  if (!element) throw new Error('There is nothing to click.');
  await act(async () => (element as HTMLElement).click());
}

export function byText(root: ParentNode, selector: string, text: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].find((one) =>
    one.textContent?.includes(text),
  );
  if (!found) throw new Error(`No ${selector} says "${text}".`);
  return found;
}
