/** Screenshots of everything a reader sees on an article: marks, card, popup and side panel. Gives their paths. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { MarkKind } from '../../types.ts';
import { type DrivenBrowser, waitUntil } from '../browsers/driven-browser.ts';
import { pointAtMark, waitForCard } from '../browsers/page-marks.ts';

/** The most telling first. */
const KINDS: MarkKind[] = ['flagged', 'differs', 'same'];

export async function saveScreenshots(driven: DrivenBrowser, page: Page, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const saved: string[] = [];
  const save = async (name: string, shoot: (path: string) => Promise<unknown>) => {
    const path = join(folder, `${name}.png`);
    await shoot(path);
    saved.push(path);
  };
  const shootPage = (path: string) => page.screenshot({ path: path as `${string}.png` });

  const point = await findMark(page);
  await save('article', shootPage);
  if (point) {
    await page.mouse.move(point.x - 1, point.y);
    await page.mouse.move(point.x, point.y);
    await waitForCard(driven, page);
    await save('card', shootPage);
    await page.keyboard.press('Escape');
  }
  for (const [name, open] of [
    ['popup', driven.openPopup],
    ['panel', driven.openPanel],
  ] as const) {
    const view = await open(page);
    await waitUntil(`the ${name} shows the page`, () =>
      view.evaluate((doc) => (doc.body.textContent ?? '').trim().length > 40),
    );
    await save(name, (path) => view.screenshot(path));
    await view.close();
  }
  return saved;
}

async function findMark(page: Page): Promise<{ x: number; y: number } | null> {
  for (const kind of KINDS) {
    const point = await pointAtMark(page, kind);
    if (point) return point;
  }
  return null;
}
