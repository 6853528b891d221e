/**
 * The background's way to the corpus: through the sole offscreen document in Chrome, straight to the worker from
 * Firefox's event page. Creation is single-flight; a document that closed under a question is made again once.
 */
import { browser } from 'wxt/browser';
import { type BackgroundToCorpus, send } from '../../lib/messages.ts';
import { asError } from '../../lib/result.ts';
import { type CorpusWorker, startCorpusWorker } from '../../lib/worker/ask-worker.ts';
import { stayAwake } from './stay-awake.ts';

type Input<K extends keyof BackgroundToCorpus> = Parameters<BackgroundToCorpus[K]>[0];
type Output<K extends keyof BackgroundToCorpus> = ReturnType<BackgroundToCorpus[K]>;
type Answer<K extends keyof BackgroundToCorpus> = Promise<Output<K>>;

/** @throws Error with the corpus's words on what happened and what was kept */
export async function askCorpus<K extends keyof BackgroundToCorpus>(
  name: K,
  input: Input<K>,
): Promise<Output<K>> {
  if (import.meta.env.FIREFOX) return askEventPageWorker(name, input);
  await ensureOffscreen();
  try {
    return await (send<BackgroundToCorpus, K>('offscreen', name, input as never) as Answer<K>);
  } catch (error) {
    // It closes itself when idle, which may happen between the look and the question.
    if (await offscreenExists()) throw error;
    await ensureOffscreen();
    return send<BackgroundToCorpus, K>('offscreen', name, input as never) as Answer<K>;
  }
}

let worker: CorpusWorker | null = null;

async function askEventPageWorker<K extends keyof BackgroundToCorpus>(
  name: K,
  input: Input<K>,
): Promise<Output<K>> {
  worker ??= startCorpusWorker(() => new Worker(browser.runtime.getURL('/corpus-worker.js')));
  const result = await stayAwake(worker.ask(name, input));
  if (!result.ok) throw asError(result);
  return result.value as Output<K>;
}

let creating: Promise<void> | null = null;

/** Chrome's home for what a service worker may not do. */
export async function ensureOffscreen(): Promise<void> {
  if (await offscreenExists()) return;
  creating ??= browser.offscreen
    .createDocument({
      url: browser.runtime.getURL('/offscreen.html'),
      reasons: ['WORKERS', 'DOM_PARSER'] as never,
      justification: 'Runs the worker that owns the reader’s corpus.',
    })
    .finally(() => {
      creating = null;
    });
  await creating;
}

async function offscreenExists(): Promise<boolean> {
  if (creating) return false;
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] as never });
  return contexts.length > 0;
}
