/**
 * Chrome's home for the corpus worker: a service worker may not start one. Relays questions from the background and
 * closes itself when the worker has been idle.
 */
import { browser } from 'wxt/browser';
import { isEnvelope } from '../../lib/messages.ts';
import { startCorpusWorker } from '../../lib/worker/ask-worker.ts';

const corpus = startCorpusWorker(() => new Worker('/corpus-worker.js'), { onIdle: () => window.close() });

browser.runtime.onMessage.addListener(((
  message: unknown,
  sender: { id?: string },
  respond: (a: unknown) => void,
) => {
  if (sender.id !== browser.runtime.id || !isEnvelope(message, 'offscreen')) return undefined;
  corpus.ask(message.name as never, message.input).then(respond);
  return true;
}) as never);
