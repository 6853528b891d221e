/** Has feeds run where there is a DOM: in Chrome's offscreen document, or here in Firefox's event page. */

import type { FeedRun } from '../../lib/feeds/feed-questions.ts';
import type { BackgroundToOffscreen } from '../../lib/messages.ts';
import { send } from '../../lib/messages.ts';
import { createFeedRunner, type FeedRunner } from '../shared/feed-runner.ts';
import { askCorpus, ensureOffscreen } from './ask-corpus.ts';

let runner: FeedRunner | null = null;

/** Resolves when the run has begun (Chrome) or ended (Firefox). */
export async function runFeedsSomewhere(input: FeedRun): Promise<void> {
  if (import.meta.env.FIREFOX) {
    runner ??= createFeedRunner(async (article, fullText) => {
      await askCorpus('save', { article, fullText, by: 'feed' });
    });
    await runner.run(input);
    return;
  }
  await ensureOffscreen();
  await send<BackgroundToOffscreen, 'runFeeds'>('offscreen', 'runFeeds', input);
}
