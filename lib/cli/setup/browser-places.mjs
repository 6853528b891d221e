/**
 * Where browsers lie, as data: names looked up in PATH and full paths, by system, best first. Firefox stands apart
 * from those built on Chromium, since they are driven and loaded differently.
 */
import { join } from 'node:path';

/** The variable that names a browser's program and wins over every place below. */
export const OVERRIDES = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** @returns {{names: string[], paths: string[]}} */
export function browserPlaces(kind, platform = process.platform, env = process.env) {
  if (platform === 'darwin') return { names: [], paths: macPaths(kind, env) };
  if (platform === 'win32') return { names: [], paths: windowsPaths(kind, env) };
  return kind === 'firefox'
    ? { names: ['firefox', 'firefox-esr'], paths: ['/snap/bin/firefox', '/opt/firefox/firefox'] }
    : {
        names: [
          'google-chrome-stable',
          'google-chrome',
          'chromium',
          'chromium-browser',
          'microsoft-edge-stable',
          'microsoft-edge',
          'brave-browser',
          'brave',
        ],
        paths: ['/opt/google/chrome/chrome', '/snap/bin/chromium', '/snap/bin/brave'],
      };
}

function macPaths(kind, env) {
  const apps =
    kind === 'firefox'
      ? ['Firefox', 'Firefox Developer Edition']
      : ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
  const program = (app) => (kind === 'firefox' ? 'firefox' : app);
  const folders = ['/Applications', ...(env.HOME ? [join(env.HOME, 'Applications')] : [])];
  return folders.flatMap((folder) =>
    apps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', program(app))),
  );
}

function windowsPaths(kind, env) {
  const programs =
    kind === 'firefox'
      ? ['Mozilla Firefox\\firefox.exe']
      : [
          'Google\\Chrome\\Application\\chrome.exe',
          'Chromium\\Application\\chrome.exe',
          'Microsoft\\Edge\\Application\\msedge.exe',
          'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
        ];
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  return programs.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
}
