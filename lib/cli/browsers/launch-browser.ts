/** The one way to a driven browser: by its kind. */
import { resolve } from 'node:path';
import type { BrowserKind, DrivenBrowser, LaunchOptions } from './driven-browser.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';

export function launchBrowser(kind: BrowserKind, options: LaunchOptions): Promise<DrivenBrowser> {
  // Firefox installs by absolute path only.
  const absolute = { ...options, extension: resolve(options.extension) };
  return kind === 'firefox' ? launchFirefox(absolute) : launchChromium(absolute);
}
