/** The one way to a driven browser: by its kind. */
import type { BrowserKind, DrivenBrowser, LaunchOptions } from './driven-browser.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';

export function launchBrowser(kind: BrowserKind, options: LaunchOptions): Promise<DrivenBrowser> {
  return kind === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
