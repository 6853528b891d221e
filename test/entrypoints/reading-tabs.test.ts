import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applySettings, readTabNow, startReading } from '../../entrypoints/background/reading-tabs.ts';
import type { Sender } from '../../lib/messages.ts';
import { hostPattern } from '../../lib/state/host-pattern.ts';
import { type Settings, updateSettings } from '../../lib/state/settings.ts';

const ALL = '*://*/*';
const PROBE = '/probe.js';
const READER = '/content-scripts/article.js';

let registered: { id: string; matches?: string[]; js?: string[] }[];
let injected: [number, string][];
let told: [number, string][];
/** Tabs in which a script of ours runs, and whether it is the one that reads. */
let answering: Map<number, 'probe' | 'reader'>;

/** The parts of both browsers that the fake lacks. */
function install(granted: string[], tabs: { id: number; url: string }[]): void {
  const anyBrowser = fakeBrowser as unknown as Record<string, unknown>;
  anyBrowser.permissions = {
    getAll: async () => ({ origins: granted }),
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => granted.includes(origin)),
  };
  anyBrowser.scripting = {
    getRegisteredContentScripts: async () => registered,
    unregisterContentScripts: async () => {
      registered = [];
    },
    registerContentScripts: async (scripts: typeof registered) => {
      if (registered.length > 0) throw new Error("Duplicate script ID 'probe'");
      registered = scripts;
    },
    executeScript: async ({
      target,
      files,
    }: {
      target: { tabId: number; frameIds: number[] };
      files: string[];
    }) => {
      expect(target.frameIds).toEqual([0]);
      await new Promise((resolve) => setTimeout(resolve));
      injected.push([target.tabId, files.join()]);
      answering.set(target.tabId, files[0] === READER ? 'reader' : 'probe');
    },
  };
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    tab: number,
    message: { name: string },
  ) => {
    const script = answering.get(tab);
    if (!script) throw new Error('Receiving end does not exist.');
    if (script === 'probe' && message.name !== 'look') return { ok: false, error: 'is not answered here' };
    told.push([tab, message.name]);
    return { ok: true, value: undefined };
  }) as never);
}

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  injected = [];
  told = [];
  answering = new Map();
});

const cases: { name: string; settings: Partial<Settings>; granted: string[]; matches: string[] }[] = [
  { name: 'nothing on click only', settings: { mode: 'click' }, granted: [], matches: [] },
  { name: 'all sites', settings: { mode: 'all' }, granted: [ALL], matches: [ALL] },
  {
    name: 'nothing where all was chosen but not granted',
    settings: { mode: 'all' },
    granted: [],
    matches: [],
  },
  {
    name: 'a chosen site',
    settings: { mode: 'sites', sites: { 'quay.example': true, 'off.example': false } },
    granted: ['*://quay.example/*'],
    matches: ['*://quay.example/*'],
  },
  {
    name: 'no site whose permission was taken back',
    settings: { mode: 'sites', sites: { 'quay.example': true } },
    granted: [],
    matches: [],
  },
  {
    name: 'a chosen site where all are granted',
    settings: { mode: 'sites', sites: { 'quay.example:8080': true } },
    granted: [ALL],
    matches: ['*://quay.example/*'],
  },
];

describe('applySettings registers', () => {
  it.each(cases)('$name', async ({ settings, granted, matches }) => {
    install(granted, []);
    await updateSettings(settings);
    await applySettings();
    expect(registered.flatMap((script) => script.matches ?? [])).toEqual(matches);
  });
});

it('registers the probe alone, in place of whatever an older version left', async () => {
  install([ALL], []);
  registered = [{ id: 'article', matches: [ALL], js: [READER] }];
  await updateSettings({ mode: 'all' });
  await applySettings();
  expect(registered.map(({ id, js }) => [id, js])).toEqual([['probe', [PROBE.slice(1)]]]);
});

it('applySettings called twice at once registers once', async () => {
  install([ALL], []);
  await updateSettings({ mode: 'all' });
  await Promise.all([applySettings(), applySettings(), applySettings()]);
  expect(registered).toHaveLength(1);
});

describe('open tabs', () => {
  const tabs = [
    { id: 1, url: 'https://quay.example/a' },
    { id: 2, url: 'https://off.example/b' },
  ];

  it('are read when their site is switched on, without a reload', async () => {
    install([ALL], tabs);
    await updateSettings({ mode: 'all', sites: { 'off.example': false } });
    await applySettings();
    expect(injected).toEqual([[1, PROBE]]);
  });

  it('are stopped when it is switched off, and looked at again where a script runs', async () => {
    install([ALL], tabs);
    answering = new Map([
      [1, 'reader'],
      [2, 'reader'],
    ]);
    await updateSettings({ mode: 'all', sites: { 'off.example': false } });
    await applySettings();
    expect(injected).toEqual([]);
    expect(told).toEqual([
      [1, 'look'],
      [2, 'stop'],
    ]);
  });
});

describe('readTabNow', () => {
  it('starts the script where none runs', async () => {
    install([], []);
    await readTabNow(5);
    expect(injected).toEqual([[5, READER]]);
    expect(told).toEqual([[5, 'read']]);
  });

  it('starts it where only the probe runs', async () => {
    install([], []);
    answering.set(5, 'probe');
    await readTabNow(5);
    expect(injected).toEqual([[5, READER]]);
    expect(told).toEqual([[5, 'read']]);
  });

  it('asks the one that runs', async () => {
    install([], []);
    answering.set(5, 'reader');
    await readTabNow(5);
    expect(injected).toEqual([]);
    expect(told).toEqual([[5, 'read']]);
  });
});

describe('startReading', () => {
  const sender = (more: object = {}) =>
    ({ tab: { id: 5 }, frameId: 0, url: 'https://quay.example/a', ...more }) as Sender;

  beforeEach(async () => {
    install([ALL], []);
    answering.set(5, 'probe');
    await updateSettings({ mode: 'all', sites: { 'off.example': false } });
  });

  it('puts the script that reads into the tab that asks', async () => {
    await startReading(sender());
    expect(injected).toEqual([[5, READER]]);
  });

  it('puts it there once, whoever asks at the same time', async () => {
    await Promise.all([startReading(sender()), startReading(sender()), readTabNow(5)]);
    expect(injected).toEqual([[5, READER]]);
    expect(told).toEqual([[5, 'read']]);
  });

  it('tries anew after it could not', async () => {
    const { scripting } = fakeBrowser as unknown as { scripting: { executeScript: unknown } };
    const { executeScript } = scripting;
    scripting.executeScript = async () => {
      throw new Error('The tab is elsewhere.');
    };
    await expect(startReading(sender())).rejects.toThrow('elsewhere');
    scripting.executeScript = executeScript;
    await startReading(sender());
    expect(injected).toEqual([[5, READER]]);
  });

  it.each([
    ['a site that is switched off', { url: 'https://off.example/a' }],
    ['a frame inside a page', { frameId: 3 }],
    ['no tab', { tab: undefined }],
    ['a page of the browser', { url: 'about:config' }],
    ['nowhere', { url: undefined }],
  ])('refuses %s', async (_, more) => {
    await expect(startReading(sender(more))).rejects.toThrow();
    expect(injected).toEqual([]);
  });
});

it.each([
  ['quay.example', '*://quay.example/*'],
  ['quay.example:8080', '*://quay.example/*'],
  ['[::1]:8080', '*://[::1]/*'],
])('%s becomes the pattern %s', (host, pattern) => {
  expect(hostPattern(host)).toBe(pattern);
});
