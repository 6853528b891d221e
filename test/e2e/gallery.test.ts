/**
 * Every surface in every state in both real browsers: axe finds nothing, contrast included; at 400 % zoom, which leaves
 * 320 px, nothing is cut off; right-to-left and forced colours hold. Screenshots of all are left in
 * `.output/screenshots/gallery` for looking at.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import { launchBrowser } from '../../lib/cli/browsers/launch-browser.ts';
import { findBrowser } from '../../lib/cli/setup/find-browser.mjs';
import { forceColours } from './force-colours.ts';
import { serveGallery } from './serve-gallery.ts';
import { BROWSERS } from './use-browser.ts';

/** 1280 px at 400 %. */
const NARROW = 320;
/** What Firefox gives its sidebar at first and, rounded, at least, in px. */
const SIDEBARS = [252, 240];
/** All stories in one test on a loaded machine, ms. */
const LONG = 420_000;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** A story is a part of a page, with no heading or landmark of its own around it. */
const PARTS = ['region', 'page-has-heading-one', 'landmark-one-main', 'heading-order'];

/** What axe looks for: where only colours are others than before, the rest was looked at. */
type Looked = 'everything' | 'contrast';

interface Shown {
  story: string;
  scheme?: 'light' | 'dark';
  width?: 'fill';
  dir?: 'rtl';
}

describe.each(BROWSERS)('the gallery in %s', (kind) => {
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  let driven: Awaited<ReturnType<typeof launchBrowser>>;
  let page: Page;
  let stories: { name: string; width: number }[] = [];
  const folder = resolve(import.meta.dirname, '../../.output/screenshots/gallery', kind);

  beforeAll(async () => {
    const { extensions, folder: run } = inject('sample');
    gallery = await serveGallery(join(run, `gallery-${kind}`));
    driven = await launchBrowser(kind, {
      executablePath: findBrowser(kind)!,
      extension: extensions[kind],
      headless: true,
    });
    page = await driven.openPage(`${gallery.origin}/?one`);
    await page.bringToFront();
    await page.evaluate(AXE);
    stories = await page.evaluate(() =>
      document
        .getElementById('app')!
        .dataset.stories!.split(' ')
        .map((one) => {
          const [name, width] = one.split(':') as [string, string];
          return { name, width: Number(width) };
        }),
    );
    mkdirSync(folder, { recursive: true });
  });
  afterAll(async () => {
    await driven?.close();
    await gallery?.close();
  });

  async function show(shown: Shown): Promise<void> {
    const hash = `#${new URLSearchParams(shown as never)}`;
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await waitUntil(`${shown.story} is drawn`, () =>
      page.evaluate((to) => document.getElementById('app')!.dataset.drawn === to, hash),
    );
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }

  const faults = (of: Looked = 'everything'): Promise<string[]> =>
    page.evaluate(
      async (looked, tags, parts) => {
        const rules = Object.fromEntries(parts.map((name) => [name, { enabled: false }]));
        const options =
          looked === 'contrast'
            ? { runOnly: { type: 'rule' as const, values: ['color-contrast'] } }
            : { runOnly: { type: 'tag' as const, values: tags }, rules };
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run('#app', options);
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
      },
      of,
      TAGS,
      PARTS,
    );

  /** What is cut off or makes the page scroll sideways; what scrolls by itself may be wider. */
  const overflows = (): Promise<string[]> =>
    page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      const scrolls = (element: Element | null): boolean =>
        element !== null &&
        (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) ||
          getComputedStyle(element).clipPath !== 'none' ||
          scrolls(element.parentElement));
      return [...document.querySelectorAll('#app *')]
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 1 && (right > room + 1 || left < -1) && !scrolls(element);
        })
        .map((element) => `${element.tagName}.${element.className}: ${element.textContent!.slice(0, 60)}`)
        .concat(document.documentElement.scrollWidth > room + 1 ? ['the page scrolls sideways'] : []);
    });

  const shoot = (name: string) => page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });

  /**
   * @param width of the window where it is not the story's own; then what is cut is looked for, too
   * @param among what the names of the stories looked at hold
   */
  async function look(
    of: (story: string) => Shown,
    {
      suffix,
      width,
      axe = 'everything',
      among = '',
    }: { suffix: string; width?: number; axe?: Looked | 'nothing'; among?: string },
  ): Promise<string[]> {
    const found: string[] = [];
    for (const { name, width: own } of stories.filter((story) => story.name.includes(among))) {
      await page.setViewport({ width: width ?? own, height: 900 });
      await show(of(name));
      if (axe !== 'nothing') found.push(...(await faults(axe)).map((fault) => `${name}, ${fault}`));
      if (width !== undefined) found.push(...(await overflows()).map((one) => `${name} is cut: ${one}`));
      await shoot(`${name}-${suffix}`);
    }
    return found;
  }

  it.each([
    ['light', 'everything'],
    ['dark', 'contrast'],
  ] as const)('has no fault in %s', { timeout: LONG }, async (scheme, axe) => {
    expect(await look((story) => ({ story, scheme }), { suffix: scheme, axe })).toEqual([]);
  });

  it('loses nothing at 400 % zoom', { timeout: LONG }, async () => {
    expect(await look((story) => ({ story, width: 'fill' }), { suffix: 'narrow', width: NARROW })).toEqual(
      [],
    );
  });

  it.each(SIDEBARS)('loses nothing in a sidebar of %i px', async (width) => {
    const among = 'sidebar';
    expect(stories.filter(({ name }) => name.includes(among)).length).toBeGreaterThan(1);
    expect(
      await look((story) => ({ story, width: 'fill' }), { suffix: `${width}`, width, axe: 'nothing', among }),
    ).toEqual([]);
  });

  it('holds from right to left', { timeout: LONG }, async () => {
    expect(
      await look((story) => ({ story, width: 'fill', dir: 'rtl' }), {
        suffix: 'rtl',
        width: NARROW,
        axe: 'nothing',
      }),
    ).toEqual([]);
  });

  it('sees a fault that is there', async () => {
    await show({ story: 'controls' });
    expect(await faults()).toEqual([]);
    await page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('#app button')!;
      button.style.color = 'rgb(200 200 200)';
      button.style.background = 'white';
    });
    expect((await faults()).join()).toContain('color-contrast');
    expect((await faults('contrast')).join()).toContain('color-contrast');
    await page.evaluate(() => document.querySelector('#app button')!.replaceChildren());
    expect((await faults()).join()).toContain('button-name');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#app .variorum')!.style.width = '500px';
    });
    expect((await overflows()).length).toBeGreaterThan(0);
  });

  it('keeps every mark in forced colours', { timeout: LONG }, async () => {
    const undo = await forceColours(driven, page);
    const found = await look((story) => ({ story }), { suffix: 'forced', axe: 'contrast' });
    await undo();
    expect(found).toEqual([]);
  });
});
