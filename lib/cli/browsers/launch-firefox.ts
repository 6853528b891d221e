/**
 * Firefox with the extension loaded, driven over WebDriver BiDi. What extensions show outside tabs is reached in
 * two ways: the documents of popup and sidebar from an extension page (`extension.getViews`), and the window
 * around them from the browser's own scope (`--remote-allow-system-access`), in which Firefox's parts are called
 * as its own tests call them.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import {
  asSource,
  type DrivenBrowser,
  type ExtensionView,
  killGroup,
  type LaunchOptions,
  waitUntil,
} from './driven-browser.ts';

/** Any constant UUID will do: it makes the extension's addresses known before it is installed. */
const UUID = '3d6f1e5a-7f0e-4b7e-9d3e-5e7d0d0c1a2b';

/** Everything through it, also what is asked of this machine. */
function proxyPreferences(port: number): Record<string, string | number | boolean> {
  const ports = { 'network.proxy.http_port': port, 'network.proxy.ssl_port': port };
  const hosts = { 'network.proxy.http': '127.0.0.1', 'network.proxy.ssl': '127.0.0.1' };
  return {
    'network.proxy.type': 1,
    ...hosts,
    ...ports,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

interface Connection {
  send(method: string, parameters: Record<string, unknown>): Promise<{ result: never }>;
}

export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const {
    executablePath,
    extension,
    headless,
    dark = false,
    profile,
    control: at = 'corpus.html',
    proxy,
  } = options;
  const id = extensionId(extension);
  const origin = `moz-extension://${UUID}/`;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    defaultViewport: headless ? { width: 1100, height: 900 } : null,
    args: ['--remote-allow-system-access', '--width=1200', '--height=1000'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      // What is installed for a session only is taken away with its data when the next one begins.
      ...(profile === undefined
        ? {}
        : {
            'extensions.webextensions.keepStorageOnUninstall': true,
            'extensions.webextensions.keepUuidOnUninstall': true,
          }),
      ...(proxy === undefined ? {} : proxyPreferences(proxy)),
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
    },
  });
  await browser.installExtension(extension);
  const chromeScope = await openChromeScope(browser, id);
  let control: Promise<Page> | null = null;

  const openExtensionPage = async (path: string) => {
    const page = await browser.newPage();
    // Firefox reports no load event for these pages, and `page.url()` stays stale: ask the page itself.
    await page.goto(origin + path, { waitUntil: [] });
    await waitUntil(`${path} has loaded`, () =>
      page.evaluate(
        (address) => location.href === address && document.readyState === 'complete',
        origin + path,
      ),
    );
    return page;
  };
  const getControl = () => {
    control ??= openExtensionPage(at);
    return control;
  };
  const open = async (page: Page, kind: 'popup' | 'sidebar', source: string): Promise<ExtensionView> => {
    const inside = await getControl();
    await page.bringToFront();
    await chromeScope(source);
    const on = `browser.extension.getViews({ type: '${kind}' })[0].document`;
    await waitUntil(`the ${kind} is drawn`, () =>
      inside.evaluate(
        `browser.extension.getViews({ type: '${kind}' }).length > 0 && ${on}.readyState === 'complete'`,
      ),
    );
    return {
      evaluate: (read, ...args) => inside.evaluate(asSource(read, on, args)) as Promise<never>,
      async screenshot(path) {
        const base64 = await chromeScope(SNAPSHOT[kind]);
        writeFileSync(path, Buffer.from(base64, 'base64'));
      },
      async close() {
        await chromeScope(CLOSE[kind]);
        await waitUntil(`the ${kind} closes`, () =>
          inside.evaluate(`browser.extension.getViews({ type: '${kind}' }).length === 0`),
        );
      },
    };
  };

  return {
    kind: 'firefox',
    puppeteer: browser,
    origin,
    openExtensionPage,
    control: getControl,
    allowHostAccess: async () => {}, // the preference above has done it
    async openPage(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async allowPrivateWindows() {
      control = null;
      await chromeScope(LET_IN);
      await chromeScope(RELOAD);
    },
    async openPrivately(url) {
      const before = new Set(await browser.pages());
      await chromeScope(OPEN_PRIVATELY);
      const page = await waitUntil('a private window opens', async () =>
        (await browser.pages()).find((one) => !before.has(one) && one.url() === 'about:privatebrowsing'),
      );
      await page.goto(url, { waitUntil: [] });
      await waitUntil(`${url} has loaded`, () =>
        page.evaluate((address) => location.href === address && document.readyState === 'complete', url),
      );
      return page;
    },
    openPopup: (page) => open(page, 'popup', 'parts.browserActionFor(extension).triggerAction(window)'),
    openPanel: (page) => open(page, 'sidebar', 'parts.sidebarActionFor(extension).open(window)'),
    async stopBackground() {
      // Asked again: a background that is only starting goes on.
      await waitUntil('the event page stops', async () => {
        await chromeScope(
          'extension.terminateBackground({ disableResetIdleForTest: true, ignoreDevToolsAttached: true })',
        );
        return (await chromeScope('extension.backgroundState')) === 'stopped';
      });
    },
    async reloadExtension() {
      control = null;
      await chromeScope(RELOAD);
    },
    close: () => browser.close(),
    async kill() {
      await killGroup(browser.process());
      // The driver puts the profile's preferences back when the process has gone; the next launch must find them.
      await waitUntil('the profile is as it was', () => {
        const saved = ['user.js.puppeteer', 'prefs.js.puppeteer'].map((file) => join(profile ?? '', file));
        return profile === undefined || !saved.some((file) => existsSync(file));
      });
    },
  };
}

/** Draws the `<browser>` that shows the view, since BiDi takes no screenshots outside tabs. */
const draw = (element: string) => `(async () => {
  const shown = ${element};
  const { width, height } = shown.getBoundingClientRect();
  const bitmap = await shown.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
})()`;

const RELOAD = `(async () => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(extension.id)).reload();
})()`;

const LET_IN = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(extension.id, {
    permissions: ['internal:privateBrowsingAllowed'],
    origins: [],
  });
})()`;

const OPEN_PRIVATELY = `new Promise((opened) =>
  OpenBrowserWindow({ private: true }).addEventListener('load', opened, { once: true }))`;

const SNAPSHOT = {
  popup: draw(`document.querySelector('.webextension-popup-browser')`),
  sidebar: draw(`document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')`),
};

const CLOSE = {
  popup: `document.querySelector('.webextension-popup-browser').closest('panel').hidePopup()`,
  sidebar: `SidebarController.hide()`,
};

/** Runs an expression beside Firefox's own interface, with `extension` and its browser-side `parts` in reach. */
async function openChromeScope(
  browser: Browser,
  id: string,
): Promise<(expression: string) => Promise<string>> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const context = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')?.context;
  if (!context) throw new Error('Firefox shows no window.');
  return async (expression) => {
    const answer = await connection.send('script.evaluate', {
      expression: `(async () => {
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const parts = ExtensionParent.apiManager.global;
        const answer = await (${expression});
        return typeof answer === 'string' ? answer : '';
      })()`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    const result = answer.result as {
      type: 'success' | 'exception';
      result?: { value: string };
      exceptionDetails?: { text: string };
    };
    if (result.type === 'exception')
      throw new Error(result.exceptionDetails?.text ?? 'failed in browser scope');
    return result.result?.value ?? '';
  };
}

function extensionId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}
