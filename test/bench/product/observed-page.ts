/**
 * A generated page that measures itself, the same way in every browser: when it had loaded, when the first mark was
 * painted, whether anything moved. Told to `?loop`, it also sends itself messages as fast as the thread is free, so
 * that a gap between two is somebody's task; that costs a core, so whatever else is timed asks for `?watch` or `?quiet`.
 */
import type { NewsPage } from '../corpus/news-article.ts';

export interface Observation {
  /** Milliseconds of all gaps longer than GAP since the page began: time the thread was not free. Only with `?loop`. */
  busy: number;
  longest: number;
  /** Wall-clock milliseconds since 1970: when the page's own document had loaded, and the first mark; null before. */
  loaded: number | null;
  marked: number | null;
  /** Sum of the browser's layout shifts; null where the browser does not tell (Firefox). */
  shift: number | null;
  /** Where the last paragraph ends, in CSS pixels: moves if anything was inserted. */
  end: number;
}

export type Watching = 'loop' | 'watch' | 'quiet';

/** Milliseconds: less is the loop itself. */
const GAP = 3;

/** Milliseconds between two looks for a mark. */
const LOOK = 4;

export function renderObservedPage({ title, published, paragraphs }: NewsPage): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="${published}">
<script>(${observe})(${GAP}, ${LOOK})</script></head>
<body><article><h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article></body></html>`;
}

/** A page of links with a line each, as a front page or a page of search results has. */
export function renderNoArticle(lines: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Results</title>
<script>(${observe})(${GAP}, ${LOOK})</script></head>
<body><ul>${lines.map((line, at) => `<li><a href="/to/${at}">${line}</a></li>`).join('\n')}</ul></body></html>`;
}

/** Self-contained: it travels as source. */
function observe(gap: number, look: number): void {
  const seen = {
    busy: 0,
    longest: 0,
    loaded: null as number | null,
    marked: null as number | null,
    shift: null as number | null,
  };
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift! += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  }
  const end = () => document.body.lastElementChild!.getBoundingClientRect().bottom + scrollY;
  const now = () => performance.timeOrigin + performance.now();
  Object.assign(globalThis, { observation: () => ({ ...seen, end: end() }) });
  addEventListener('DOMContentLoaded', () => {
    seen.loaded = now();
  });
  const lookForMarks = () => {
    if (
      seen.marked === null &&
      ['same', 'differs', 'flagged'].some((name) => CSS.highlights.has(`variorum-${name}`))
    ) {
      seen.marked = now();
    }
  };
  // Looking is work itself: where the browser counts the thread's time, it is left out.
  if (location.search === '?quiet') return;
  if (location.search === '?watch') {
    setInterval(lookForMarks, look);
    return;
  }
  const { port1, port2 } = new MessageChannel();
  let last = 0;
  addEventListener('DOMContentLoaded', () => {
    last = performance.now();
    port2.postMessage(0);
  });
  port1.onmessage = () => {
    const free = performance.now();
    if (free - last > gap) {
      seen.busy += free - last;
      seen.longest = Math.max(seen.longest, free - last);
    }
    lookForMarks();
    last = performance.now();
    port2.postMessage(0);
  };
}
