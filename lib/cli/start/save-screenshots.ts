/** Screenshots of everything a reader sees on an article: marks, card, popup and side panel. Gives their paths. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type DrivenBrowser, type ExtensionView, waitUntil } from '../browsers/driven-browser.ts';
import { findMark, hoverAt, waitForCard } from '../browsers/page-marks.ts';

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
    await hoverAt(page, point);
    await waitForCard(driven, page);
    await save('card', shootPage);
    await page.keyboard.press('Escape');
  }
  const popup = await driven.openPopup(page);
  await listed(popup);
  if (await popup.evaluate(openInPlace)) {
    await waitUntil('the row opens', () =>
      popup.evaluate((doc) => doc.querySelector('details.row[open] .opened') !== null),
    );
  }
  await save('popup', (path) => popup.screenshot(path));
  await popup.close();

  const panel = await driven.openPanel(page);
  await listed(panel);
  await save('panel', (path) => panel.screenshot(path));
  if (await panel.evaluate(openStatement)) {
    await waitUntil('the statement opens', () =>
      panel.evaluate((doc) => doc.querySelector('.detail') !== null),
    );
    await save('panel-statement', (path) => panel.screenshot(path));
  }
  await panel.close();
  return saved;
}

const listed = (view: ExtensionView) =>
  waitUntil('the statements are listed', () =>
    view.evaluate((doc) => doc.querySelector('[data-statement], [role="status"]') !== null),
  );

/** Self-contained, they run in popup and panel: each opens the most telling statement. */
function openInPlace(doc: Document): boolean {
  const rows = [...doc.querySelectorAll('details.row')] as HTMLDetailsElement[];
  const telling = rows.find((row) => /differently/.test(row.textContent ?? '')) ?? rows[0];
  if (telling) telling.open = true;
  return telling !== undefined;
}

function openStatement(doc: Document): boolean {
  const rows = [...doc.querySelectorAll<HTMLElement>('[data-statement] button')];
  const telling = rows.find((row) => /differently/.test(row.textContent ?? '')) ?? rows[0];
  telling?.click();
  return telling !== undefined;
}
