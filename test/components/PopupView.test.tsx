// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { PopupView } from '../../components/views/PopupView.tsx';
import { comparison, report } from '../gallery/sample-data.ts';
import { POPUP, STORIES } from '../gallery/stories.tsx';
import { renderIntoPage } from './render-into-page.ts';

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
    const live = buttons.filter(({ disabled }) => !disabled);
    expect(live.map(({ textContent }) => textContent)).toEqual(says);
    expect(buttons.some(({ textContent }) => textContent === 'Kept')).toBe(change.kept);
    for (const button of live) button.click();
    expect(saved).toEqual(saves);
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
