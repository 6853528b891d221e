/**
 * A screen that nobody looks at, with keys and a pointer of its own: what is pressed there goes to the browser's window
 * and not to a page in it, so it reaches the extension's commands, native dialogs and the browser's own parts, as a
 * person's keys do. Needs Xvfb and xdotool, which `npm test` installs.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { waitUntil } from '../../lib/cli/browsers/driven-browser.ts';

const SIZE = '1280x1000x24';
/** Moves on a way between two places. */
const STEPS = 6;

export interface Screen {
  /** By X's names: "Tab", "alt+shift+j". */
  press(...keys: string[]): void;
  type(text: string): void;
  /** Gives the keyboard to the window last opened, since no window manager does. */
  focusWindow(): void;
  /** How many windows there are: a dialog is one more. */
  windows(): string[];
  /** Moves the pointer to a place of a page's viewport, a little on the way so that the page sees it coming. */
  point(page: Page, at: { x: number; y: number }): Promise<void>;
  /** Moves it from where it stands on a page to another place there, in small steps. */
  pointFrom(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void>;
  /** Moves it to a place of the screen. */
  pointOnScreen(at: { x: number; y: number }): void;
  click(): void;
}

/** A screen for one `describe`; browsers launched with a window after `beforeAll` appear on it. */
export function useScreen(): Screen {
  let server: ChildProcess | null = null;
  const before = process.env.DISPLAY;

  beforeAll(async () => {
    server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const failed = once(server, 'error').then(([error]) => {
      throw new Error(`No Xvfb (${error.message}): npm test installs it.`);
    });
    const [number] = await Promise.race([once(server.stdio[3] as Readable, 'data'), failed]);
    process.env.DISPLAY = `:${String(number).trim()}`;
  });
  afterAll(() => {
    server?.kill();
    if (before === undefined) delete process.env.DISPLAY;
    else process.env.DISPLAY = before;
  });

  const windows = () => {
    try {
      return xdotool('search', '--onlyvisible', '--name', '.').split('\n').filter(Boolean);
    } catch {
      return [];
    }
  };
  const pointOnScreen = ({ x, y }: { x: number; y: number }) => {
    xdotool('mousemove', String(Math.round(x) - 3), String(Math.round(y)));
    xdotool('mousemove', String(Math.round(x)), String(Math.round(y)));
  };
  return {
    press: (...keys) => void xdotool('key', '--clearmodifiers', '--delay', '40', ...keys),
    type: (text) => void xdotool('type', '--delay', '8', text),
    windows,
    focusWindow() {
      const last = windows().at(-1);
      if (last) xdotool('windowfocus', '--sync', last);
    },
    async point(page, at) {
      const corner = await pageCorner(page);
      pointOnScreen({ x: corner.x + at.x, y: corner.y + at.y });
    },
    async pointFrom(from, to) {
      for (let step = 1; step <= STEPS; step++) {
        const x =
          Math.round(((to.x - from.x) * step) / STEPS) - Math.round(((to.x - from.x) * (step - 1)) / STEPS);
        const y =
          Math.round(((to.y - from.y) * step) / STEPS) - Math.round(((to.y - from.y) * (step - 1)) / STEPS);
        xdotool('mousemove_relative', '--', String(x), String(y));
      }
    },
    pointOnScreen,
    click: () => void xdotool('click', '1'),
  };

  /** Where on the screen the page's viewport begins: asked of the page, which sees both in a pointer's move. */
  async function pageCorner(page: Page): Promise<{ x: number; y: number }> {
    let nudge = 0;
    await page.evaluate(() => {
      addEventListener(
        'pointermove',
        ({ screenX, screenY, clientX, clientY }) => {
          document.documentElement.dataset.corner = `${screenX - clientX} ${screenY - clientY}`;
        },
        { capture: true, once: true },
      );
    });
    const told = await waitUntil('the page sees the pointer', () => {
      nudge = (nudge + 1) % 2;
      xdotool('mousemove', String(640 + nudge), '700');
      return page.evaluate(() => {
        const { corner } = document.documentElement.dataset;
        delete document.documentElement.dataset.corner;
        return corner;
      });
    });
    const [x, y] = told.split(' ').map(Number) as [number, number];
    return { x, y };
  }
}

function xdotool(...args: string[]): string {
  return execFileSync('xdotool', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
