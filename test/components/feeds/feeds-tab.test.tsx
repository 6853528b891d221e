// @vitest-environment jsdom
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { FeedOffer } from '../../../components/feeds/FeedOffer.tsx';
import { FeedsTab, type FeedsTabProps } from '../../../components/feeds/FeedsTab.tsx';
import type { FeedSummary } from '../../../lib/feeds/feed-records.ts';
import { FEED_STORIES, FEEDS, feed } from '../../gallery/feed-stories.tsx';
import { byText, click, renderIntoPage } from '../render-into-page.ts';

const draw = (change: Partial<FeedsTabProps> = {}) => renderIntoPage(<FeedsTab {...FEEDS} {...change} />);
const drawFeed = (change: Partial<FeedSummary>) => draw({ list: { feeds: [feed(change)], running: false } });

describe('accessibility', () => {
  it.each(FEED_STORIES.map((story) => [story.name, story] as const))('%s has no fault', async (_, story) => {
    const root = renderIntoPage(story.show());
    const { violations } = await axe.run(root, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});

const said: { name: string; change: Partial<FeedSummary>; words: string }[] = [
  {
    name: 'what it brought',
    change: { kept: 124, waiting: 2, refused: 1 },
    words: '124 articles kept · 2 waiting · 1 could not be read',
  },
  { name: 'that it never answered', change: { lastOkAt: null }, words: 'has not answered yet' },
  {
    name: 'why it fails',
    change: { problem: { code: 'http', detail: '503' } },
    words: 'The site answered with error 503.',
  },
  {
    name: 'why an article failed',
    change: { itemProblem: { code: 'no-article' } },
    words: 'Last article that failed: There is no story on the page.',
  },
  { name: 'its address before it has a name', change: { title: null }, words: 'gull.example/feed.xml' },
  {
    name: 'who must be allowed',
    change: { ungranted: ['gull.example'] },
    words: '1 site must be allowed before it can be asked: gull.example.',
  },
  {
    name: 'that more must be allowed than are named',
    change: { ungranted: ['a', 'b', 'c', 'd', 'e'].map((one) => `${one}.example`) },
    words:
      '5 sites must be allowed before they can be asked: a.example, b.example, c.example, d.example …Allow',
  },
];

describe('a feed', () => {
  it.each(said)('says $name', ({ change, words }) => {
    expect(drawFeed(change).textContent).toContain(words);
  });

  it('writes what it calls itself as text', () => {
    const root = drawFeed({ title: '<img src=x onerror=alert(1)>' });
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toContain('<img src=x');
  });

  it('is switched, fetched and removed by itself', async () => {
    const [onSwitch, onFetch, onRemove] = [vi.fn(), vi.fn(), vi.fn()];
    const root = draw({ list: { feeds: [feed()], running: false }, onSwitch, onFetch, onRemove });
    await click(root.querySelector('[role="switch"]')!);
    for (const button of root.querySelectorAll('.feed .button')) await click(button);
    const { address } = feed();
    expect([onSwitch.mock.calls, onFetch.mock.calls, onRemove.mock.calls]).toEqual([
      [[address, false]],
      [[address]],
      [[address]],
    ]);
  });
});

describe('what is followed', () => {
  it('is added by address, once the field holds one', () => {
    const onAdd = vi.fn();
    const root = draw({ onAdd });
    const submit = () =>
      act(() => void root.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true })));
    submit();
    const input = root.querySelector<HTMLInputElement>('#feed-address')!;
    act(() => {
      input.value = ' gull.example ';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    submit();
    expect(onAdd.mock.calls).toEqual([['gull.example']]);
  });

  it('is chosen from the starter list, none of which is on by itself', async () => {
    const onAddAll = vi.fn();
    const root = draw({ onAddAll });
    const boxes = [...root.querySelectorAll<HTMLInputElement>('.starter input')];
    expect(boxes.length).toBeGreaterThan(30);
    expect(boxes.some((box) => box.checked)).toBe(false);
    act(() => boxes[0]!.click());
    await click(byText(root, '.starter .button', 'Follow 1 feed'));
    expect(onAddAll.mock.calls[0]![0]).toHaveLength(1);
  });

  it('asks for the sites that are missing, or for all', async () => {
    const onAllow = vi.fn();
    const root = draw({
      list: { feeds: [feed({ ungranted: ['a.example', 'b.example'] })], running: false },
      onAllow,
    });
    for (const button of root.querySelectorAll('.notice .button')) await click(button);
    expect(onAllow.mock.calls).toEqual([[['a.example', 'b.example']], ['all']]);
  });
});

describe('the offer in the popup', () => {
  const offered = [{ address: 'https://gull.example/rss', title: 'Gull' }];
  it('follows the first that the page names', async () => {
    const onFollow = vi.fn();
    const root = renderIntoPage(<FeedOffer feeds={offered} followed={false} onFollow={onFollow} />);
    await click(root.querySelector('.button')!);
    expect(onFollow.mock.calls).toEqual([[offered[0]]]);
  });
  it('is not there without a feed', () => {
    expect(renderIntoPage(<FeedOffer feeds={[]} followed={false} onFollow={() => {}} />).textContent).toBe(
      '',
    );
  });
});
