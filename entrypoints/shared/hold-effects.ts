/**
 * Holds the effects of the first drawing back until that is on the screen. What they ask wakes the background and the corpus'
 * worker, which opens the index: just while the browser brings the drawing to the screen, on the same few cores.
 */
import { options } from 'preact';

/** Milliseconds after which nobody waits for the painting any more: a page that nobody sees has none. */
const PATIENCE = 200;

export function holdEffects(view: Window & typeof globalThis = window): void {
  const painted = new Promise<void>((resolve) => {
    view.setTimeout(resolve, PATIENCE);
    const observer = new view.PerformanceObserver((seen) => {
      if (seen.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
  });
  // Preact's own hook for "after the next painting".
  const later = (flush: () => void) => void painted.then(flush);
  options.requestAnimationFrame = later;
  void painted.then(() => {
    if (options.requestAnimationFrame === later) delete options.requestAnimationFrame;
  });
}
