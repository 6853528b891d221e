// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { PanelView } from '../../components/views/PanelView.tsx';
import { PANEL } from '../gallery/panel-stories.tsx';
import { STORIES } from '../gallery/stories.tsx';
import { byText, click, renderIntoPage, translated } from './render-into-page.ts';

const show = (name: string) => renderIntoPage(STORIES.find((story) => story.name === name)!.show());
const rows = (root: Element) => root.querySelectorAll('ul[aria-label=Statements] > li').length;

describe('PanelView', () => {
  it('narrows the list to statements seen elsewhere, and to differing ones', async () => {
    const root = show('panel-list');
    expect(rows(root)).toBe(7);
    await click(root.querySelector('input[value=elsewhere]'));
    expect(rows(root)).toBe(5);
    await click(root.querySelector('input[value=differing]'));
    expect(rows(root)).toBe(4);
  });

  it('draws the way the words took', () => {
    const chain = [...show('panel-opened').querySelectorAll('.chain li')].map((one) => one.textContent);
    expect(chain).toEqual([
      'said by Mira Tolvane',
      'to Radio Estuary',
      'through Northern Wire',
      'on this page of The Estuary Chronicle',
    ]);
  });

  it('compares with any wording that is chosen, and shows each plain', async () => {
    const root = show('panel-opened');
    const changes = () => root.querySelectorAll('.wordings del, .wordings ins').length;
    expect(changes()).toBeGreaterThan(0);
    expect(root.querySelectorAll('.here :is(del, ins)').length).toBe(0);

    const select = root.querySelector('select')!;
    await act(async () => {
      select.value = '2';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(root.querySelectorAll('.here :is(del, ins)').length).toBeGreaterThan(0);
    expect(root.querySelectorAll('.wording')[2]!.querySelectorAll('del, ins').length).toBe(0);

    await click(byText(root, '[role=switch]', 'Mark differences'));
    expect(changes()).toBe(0);
  });

  it('fetches the sentences around a source when they are asked for', async () => {
    const root = show('panel-opened');
    const around = root.querySelector<HTMLDetailsElement>('details.around')!;
    await act(async () => {
      around.open = true;
      around.dispatchEvent(new Event('toggle'));
    });
    expect(around.textContent).toContain('The night was long.');
    expect(around.querySelector('mark')?.textContent).toBe('We will not leave the table.');
  });

  it('gives the focus to the statement opened, and back to its row', async () => {
    const view = (opened: string | null) => <PanelView {...PANEL} opened={opened} />;
    const root = renderIntoPage(view(null));
    await act(async () => render(translated(view('2')), root));
    expect(document.activeElement?.textContent).toBe('On this page');
    await act(async () => render(translated(view(null)), root));
    expect(document.activeElement?.closest('li')?.dataset.statement).toBe('2');
  });

  it('follows the page: marks the statement in view and scrolls its row into sight', async () => {
    const scrolled: (string | undefined)[] = [];
    HTMLElement.prototype.scrollIntoView = function (this: HTMLElement) {
      scrolled.push(this.dataset.statement);
    };
    const view = (inView: string | null) => <PanelView {...PANEL} inView={inView} />;
    const root = renderIntoPage(view(null));
    expect(root.querySelector('[aria-current]')).toBe(null);
    await act(async () => render(translated(view('3')), root));
    await act(async () => render(translated(view('5')), root));
    expect(scrolled).toEqual(['3', '5']);
    const current = [...root.querySelectorAll<HTMLElement>('[aria-current=location]')];
    expect(current.map(({ dataset }) => dataset.statement)).toEqual(['5']);
  });

  it('stays where it is while the keyboard is in the list', async () => {
    const scrolled: (string | undefined)[] = [];
    HTMLElement.prototype.scrollIntoView = function (this: HTMLElement) {
      scrolled.push(this.dataset.statement);
    };
    const view = (inView: string | null) => <PanelView {...PANEL} inView={inView} />;
    const root = renderIntoPage(view('1'));
    root.querySelector<HTMLElement>('[data-statement="6"] button')!.focus();
    scrolled.length = 0;
    await act(async () => render(translated(view('3')), root));
    expect(scrolled).toEqual([]);
  });

  it('puts selected text first', () => {
    const root = show('panel-selection');
    expect(root.querySelector('li')?.dataset.statement).toBe('selection');
  });
});
