/**
 * Tells when a page becomes another one without being loaded (single-page sites) and when its story grows or is drawn
 * anew (late, lazy, endless content). Says so at most once a second, and ever more seldom on a page that never rests.
 */

/** address: another page, or the contents that came with it. content: the same page, other text. */
export type PageChange = 'address' | 'content';

/** Milliseconds of quiet after which changes count as done. */
const QUIET = 400;
/** Milliseconds after which a report is made though changes go on. */
const MAX_WAIT = 2000;
/** Milliseconds between two reports, at least; doubled while the page does not rest, up to the second. */
const MIN_GAP = 1000;
const MAX_GAP = 30_000;
/** Milliseconds without changes after which the gap starts afresh. */
const RESTED = 10_000;
/** Milliseconds after a change of address in which new text belongs to it. */
const ARRIVING = 5000;
/** Mutation records looked at in one go; more of them are taken as a change of text. */
const MAX_RECORDS = 200;
/** Shorter text is a counter, a clock or a label. In characters. */
const MIN_TEXT = 60;

export function watchPage(
  doc: Document,
  onChange: (change: PageChange) => unknown,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let address = addressOf(doc);
  let arrivedAt = Number.NEGATIVE_INFINITY;
  let lastReport = Number.NEGATIVE_INFINITY;
  let lastChange = Number.NEGATIVE_INFINITY;
  let waitingSince = Number.NEGATIVE_INFINITY;
  let gap = MIN_GAP;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function checkAddress(): boolean {
    const now = addressOf(doc);
    if (now === address) return false;
    address = now;
    clearTimeout(timer);
    timer = undefined;
    gap = MIN_GAP;
    arrivedAt = lastReport = performance.now();
    onChange('address');
    return true;
  }

  function reportSoon(): void {
    const now = performance.now();
    if (now - lastChange > RESTED) gap = MIN_GAP;
    lastChange = now;
    if (timer === undefined) waitingSince = now;
    clearTimeout(timer);
    const wait = Math.min(QUIET, waitingSince + MAX_WAIT - now);
    timer = setTimeout(report, Math.max(wait, lastReport + gap - now, 0));
  }

  function report(): void {
    timer = undefined;
    if (checkAddress()) return;
    lastReport = performance.now();
    gap = Math.min(gap * 2, MAX_GAP);
    onChange(lastReport - arrivedAt < ARRIVING ? 'address' : 'content');
  }

  const observer = new MutationObserver((records) => {
    if (checkAddress()) return;
    if (records.length > MAX_RECORDS || records.some(touchesText)) reportSoon();
  });
  observer.observe(doc, { childList: true, subtree: true, characterData: true });

  const view = doc.defaultView;
  const { navigation } = (view ?? {}) as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', checkAddress, { signal });
  view?.addEventListener('popstate', checkAddress, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}

/** Resolves at once, or when a prerendered page is shown. */
export function whenShown(doc: Document): Promise<void> {
  if (!(doc as { prerendering?: boolean }).prerendering) return Promise.resolve();
  return new Promise((resolve) => {
    doc.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
}

/** Without fragment, unless the fragment is a route. */
function addressOf(doc: Document): string {
  const { href, hash } = doc.location;
  return /^#!?\//.test(hash) ? href : href.split('#', 1)[0]!;
}

/** Whether paragraphs came or went. The extension's own card hides its text in a shadow root, so it never counts. */
function touchesText(record: MutationRecord): boolean {
  if (record.type === 'characterData') return (record.target as Text).data.length >= MIN_TEXT;
  return hasText(record.addedNodes) || hasText(record.removedNodes);
}

function hasText(nodes: NodeList): boolean {
  for (let i = 0; i < nodes.length && i < MAX_RECORDS; i++) {
    const node = nodes[i]!;
    if (node.nodeType !== 1 && node.nodeType !== 3) continue;
    if (/^(?:SCRIPT|STYLE|LINK|IFRAME|NOSCRIPT|TEMPLATE)$/.test(node.nodeName)) continue;
    if ((node.textContent?.length ?? 0) >= MIN_TEXT) return true;
  }
  return false;
}
