/**
 * Keeps Firefox's event page while something it began goes on. Firefox suspends it 30 s after its last event, whatever
 * it waits for, and its workers end with it; a question to the browser counts as an event.
 */
import { browser } from 'wxt/browser';

/** ms between two questions. */
const PAUSE = 15_000;

let underWay = 0;
let asking: ReturnType<typeof setInterval> | undefined;

/** @returns what `work` comes to */
export async function stayAwake<T>(work: Promise<T>): Promise<T> {
  if (++underWay === 1) asking = setInterval(() => void browser.runtime.getPlatformInfo(), PAUSE);
  try {
    return await work;
  } finally {
    if (--underWay === 0) clearInterval(asking);
  }
}
