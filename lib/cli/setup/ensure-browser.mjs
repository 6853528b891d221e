/**
 * A browser of a kind, by its path: found, or installed from Debian's packages where this is Debian and we are
 * root. Otherwise refuses and says exactly what to install on this system.
 */
import { OVERRIDES } from './browser-places.mjs';
import { Fault } from './fault.mjs';
import { findBrowser } from './find-browser.mjs';
import { canInstall, distribution, installFromDebian } from './install-from-debian.mjs';

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const TITLES = { chromium: 'Chrome, Chromium, Edge or Brave', firefox: 'Firefox' };

/** @returns {Promise<string>} @throws {Fault} */
export async function ensureBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  if (canInstall()) {
    console.log(`No ${TITLES[kind]} here: installing Debian's ${PACKAGES[kind]}…`);
    await installFromDebian([PACKAGES[kind], 'fonts-dejavu-core']);
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  throw new Fault(
    `There is no ${TITLES[kind]} on this machine. Install one:\n  ${howToInstall(kind)}\n` +
      `or set ${OVERRIDES[kind]} to the program's path, then run the command again.`,
  );
}

/** Whichever browser is there, those built on Chromium first; installs Chromium where there is none at all. */
export async function ensureAnyBrowser() {
  for (const kind of ['chromium', 'firefox']) {
    const executablePath = findBrowser(kind);
    if (executablePath) return { kind, executablePath };
  }
  return { kind: 'chromium', executablePath: await ensureBrowser('chromium') };
}

/** The command that installs a browser on this system, in one line. */
export function howToInstall(kind, platform = process.platform, system = distribution()) {
  if (platform === 'darwin') return `brew install --cask ${kind === 'firefox' ? 'firefox' : 'google-chrome'}`;
  if (platform === 'win32')
    return `winget install ${kind === 'firefox' ? 'Mozilla.Firefox' : 'Google.Chrome'}`;
  if (system === 'debian') return `sudo apt-get update && sudo apt-get install -y ${PACKAGES[kind]}`;
  if (system === 'ubuntu') return `sudo snap install ${kind}`;
  if (system === 'fedora') return `sudo dnf install -y ${kind}`;
  if (system === 'arch') return `sudo pacman -S ${kind}`;
  return kind === 'firefox' ? 'https://www.mozilla.org/firefox/' : 'https://www.google.com/chrome/';
}
