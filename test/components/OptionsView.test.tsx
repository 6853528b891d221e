// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { hasWords } from '../../components/options/option-words.ts';
import { OptionsView } from '../../components/views/OptionsView.tsx';
import { SEVERAL_ARCHIVES } from '../gallery/sample-archives.ts';
import { OPTIONS } from '../gallery/stories.tsx';
import { byText, click, renderIntoPage } from './render-into-page.ts';

const show = (change = {}) => renderIntoPage(<OptionsView {...OPTIONS} {...change} />);
const entries = (root: Element) => [...root.querySelectorAll('.entry')].map((one) => one.textContent ?? '');

async function search(root: Element, words: string) {
  const field = root.querySelector<HTMLInputElement>('input[type=search]')!;
  await act(async () => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('hasWords', () => {
  it.each([
    ['', true],
    ['tool', true],
    ['BUTTON toolbar', true],
    ['número', true],
    ['bar', false],
    ['toolbar nowhere', false],
  ])('"%s": %s', (query, found) => {
    expect(hasWords(['Number on the toolbar button', null, 'Numero'], query)).toBe(found);
  });
});

describe('OptionsView', () => {
  it('shows all, then those that hold the words, and says how many', async () => {
    const root = show();
    expect(entries(root)).toHaveLength(13);
    await search(root, 'toolbar');
    expect(entries(root).join()).toContain('Number on the toolbar button');
    expect(root.querySelector('[role=status]')?.textContent).toMatch(/^\d options? shown$/);
    const some = entries(root).length;
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(9);
    await search(root, 'nothing of the kind');
    expect(entries(root)).toEqual([]);
    expect(root.textContent).toContain('No option has these words');
  });

  it('finds a site by its name, and forgets it', async () => {
    const onForgetSite = vi.fn();
    const root = show({ onForgetSite });
    await search(root, 'quay');
    expect(entries(root)).toHaveLength(1);
    await click(root.querySelector('[aria-label="Forget quay.example"]'));
    expect(onForgetSite).toHaveBeenCalledExactlyOnceWith('quay.example');
  });

  it('names what is granted, what for, and gives it back', async () => {
    const onGiveBack = vi.fn();
    const root = show({ onGiveBack, origins: ['*://*/*', '*://quay.example/*'] });
    expect(root.textContent).toContain('Read pages of all sites');
    await click(root.querySelector('[aria-label="Give back: Read pages of quay.example"]'));
    expect(onGiveBack).toHaveBeenCalledExactlyOnceWith('*://quay.example/*');
    for (const name of root.querySelectorAll('.permissions dt')) {
      expect(name.nextElementSibling?.textContent, name.textContent ?? '').not.toBe('');
    }
  });

  it.each([
    ['https://desk.example/*', 'Ask the archive at desk.example'],
    ['*://desk.example/*', 'Read pages of desk.example · Ask the archive at desk.example'],
    ['*://estuary.example/*', 'Read pages of estuary.example'],
  ])('says what %s is granted for', (origin, words) => {
    const root = show({ origins: [origin], archives: SEVERAL_ARCHIVES });
    expect(root.querySelector(`[aria-label="Give back: ${words}"]`)).not.toBeNull();
  });

  it('changes what is shown and kept', async () => {
    const onChange = vi.fn();
    const root = show({ onChange });
    await click(root.querySelector('input[value=differing]'));
    await click(byText(root, '[role=switch]', 'Number on the toolbar button'));
    await click(root.querySelector('input[value=read]'));
    await click(byText(root, '[role=switch]', 'Keep the full text'));
    await click(root.querySelector('input[value=ecosia]'));
    expect(onChange.mock.calls).toEqual([
      [{ marks: 'differing' }],
      [{ badge: false }],
      [{ keep: 'read' }],
      [{ fullText: true }],
      [{ searchEngine: 'ecosia' }],
    ]);
  });

  it('edits the list of where nothing is kept, and restores it', async () => {
    const onChange = vi.fn();
    const root = show({ onChange });
    const list = root.querySelector('textarea')!;
    expect(list.value).toContain('docs.google.com');
    await act(async () => {
      list.value = `${list.value}\nclub.example`;
      list.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await click(byText(root, 'button', 'Save the list'));
    await click(byText(root, 'button', 'Restore the list'));
    expect(onChange.mock.calls).toEqual([
      [{ neverKeep: { added: ['club.example'], removed: [] } }],
      [{ neverKeep: { added: [], removed: [] } }],
    ]);
  });

  it('asks for the mode by itself, since the browser may have to be asked', async () => {
    const onMode = vi.fn();
    await click(show({ onMode }).querySelector('input[value=all]'));
    expect(onMode).toHaveBeenCalledExactlyOnceWith('all');
  });
});
