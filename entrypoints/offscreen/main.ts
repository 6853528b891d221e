/**
 * Chrome's home for what a service worker may not do: the corpus worker, and reading what feeds bring, which needs a
 * DOM. Relays questions from the background and closes itself when neither has anything to do.
 */
import { browser } from 'wxt/browser';
import type { FeedRun } from '../../lib/feeds/feed-questions.ts';
import { isEnvelope } from '../../lib/messages.ts';
import { asError, success } from '../../lib/result.ts';
import { startCorpusWorker } from '../../lib/worker/ask-worker.ts';
import { createFeedRunner } from '../shared/feed-runner.ts';

const corpus = startCorpusWorker(() => new Worker('/corpus-worker.js'), { onIdle: closeIfIdle });

const feeds = createFeedRunner(async (article, fullText) => {
  const result = await corpus.ask('save', { article, fullText, by: 'feed' });
  if (!result.ok) throw asError(result);
});

function closeIfIdle(): void {
  if (!corpus.running() && !feeds.running()) window.close();
}

browser.runtime.onMessage.addListener(((
  message: unknown,
  sender: { id?: string },
  respond: (a: unknown) => void,
) => {
  if (sender.id !== browser.runtime.id || !isEnvelope(message, 'offscreen')) return undefined;
  if (message.name === 'runFeeds') {
    // Whoever asked may be stopped long before the run ends, so it is told at once that it has begun.
    void feeds
      .run(message.input as FeedRun)
      .catch(() => {})
      .then(closeIfIdle);
    respond(success(undefined));
    return undefined;
  }
  corpus.ask(message.name as never, message.input).then(respond);
  return true;
}) as never);
