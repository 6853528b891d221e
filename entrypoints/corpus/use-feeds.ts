/** The feeds on the corpus page: the list, followed while it is looked at, and what the reader does to it. */

import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { FeedsTabProps } from '../../components/feeds/FeedsTab.tsx';
import { useTranslator } from '../../components/translation.ts';
import { canonicalAddress } from '../../lib/article/canonical-address.ts';
import { MAX_FEED_BYTES } from '../../lib/feeds/feed-limits.ts';
import type { FeedList } from '../../lib/feeds/feed-questions.ts';
import { type ListedFeed, type ReadOpml, readOpml, writeOpml } from '../../lib/feeds/opml.ts';
import { errorWords } from '../../lib/i18n/error-words.ts';
import { askBackground } from '../../lib/messages.ts';
import { hostPattern } from '../../lib/state/host-pattern.ts';
import { decodeText } from '../../lib/text/decode-text.ts';
import { saveFile } from '../shared/save-file.ts';

/** Between two looks at the list, ms: quick while a run is under way. */
const BUSY_LOOK = 1_000;
const CALM_LOOK = 5_000;

const ALL_SITES = '*://*/*';

/** @param say tells the reader, in a sentence, or null to take it back */
export function useFeeds(looking: boolean, say: (words: string | null) => void): FeedsTabProps {
  const t = useTranslator();
  const { text } = t;
  const [list, setList] = useState<FeedList | null>(null);

  const look = useCallback(() => askBackground('listFeeds', {}).then(setList), []);
  const running = list?.running === true;
  useEffect(() => {
    if (!looking) return;
    void look().catch(() => {});
    const timer = setInterval(() => void look().catch(() => {}), running ? BUSY_LOOK : CALM_LOOK);
    return () => clearInterval(timer);
  }, [looking, running, look]);

  const attempt = (work: Promise<unknown>) => {
    say(null);
    work.then(look, (error: unknown) => say(errorWords(t, error)));
  };

  /** The permission is asked for within the click; the list is kept also where it is not given. */
  const follow = async (feeds: readonly ListedFeed[], refused = 0) => {
    const asking = request(feeds.map(({ address }) => new URL(address).host));
    const outcome = await askBackground('addFeeds', { feeds: [...feeds] });
    say(text('feeds_added', { ...outcome, refused: outcome.refused + refused }));
    await asking;
  };

  const bringIn = async (file: File) => {
    const { name } = file;
    if (file.size > MAX_FEED_BYTES) throw new Error(`${name}: ${text('feed_fault_large')}`);
    const read = await readList(file);
    if (!read) throw new Error(text('feeds_no_list', { name }));
    const outcome = await askBackground('addFeeds', { feeds: read.feeds });
    const told = text('feeds_added', { ...outcome, refused: outcome.refused + read.refused });
    say(read.cut ? `${told} ${text('feeds_list_cut', { name })}` : told);
  };

  return {
    list,
    onAdd(typed) {
      const address = canonicalAddress(
        /^[a-z]+:/i.test(typed) && !/^[^/]+:\d/.test(typed) ? typed : `https://${typed}`,
      );
      if (!address) say(text('feeds_no_address', { address: typed }));
      else attempt(follow([{ address, title: null }]));
    },
    onAddAll: (feeds) => attempt(follow(feeds.map(({ address, title }) => ({ address, title })))),
    onImport: (file) => attempt(bringIn(file)),
    onExport() {
      const feeds = list?.feeds ?? [];
      saveFile(new Blob([writeOpml(feeds)], { type: 'text/x-opml' }), 'variorum-feeds.opml');
    },
    onFetch: (address) => attempt(askBackground('fetchFeeds', address === undefined ? {} : { address })),
    onSwitch: (address, on) => attempt(askBackground('switchFeed', { address, on })),
    onRemove: (address) => attempt(askBackground('removeFeed', { address })),
    // The background hears of it from the browser, and begins.
    onAllow: (hosts) => attempt(request(hosts)),
  };
}

async function request(hosts: readonly string[] | 'all'): Promise<void> {
  const origins = hosts === 'all' ? [ALL_SITES] : [...new Set(hosts)].map(hostPattern);
  await browser.permissions.request({ origins }).catch(() => false);
}

/** Null where it is no list. */
async function readList(file: File): Promise<ReadOpml | null> {
  try {
    return readOpml(decodeText(new Uint8Array(await file.arrayBuffer()), null));
  } catch {
    return null;
  }
}
