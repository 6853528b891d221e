/**
 * Runs feeds where there is a DOM: Chrome's offscreen document, Firefox's event page. One run at a time in the whole
 * browser; asked again meanwhile, it runs once more at the end. Pages are parsed without being shown: nothing of them
 * is loaded and none of their scripts runs.
 */
import { findFeeds } from '../../lib/article/find-feeds.ts';
import { fitArticle } from '../../lib/article/fit-article.ts';
import type { UnidentifiedArticle } from '../../lib/article/identify-article.ts';
import { isTeaserPage } from '../../lib/article/is-article.ts';
import { readArticle } from '../../lib/article/read-article.ts';
import { openFeedStore } from '../../lib/corpus/feed-store.ts';
import { createVisitors } from '../../lib/feeds/create-visitors.ts';
import { FEEDS_LOCK, type FeedRun } from '../../lib/feeds/feed-questions.ts';
import { runFeeds } from '../../lib/feeds/run-feeds.ts';
import { isGranted } from '../../lib/state/host-pattern.ts';

export interface FeedRunner {
  run(input: FeedRun): Promise<void>;
  running(): boolean;
}

/** @param save hands an article to the corpus */
export function createFeedRunner(
  save: (article: UnidentifiedArticle, fullText: boolean) => Promise<void>,
): FeedRunner {
  let current: Promise<void> | null = null;
  let next: FeedRun | null = null;

  async function runOnce({ origins, fullText }: FeedRun): Promise<void> {
    const store = openFeedStore();
    const permitted = (address: string) => isGranted(origins, address);
    const visitors = createVisitors({
      fetch: (...asked) => fetch(...asked),
      permitted,
      readPage,
      findFeeds: (html, address) => findFeeds(parse(html), address).map((feed) => feed.address),
      save: (article) => save(fitArticle(article), fullText),
    });
    try {
      await navigator.locks.request(FEEDS_LOCK, { ifAvailable: true }, async (lock) => {
        if (lock) await runFeeds({ store, permitted, ...visitors });
      });
    } finally {
      await store.close();
    }
  }

  async function runAll(): Promise<void> {
    for (let input = next; input; input = next) {
      next = null;
      await runOnce(input);
    }
  }

  return {
    run(input) {
      next = input;
      current ??= runAll().finally(() => {
        current = null;
      });
      return current;
    },
    running: () => current !== null,
  };
}

function readPage(html: string, address: string): UnidentifiedArticle | null {
  const doc = parse(html);
  return isTeaserPage(doc) ? null : (readArticle(doc, address)?.article ?? null);
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
