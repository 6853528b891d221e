// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WelcomeView, type WelcomeViewProps } from '../../components/views/WelcomeView.tsx';
import { byText, click, renderIntoPage } from './render-into-page.ts';

const nothing = () => {};
const show = (onChoose: (mode: string) => void = nothing, change: Partial<WelcomeViewProps> = {}) =>
  renderIntoPage(
    <WelcomeView mode="click" news={null} onChoose={onChoose} onOpenCorpus={nothing} {...change} />,
  );

const host = () => document.querySelector('[data-variorum=card]');
const press = (on: Element, key: string) =>
  act(() => void on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

describe('WelcomeView', () => {
  let roots: ShadowRoot[] = [];
  beforeEach(() => {
    roots = [];
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      const root = attach.call(this, init);
      roots.push(root);
      return root;
    });
    // jsdom lays nothing out: the quotation needs a place for a card to stand beside it.
    const line = { top: 10, bottom: 30, left: 0, right: 200, width: 200, height: 20, x: 0, y: 10 };
    vi.spyOn(HTMLElement.prototype, 'getClientRects').mockReturnValue([line] as never);
  });
  afterEach(() => {
    press(document.body, 'Escape');
    vi.restoreAllMocks();
  });

  it('says that it is saved, and what fills an empty corpus', () => {
    const status = show(nothing, { news: 'Saved.', next: 'Keep an article.' }).querySelector(
      '[role=status]',
    )!;
    expect([...status.querySelectorAll('p')].map((one) => one.textContent)).toEqual([
      'Saved.',
      'Keep an article.',
    ]);
    expect(show().querySelector('[role=status]')!.textContent).toBe('');
  });

  it('is three lines, one choice and one example', () => {
    const root = show();
    expect(root.querySelectorAll('.lines p').length).toBe(3);
    expect(root.querySelectorAll('fieldset').length).toBe(1);
    expect(root.querySelectorAll('article.example .marked').length).toBe(1);
  });

  it('gives the choice only once it is saved', async () => {
    const onChoose = vi.fn();
    const root = show(onChoose);
    await click(root.querySelector('#mode-sites'));
    expect(onChoose).not.toHaveBeenCalled();
    await click(root.querySelector('#choose'));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('sites');
  });

  it('opens the card itself over the example by Enter, closes it by Escape and gives the focus back', () => {
    const mark = show().querySelector<HTMLElement>('.marked')!;
    mark.focus();
    press(mark, 'Enter');
    expect(document.activeElement).toBe(host());
    expect(roots[0]!.textContent).toContain('The Harbour Post');
    press(document.body, 'Escape');
    expect([host(), document.activeElement]).toEqual([null, mark]);
  });

  it('lists the wordings below once they are all asked for', async () => {
    const root = show();
    await click(root.querySelector('.marked'));
    await click(byText(roots[0]!, 'button', 'Compare all'));
    expect(host()).toBe(null);
    expect(root.querySelectorAll('.compared .wording').length).toBe(1);
    expect(document.activeElement?.textContent).toBe('Its wording elsewhere');
  });
});
