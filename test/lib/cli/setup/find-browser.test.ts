import { describe, expect, it } from 'vitest';
import { howToInstall } from '../../../../lib/cli/setup/ensure-browser.mjs';
import { findBrowser } from '../../../../lib/cli/setup/find-browser.mjs';

const cases: {
  what: string;
  kind: 'chromium' | 'firefox';
  platform: NodeJS.Platform;
  env: Record<string, string>;
  there: string[];
  found: string | null;
}[] = [
  {
    what: 'Debian’s Chromium in PATH',
    kind: 'chromium',
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    there: ['/usr/bin/chromium', '/usr/bin/firefox-esr'],
    found: '/usr/bin/chromium',
  },
  {
    what: 'Chrome before Chromium',
    kind: 'chromium',
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    there: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
    found: '/usr/bin/google-chrome',
  },
  {
    what: 'Edge where it is alone',
    kind: 'chromium',
    platform: 'win32',
    env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    there: ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    found: 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    what: 'Brave among a Mac’s applications',
    kind: 'chromium',
    platform: 'darwin',
    env: { HOME: '/Users/ada' },
    there: ['/Applications/Brave Browser.app/Contents/MacOS/Brave Browser'],
    found: '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  },
  {
    what: 'the person’s own choice before any other',
    kind: 'firefox',
    platform: 'linux',
    env: { PATH: '/usr/bin', FIREFOX_PATH: '/opt/nightly/firefox' },
    there: ['/usr/bin/firefox', '/opt/nightly/firefox'],
    found: '/opt/nightly/firefox',
  },
  {
    what: 'no Firefox where there is only Chromium',
    kind: 'firefox',
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    there: ['/usr/bin/chromium'],
    found: null,
  },
];

describe('findBrowser', () => {
  it.each(cases)('finds $what', ({ kind, platform, env, there, found }) => {
    expect(findBrowser(kind, { platform, env, runs: (path) => there.includes(path) })).toBe(found);
  });

  it('refuses an override that names no program, and says which', () => {
    const look = () => findBrowser('chromium', { env: { CHROME_PATH: '/nowhere' }, runs: () => false });
    expect(look).toThrow('CHROME_PATH is set to /nowhere');
  });
});

describe('howToInstall', () => {
  it.each([
    ['chromium', 'linux', 'debian', 'apt-get install -y chromium'],
    ['firefox', 'linux', 'debian', 'apt-get install -y firefox-esr'],
    ['chromium', 'darwin', null, 'brew install'],
    ['firefox', 'win32', null, 'winget install Mozilla.Firefox'],
    ['firefox', 'linux', 'other', 'https://www.mozilla.org/firefox/'],
  ] as const)('%s on %s (%s)', (kind, platform, system, words) => {
    expect(howToInstall(kind, platform, system)).toContain(words);
  });
});
