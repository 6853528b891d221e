/**
 * Feeds in the background: wakes by an alarm, looks into the journal whether anything is due, and has it run where there
 * is a DOM. Keeps nothing in memory: whatever is stopped in the middle goes on with the next alarm.
 */
import { browser } from 'wxt/browser';
import { canonicalAddress } from '../../lib/article/canonical-address.ts';
import { namedFeeds } from '../../lib/article/find-feeds.ts';
import { openFeedStore } from '../../lib/corpus/feed-store.ts';
import { ITEMS_A_VISIT } from '../../lib/feeds/feed-limits.ts';
import { FEEDS_LOCK, type FeedQuestions, type FeedRun } from '../../lib/feeds/feed-questions.ts';
import { plainName } from '../../lib/feeds/plain-name.ts';
import { summariseFeeds } from '../../lib/feeds/summarise-feeds.ts';
import type { Handlers, Sender } from '../../lib/messages.ts';
import { isGranted } from '../../lib/state/host-pattern.ts';
import { getSettings } from '../../lib/state/settings.ts';
import { keepWithinCeiling } from './keep-within-ceiling.ts';
import { runFeedsSomewhere } from './run-feeds-somewhere.ts';

const ALARM = 'feeds';

/**
 * Minutes between two looks: often while work waits, since a background that was stopped goes on only then; otherwise
 * as often as any feed may be due.
 */
const BUSY_MINUTES = 1;
const CALM_MINUTES = 10;

const store = openFeedStore();

/** To be called at start, on the alarm, and whenever something may have become due. */
export async function lookAfterFeeds(): Promise<void> {
  const feeds = (await store.list()).filter(({ on }) => on);
  if (feeds.length === 0) {
    await browser.alarms.clear(ALARM);
    return;
  }
  const followed = new Set(feeds.map(({ address }) => address));
  const now = Date.now();
  const due =
    feeds.some(({ nextAt }) => nextAt <= now) ||
    (await store.waiting()).some(({ feed, nextAt }) => nextAt <= now && followed.has(feed));
  await wakeEvery(due ? BUSY_MINUTES : CALM_MINUTES);
  if (!due) return;
  await runFeedsSomewhere(await aboutRun());
  keepWithinCeiling(ITEMS_A_VISIT);
}

export function onFeedAlarm({ name }: { name: string }): void {
  if (name === ALARM) void lookAfterFeeds();
}

async function wakeEvery(minutes: number): Promise<void> {
  const before = await browser.alarms.get(ALARM);
  if (before?.periodInMinutes === minutes) return;
  await browser.alarms.create(ALARM, { delayInMinutes: minutes, periodInMinutes: minutes });
}

async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

async function aboutRun(): Promise<FeedRun> {
  const [origins, { fullText }] = await Promise.all([grantedOrigins(), getSettings()]);
  return { origins, fullText };
}

/** Nobody waits for the run: the journal says how it goes. */
function beginRun(): void {
  lookAfterFeeds().catch(() => {});
}

export const answerFeeds: Handlers<FeedQuestions, Sender> = {
  async listFeeds() {
    const [feeds, items, origins, locks] = await Promise.all([
      store.list(),
      store.openItems(),
      grantedOrigins(),
      navigator.locks.query(),
    ]);
    const running = (locks.held ?? []).some(({ name }) => name === FEEDS_LOCK);
    return { feeds: summariseFeeds(feeds, items, (address) => isGranted(origins, address)), running };
  },

  async addFeeds({ feeds }) {
    const sound = feeds.flatMap(({ address, title }) => {
      const canonical = canonicalAddress(String(address));
      return canonical ? [{ address: canonical, title: plainName(title) }] : [];
    });
    const before = new Set((await store.list()).map(({ address }) => address));
    const known = sound.filter(({ address }) => before.has(address)).length;
    const added = await store.add(sound, Date.now());
    beginRun();
    // Also those that there was no room for.
    return { added, known, refused: feeds.length - known - added };
  },

  async switchFeed({ address, on }) {
    await store.switchOn(address, on, Date.now());
    beginRun();
  },

  removeFeed: ({ address }) => store.remove(address),

  async fetchFeeds({ address }) {
    await store.hasten(address ?? null, Date.now());
    beginRun();
  },

  async feedsOfTab({ tab }) {
    const found = await browser.scripting
      .executeScript({ target: { tabId: tab }, func: readFeedLinks })
      // Not a page that may be read.
      .catch(() => []);
    const { address = null, links = [] } = found[0]?.result ?? {};
    const known = new Set((await store.list()).flatMap((feed) => [feed.address, feed.source]));
    return namedFeeds(links, address).filter((feed) => !known.has(feed.address));
  },
};

/** Runs in the page, by itself. */
function readFeedLinks() {
  const named = [...document.querySelectorAll('link[rel~="alternate" i][type][href]')].slice(0, 200);
  const links = named.map((link) => ({
    href: link.getAttribute('href') ?? '',
    type: link.getAttribute('type') ?? '',
    title: (link.getAttribute('title') ?? '').slice(0, 300),
  }));
  return { address: location.href, links };
}
