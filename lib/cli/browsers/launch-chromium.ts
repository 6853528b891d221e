/** Chromium and its kin (Chrome, Edge, Brave) with the extension loaded, driven over the DevTools protocol. */
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import {
  asSource,
  type DrivenBrowser,
  type ExtensionView,
  killGroup,
  type LaunchOptions,
  PATIENCE,
  waitUntil,
} from './driven-browser.ts';

/** The extension as seen from inside Chrome, where these functions run. */
declare const chrome: typeof globalThis.chrome;

export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const {
    executablePath,
    extension,
    headless,
    dark = false,
    profile,
    control: at = 'corpus.html',
    proxy,
  } = options;
  const sandboxed = !headless && process.getuid?.() !== 0;
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [extension],
    ...(profile === undefined ? {} : { userDataDir: profile }),
    defaultViewport: headless ? { width: 1100, height: 900 } : null,
    args: [
      ...(sandboxed ? [] : ['--no-sandbox']),
      ...(headless ? ['--disable-gpu'] : []),
      ...(dark ? ['--blink-settings=preferredColorScheme=0'] : []),
      // Without the second, addresses of this machine would pass it by.
      ...(proxy === undefined
        ? []
        : [`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>']),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', {
    timeout: PATIENCE,
  });
  const id = new URL(worker.url()).host;
  const origin = `chrome-extension://${id}/`;
  let control: Promise<Page> | null = null;

  const openPage = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };
  const getControl = () => {
    control ??= openPage(origin + at);
    return control;
  };

  return {
    kind: 'chromium',
    puppeteer: browser,
    origin,
    openPage,
    openExtensionPage: (path) => openPage(origin + path),
    control: getControl,

    async allowHostAccess() {
      const page = await openPage('chrome://extensions');
      await page.evaluate(
        `new Promise((done) => chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, '*://*/*', done))`,
      );
      await page.close();
    },

    async allowPrivateWindows() {
      const page = await openPage('chrome://extensions');
      // It is loaded anew by the switch, and what DevTools loaded comes back for developers only.
      control = null;
      await page.evaluate(
        `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }).then(() =>
          chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true }))`,
      );
      await page.close();
      await waitUntil('the extension is let in', async () =>
        (await getControl()).evaluate(() => chrome.extension.isAllowedIncognitoAccess()),
      );
    },

    async openPrivately(url) {
      const inside = await getControl();
      const before = new Set(browser.targets());
      await inside.evaluate(async (address) => {
        await chrome.windows.create({ incognito: true, url: address });
      }, url);
      const isIts = (target: Target) =>
        !before.has(target) && target.type() === 'page' && target.url() === url;
      const page = await (await browser.waitForTarget(isIts, { timeout: PATIENCE })).asPage();
      await waitUntil(`${url} has loaded`, () => page.evaluate('document.readyState === "complete"'));
      return page;
    },

    async openPopup(page) {
      await page.bringToFront();
      const [installed] = [...(await browser.extensions()).values()];
      if (!installed) throw new Error('The extension is not installed.');
      await installed.triggerAction(page);
      return viewOf(browser, `${origin}popup.html`);
    },

    async openPanel(page) {
      const inside = await getControl();
      await page.bringToFront();
      await inside.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        await chrome.sidePanel.open({ tabId: tab!.id! });
      });
      return viewOf(browser, `${origin}sidepanel.html`);
    },

    async stopBackground() {
      const inside = await getControl();
      await inside.evaluate(() => chrome.offscreen.closeDocument().catch(() => {}));
      const session = await inside.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
      await waitUntil('the service worker stops', () => !browser.targets().some(isWorkerOf(origin)));
    },

    async reloadExtension() {
      // `runtime.reload` leaves an extension that DevTools loaded switched off; loading it again reloads it.
      control = null;
      await browser.installExtension(extension);
      // Its pages are refused until it is back.
      control = waitUntil('the extension is back', () => openPage(`${origin}corpus.html`));
      await control;
    },

    close: () => browser.close(),
    kill: () => killGroup(browser.process()),
  };
}

const isWorkerOf = (origin: string) => (target: Target) =>
  target.type() === 'service_worker' && target.url().startsWith(origin);

/** A popup or panel is a target of its own; as a tab of the same address it would have an opener in `pages()`. */
async function viewOf(browser: Browser, address: string): Promise<ExtensionView> {
  const target = await browser.waitForTarget((candidate) => candidate.url() === address, {
    timeout: PATIENCE,
  });
  const page = await target.asPage();
  await waitUntil(`${address} is drawn`, () =>
    page.evaluate('document.readyState === "complete" && innerWidth > 0'),
  );
  return {
    evaluate: (read, ...args) => page.evaluate(asSource(read, 'document', args)) as Promise<never>,
    async screenshot(path) {
      await page.screenshot({ path: path as `${string}.png` });
    },
    async close() {
      await page.close();
      await waitUntil('the view closes', () => !browser.targets().includes(target));
    },
  };
}
