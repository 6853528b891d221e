// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { PrivateWindow } from '../../components/private-window.ts';
import { PopupView } from '../../components/views/PopupView.tsx';
import { POPUP } from '../gallery/popup-stories.tsx';
import { comparison, NOT_FOUND, report } from '../gallery/sample-data.ts';
import { STORIES } from '../gallery/stories.tsx';
import { renderIntoPage, translated } from './render-into-page.ts';

const show = (name: string) => renderIntoPage(STORIES.find((story) => story.name === name)!.show());

describe('PopupView', () => {
  it.each([
    ['popup-idle', 'Not read'],
    ['popup-reading', 'Reading this page'],
    ['popup-none', 'No quotation of this page is in your corpus'],
    ['popup-empty-corpus', 'Nothing is kept yet'],
    ['popup-small-corpus', '12 articles kept; matches appear as it grows.'],
    ['popup-no-quotations', 'No quotations found'],
    ['popup-not-article', 'No article here'],
    ['popup-failed', 'Nothing that you keep has changed'],
    ['popup-unreadable', 'This page cannot be read'],
    ['popup-kept', 'Kept'],
  ])('%s says "%s"', (name, words) => {
    expect(show(name).textContent).toContain(words);
  });

  it.each([
    [{ noRoom: true as const }, 'no room to keep their list'],
    [{ comparison: { ...comparison(), unlisted: 1600 } }, '1,600 further statements of this long page'],
  ])('says what is missing (%#)', (change, words) => {
    const root = renderIntoPage(<PopupView {...POPUP} report={report('read', change)} />);
    expect(root.textContent).toContain(words);
  });

  it.each([
    { is: 'not kept', change: { kept: false }, says: ['Save this article'], saves: [false] },
    { is: 'kept by itself', change: { kept: true, adds: 'stays' }, says: ['Keep for good'], saves: [false] },
    {
      is: 'kept otherwise',
      change: { kept: true, adds: 'version' },
      says: ['Save this version'],
      saves: [false],
    },
    {
      is: 'kept in part',
      change: { kept: true, adds: 'text' },
      says: ['Keep the whole text'],
      saves: [true],
    },
    { is: 'kept', change: { kept: true }, says: [], saves: [] },
  ] as const)('saves what is still to be saved of what is $is', ({ change, says, saves }) => {
    const saved: boolean[] = [];
    const shown = report('read', { comparison: { ...comparison(), ...change } });
    const root = renderIntoPage(<PopupView {...POPUP} report={shown} onSave={(all) => saved.push(all)} />);
    const labels = ['Kept', 'Save this article', 'Keep for good', 'Save this version', 'Keep the whole text'];
    const buttons = [...root.querySelectorAll<HTMLButtonElement>('footer button')].filter(({ textContent }) =>
      labels.includes(textContent ?? ''),
    );
    const live = buttons.filter((button) => !button.hasAttribute('aria-disabled'));
    expect(live.map(({ textContent }) => textContent)).toEqual(says);
    expect(buttons.some(({ textContent }) => textContent === 'Kept')).toBe(change.kept);
    act(() => {
      for (const button of buttons) button.click();
    });
    expect(saved).toEqual(saves);
  });

  it.each([
    { asked: 'Save this article', before: { kept: false }, after: { kept: true } },
    { asked: 'Save this article', before: { kept: false }, after: { kept: true, adds: 'text' as const } },
    { asked: 'Keep for good', before: { kept: true, adds: 'stays' as const }, after: { kept: true } },
  ])('keeps the focus through “$asked”, and tells what came of it (%#)', ({ asked, before, after }) => {
    const view = (change: object, saving: 'no' | 'saving' = 'no') => (
      <PopupView
        {...POPUP}
        saving={saving}
        report={report('read', { comparison: { ...comparison(), ...change } })}
      />
    );
    const root = renderIntoPage(view(before));
    const told = () => root.querySelector('footer [role=status]')?.textContent;
    const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === asked)!;
    button.focus();
    expect(told()).toBe('');
    act(() => button.click());
    act(() => render(translated(view(before, 'saving')), root));
    expect([document.activeElement, told()]).toEqual([button, '']);
    act(() => render(translated(view(after)), root));
    expect([document.activeElement?.textContent, told()]).toEqual(['Kept', 'Kept']);
  });

  it('tells nothing where it could not be saved', () => {
    const view = (saving: 'no' | 'saving') => <PopupView {...POPUP} saving={saving} />;
    const root = renderIntoPage(view('no'));
    const button = [...root.querySelectorAll('button')].find(({ textContent }) => /Save/.test(textContent!))!;
    act(() => button.click());
    act(() => render(translated(view('saving')), root));
    act(() => render(translated(view('no')), root));
    expect(root.querySelector('footer [role=status]')?.textContent).toBe('');
  });

  it('holds back in a private window what would keep something, and says why', async () => {
    const done: string[] = [];
    const root = renderIntoPage(
      <PrivateWindow.Provider value={true}>
        <PopupView {...POPUP} onSave={() => done.push('save')} onJudge={() => done.push('judge')} />
      </PrivateWindow.Provider>,
    );
    const row = root.querySelector<HTMLDetailsElement>('ul.rows > li > details')!;
    await act(async () => {
      row.open = true;
      row.dispatchEvent(new Event('toggle'));
    });
    const held = [...root.querySelectorAll<HTMLButtonElement>('button')].filter(({ textContent }) =>
      /^(Save this article|Not the same)$/.test(textContent ?? ''),
    );
    expect(held.length).toBeGreaterThan(1);
    for (const button of held) {
      button.click();
      expect(button.title).toBe('Nothing is kept from a private window.');
    }
    expect(done).toEqual([]);
  });

  it('believes the report that the page is kept, however old the count', () => {
    const none = comparison(NOT_FOUND, 0);
    const shown = (kept: boolean) =>
      renderIntoPage(
        <PopupView
          {...POPUP}
          corpus={{ articles: 0, statements: 0 }}
          report={report('read', { comparison: { ...none, kept } })}
        />,
      ).textContent;
    expect(shown(false)).toContain('Nothing is kept yet');
    expect(shown(true)).not.toContain('Nothing is kept yet');
  });

  it.each(STORIES.map(({ name }) => name))('%s judges nobody', (name) => {
    expect(show(name).textContent).not.toMatch(/\b(false|true|wrong|correct|incorrect|lie|score|rating)\b/i);
  });

  it('opens each statement in place to its wordings and sources, made only then', async () => {
    const root = show('popup-read');
    const rows = root.querySelectorAll<HTMLDetailsElement>('ul.rows > li > details');
    expect(rows.length).toBe(7);
    expect(root.querySelectorAll('.wording').length).toBe(0);
    await act(async () => {
      rows[0]!.open = true;
      rows[0]!.dispatchEvent(new Event('toggle'));
    });
    expect(rows[0]!.querySelectorAll('.wording').length).toBe(3);
    expect(rows[0]!.querySelectorAll('.source a').length).toBe(4);
  });

  it('counts a statement seen elsewhere once, however often it was printed', () => {
    const numbers = [...show('popup-read').querySelectorAll('.number')].map((one) =>
      Number.parseInt(one.textContent ?? '', 10),
    );
    expect(numbers).toEqual([5, 4, 3]);
  });
});
