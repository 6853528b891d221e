/** The feeds that the tab's page names, looked up once, and following one of them. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ListedFeed } from '../../lib/feeds/opml.ts';
import { askBackground } from '../../lib/messages.ts';
import { hostPattern } from '../../lib/state/host-pattern.ts';

export interface FeedOffered {
  feeds: ListedFeed[];
  followed: boolean;
  follow(feed: ListedFeed): Promise<void>;
}

export function useFeedOffer(tab: number | undefined): FeedOffered {
  const [feeds, setFeeds] = useState<ListedFeed[]>([]);
  const [followed, setFollowed] = useState(false);
  useEffect(() => {
    if (tab === undefined) return;
    let gone = false;
    askBackground('feedsOfTab', { tab }).then(
      (found) => gone || setFeeds(found),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [tab]);
  return {
    feeds,
    followed,
    async follow(feed) {
      // Within the click; the popup may be closed by the browser's question, so the feed is added before the answer.
      const asking = browser.permissions.request({ origins: [hostPattern(new URL(feed.address).host)] });
      await askBackground('addFeeds', { feeds: [feed] });
      setFollowed(true);
      await asking.catch(() => false);
    },
  };
}
