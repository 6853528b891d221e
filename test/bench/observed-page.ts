/**
 * A generated article as a page that measures itself, the same way in every browser: messages to itself come as fast
 * as the thread is free, so a gap between two is a task of somebody's. It also notes when the first mark was painted.
 */
import type { GeneratedArticle } from './generated-news.ts';

export interface Observation {
  /** Milliseconds of all gaps longer than GAP since the page began: time the thread was not free. */
  busy: number;
  longest: number;
  /** Milliseconds from navigation to the first mark; null while there is none. */
  marked: number | null;
  /** Sum of the browser's layout shifts; null where the browser does not tell (Firefox). */
  shift: number | null;
  /** Where the last paragraph ends, in CSS pixels: moves if anything was inserted. */
  end: number;
}

/** Milliseconds: less is the loop itself. */
const GAP = 3;

export function renderObservedPage({ title, paragraphs }: GeneratedArticle): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><script>(${observe})(${GAP})</script></head>
<body><article><h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article></body></html>`;
}

/** Self-contained: it travels as source. */
function observe(gap: number): void {
  const seen = { busy: 0, longest: 0, marked: null as number | null, shift: null as number | null };
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift! += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  }
  const end = () =>
    document.querySelector('article')!.lastElementChild!.getBoundingClientRect().bottom + scrollY;
  Object.assign(globalThis, { observation: () => ({ ...seen, end: end() }) });
  // The loop is work itself: where the browser counts the thread's time, it is left out.
  if (location.search === '?quiet') return;
  const { port1, port2 } = new MessageChannel();
  let last = 0;
  addEventListener('DOMContentLoaded', () => {
    last = performance.now();
    port2.postMessage(0);
  });
  port1.onmessage = () => {
    const now = performance.now();
    if (now - last > gap) {
      seen.busy += now - last;
      seen.longest = Math.max(seen.longest, now - last);
    }
    if (
      seen.marked === null &&
      ['same', 'differs', 'flagged'].some((name) => CSS.highlights.has(`variorum-${name}`))
    ) {
      seen.marked = now;
    }
    last = performance.now();
    port2.postMessage(0);
  };
}
