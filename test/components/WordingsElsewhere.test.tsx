// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Timeline } from '../../components/Timeline.tsx';
import { PanelView } from '../../components/views/PanelView.tsx';
import { WordingMatrix } from '../../components/WordingMatrix.tsx';
import { groupWordings } from '../../lib/comparison/group-wordings.ts';
import { PANEL } from '../gallery/panel-stories.tsx';
import { appearance, comparison, report, WIRE } from '../gallery/sample-data.ts';
import { byText, click, renderIntoPage } from './render-into-page.ts';

const wordings = groupWordings(WIRE.appearances);
const open = (change = {}) =>
  renderIntoPage(
    <PanelView
      {...PANEL}
      opened="9"
      report={report('read', { comparison: comparison([WIRE]) })}
      {...change}
    />,
  );

describe('the sources of a wording', () => {
  it('count a report that five papers print as one, and say whose it is', () => {
    const [first] = open().querySelectorAll('.wording');
    expect(first!.querySelectorAll('.sources')[0]!.children).toHaveLength(1);
    const printings = first!.querySelector('details.report')!;
    expect(printings.querySelector('summary')?.textContent).toBe('one report by Northern Wire, 5 printings');
    expect(printings.querySelectorAll('.source')).toHaveLength(5);
  });

  it('tell beside the count how many print one report', () => {
    expect(open().querySelector('.here .count')?.textContent).toContain(
      '5 of them print one report by Northern Wire',
    );
  });
});

describe('the order', () => {
  it('is by printings first, then as the reader asks', async () => {
    const root = open();
    const shown = () =>
      [...root.querySelectorAll('.wording .relation > span:last-child')].map((one) => one.textContent);
    expect(shown()).toEqual(['longer there', 'same words', 'reworded']);
    const order = root.querySelectorAll('select')[1]!;
    await act(async () => {
      order.value = 'newest';
      order.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(shown()).not.toEqual(['longer there', 'same words', 'reworded']);
  });
});

describe('Timeline', () => {
  it('draws a row a wording and a named link a printing, and says the same in a table', () => {
    const root = renderIntoPage(<Timeline wordings={wordings} here="2025-03-04" />);
    expect(root.querySelectorAll('svg g')).toHaveLength(3);
    const links = [...root.querySelectorAll('svg a')];
    expect(links).toHaveLength(7);
    expect(links.every((link) => /\d{4}, /.test(link.getAttribute('aria-label') ?? ''))).toBe(true);
    const days = [...root.querySelectorAll('tbody tr td:first-child')].map((cell) =>
      Date.parse(cell.textContent ?? ''),
    );
    expect(days).toHaveLength(7);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });

  it.each([
    ['one date', [appearance('So.')]],
    [
      'no date',
      [appearance('So.'), appearance('So.')].map((one) => ({
        ...one,
        article: { ...one.article, published: null },
      })),
    ],
    [
      'nonsense',
      [appearance('So.'), appearance('So.')].map((one) => ({
        ...one,
        article: { ...one.article, published: 'soon' },
      })),
    ],
  ])('draws nothing where there is %s', (_, appearances) => {
    expect(renderIntoPage(<Timeline wordings={groupWordings(appearances)} here={null} />).innerHTML).toBe('');
  });
});

describe('WordingMatrix', () => {
  it('has a row a wording, a column an outlet, and a link where one prints the other', () => {
    const root = renderIntoPage(<WordingMatrix wordings={wordings} base={WIRE.text} plain={false} />);
    expect(root.querySelectorAll('thead th')).toHaveLength(8);
    expect([...root.querySelectorAll('tbody tr')].map((row) => row.querySelectorAll('a').length)).toEqual([
      5, 1, 1,
    ]);
    expect(root.querySelectorAll('td .unseen')).toHaveLength(21 - 7);
  });

  it('takes the place of the list when asked for', async () => {
    const root = open();
    await click(root.querySelector('input[value=matrix]'));
    expect(root.querySelector('.matrix table')).not.toBeNull();
    expect(root.querySelector('.wording')).toBeNull();
  });
});

describe('taking along', () => {
  it.each([
    ['as text', 'text'],
    ['as Markdown', 'markdown'],
    ['as a page to print', 'html'],
    ['as JSON', 'json'],
  ])('%s', async (label, kind) => {
    const onTake = vi.fn();
    await click(byText(open({ onTake }), '.take-away button', label));
    expect(onTake).toHaveBeenCalledExactlyOnceWith(kind, {
      statement: WIRE,
      page: comparison([WIRE]).article,
    });
  });

  it('cites a printing', async () => {
    const onCite = vi.fn();
    await click(byText(open({ onCite }), '.wording button', 'Copy citation'));
    expect(onCite).toHaveBeenCalledOnce();
    expect(WIRE.appearances).toContain(onCite.mock.calls[0]![0]);
  });
});
