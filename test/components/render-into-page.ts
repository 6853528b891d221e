/**
 * Draws a component into jsdom's page, in English unless told otherwise, and gives the element. What was drawn is taken
 * down after the test: an answer that comes later would else be drawn into a page that is no more.
 */
import { type ComponentChildren, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { Translation } from '../../components/translation.ts';
import { ENGLISH } from '../../lib/i18n/english.ts';

/** What is drawn, with the words it is to speak. */
export const translated = (what: ComponentChildren, translator = ENGLISH) =>
  h(Translation.Provider, { value: translator, children: what });

let drawn: HTMLElement | null = null;

function takeDown(): void {
  const root = drawn;
  drawn = null;
  if (root) act(() => render(null, root));
  document.body.replaceChildren();
}
afterEach(takeDown);

export function renderIntoPage(what: ComponentChildren, translator = ENGLISH): HTMLElement {
  takeDown();
  const root = document.createElement('div');
  document.body.append(root);
  drawn = root;
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
