/**
 * What the extension shows in a page, seen from outside: the painted ranges, out of the page's own highlight
 * registry, and the hover card, out of its closed shadow root (which browsers open to extensions alone).
 */
import type { Page } from 'puppeteer-core';
import type { MarkKind } from '../../types.ts';
import { asSource, type DrivenBrowser, type Reader, waitUntil } from './driven-browser.ts';

/** One painted range. A statement that runs over several text nodes is several, in order. */
export interface PaintedRange {
  kind: MarkKind;
  text: string;
}

export function readMarks(page: Page): Promise<PaintedRange[]> {
  return page.evaluate(() =>
    (['same', 'differs', 'flagged'] as const).flatMap((kind) =>
      [...(CSS.highlights.get(`variorum-${kind}`) ?? [])].map((painted) => {
        const range = new Range();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        return { kind, text: range.toString() };
      }),
    ),
  );
}

/** Brings a painted range into view. @returns a point on it, in client coordinates; null where there is none */
export function pointAtMark(page: Page, kind: MarkKind, index = 0): Promise<{ x: number; y: number } | null> {
  return page.evaluate(
    async (name, at) => {
      const painted = [...(CSS.highlights.get(name) ?? [])][at] as Range | undefined;
      if (!painted) return null;
      painted.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const line = painted.getClientRects()[0];
      return line ? { x: line.left + Math.min(20, line.width / 2), y: line.top + line.height / 2 } : null;
    },
    `variorum-${kind}`,
    index,
  );
}

/** The most telling first. */
const KINDS: readonly MarkKind[] = ['flagged', 'differs', 'same'];

/** A point on the first mark of the first kind that there is, brought into view; null where nothing is marked. */
export async function findMark(page: Page, kinds = KINDS): Promise<{ x: number; y: number } | null> {
  for (const kind of kinds) {
    const point = await pointAtMark(page, kind);
    if (point) return point;
  }
  return null;
}

/** Moves the pointer onto a place, from beside it: to a pointer that was there before nothing happens. */
export async function hoverAt(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
}

/** The tab's id in the extension's counting. */
export async function tabOf(driven: DrivenBrowser, page: Page): Promise<number> {
  const control = await driven.control();
  await page.bringToFront();
  return control.evaluate(async () => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    return tab!.id!;
  });
}

/** Reads the open card; null while none is open. */
export async function readCard<Args extends unknown[], T>(
  driven: DrivenBrowser,
  page: Page,
  read: Reader<ShadowRoot, Args, T>,
  ...args: Args
): Promise<T | null> {
  const tab = await tabOf(driven, page);
  const control = await driven.control();
  const inPage = `() => {
    const host = document.querySelector('[data-variorum="card"]');
    const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
    return root ? ${asSource(read as never, 'root', args)} : null;
  }`;
  return control.evaluate(
    `(globalThis.browser ?? chrome).scripting
      .executeScript({ target: { tabId: ${tab} }, func: ${inPage} })
      .then(([answer]) => answer.result)`,
  ) as Promise<T | null>;
}

/** Waits until the card shows words. @returns them */
export function waitForCard(driven: DrivenBrowser, page: Page): Promise<string> {
  return waitUntil('the card opens', () => readCard(driven, page, (root) => root.textContent));
}
