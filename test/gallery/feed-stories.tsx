/** The feeds of the corpus page in their states: none, going well, failing in every way, waiting for a permission, running. */
import { FeedsTab, type FeedsTabProps } from '../../components/feeds/FeedsTab.tsx';
import type { FeedFault } from '../../lib/feeds/feed-error.ts';
import type { FeedSummary } from '../../lib/feeds/feed-records.ts';
import type { Story } from './story.ts';

const nothing = () => {};
const AT = Date.parse('2026-03-01T10:00:00Z');

export const feed = (change: Partial<FeedSummary> = {}): FeedSummary => ({
  address: 'https://gull.example/feed.xml',
  title: 'The Harbour Gull',
  site: 'https://gull.example/',
  on: true,
  lastAt: AT,
  lastOkAt: AT,
  nextAt: AT + 3_600_000,
  problem: null,
  kept: 124,
  waiting: 0,
  refused: 0,
  itemProblem: null,
  ungranted: [],
  ...change,
});

const FAULTS: FeedFault[] = ['network', 'slow', 'http', 'redirect', 'large', 'no-feed', 'gone'];
const DETAILS: Partial<Record<FeedFault, string>> = { http: '503', redirect: '192.168.0.1' };

const failing = FAULTS.map((code, i) =>
  feed({
    address: `https://outlet${i}.example/rss`,
    title: i === 0 ? null : `Outlet ${i}`,
    on: code !== 'gone',
    lastOkAt: i === 0 ? null : AT,
    problem: { code, ...(DETAILS[code] ? { detail: DETAILS[code] } : {}) },
  }),
);

export const FEEDS: FeedsTabProps = {
  list: {
    feeds: [
      feed(),
      feed({
        address: 'https://quay.example/atom',
        title: 'Quay Dispatch',
        kept: 1,
        waiting: 12,
        refused: 3,
        itemProblem: { code: 'no-article' },
      }),
    ],
    running: false,
  },
  onAdd: nothing,
  onAddAll: nothing,
  onImport: nothing,
  onExport: nothing,
  onFetch: nothing,
  onSwitch: nothing,
  onRemove: nothing,
  onAllow: nothing,
};

const waiting = feed({
  kept: 0,
  lastOkAt: null,
  ungranted: ['gull.example', 'count.example', 'a.example', 'b.example', 'c.example'],
});

const story = (name: string, change: Partial<FeedsTabProps>, width = 860): Story => ({
  name: `feeds${name}`,
  width,
  show: () => (
    <main class="variorum corpus">
      <FeedsTab {...FEEDS} {...change} />
    </main>
  ),
});

export const FEED_STORIES: Story[] = [
  story('', {}),
  story('-narrow', {}, 320),
  story('-none', { list: { feeds: [], running: false } }),
  story('-failing', { list: { feeds: failing, running: false } }),
  story('-permission', { list: { feeds: [waiting], running: false } }),
  story('-running', { list: { feeds: [feed({ waiting: 40 })], running: true } }),
];
