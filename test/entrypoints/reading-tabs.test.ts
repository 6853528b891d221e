import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applySettings, readTabNow } from '../../entrypoints/background/reading-tabs.ts';
import { hostPattern } from '../../lib/state/host-pattern.ts';
import { type Settings, updateSettings } from '../../lib/state/settings.ts';

const ALL = '*://*/*';
let registered: { id: string; matches?: string[] }[];
let injected: number[];
let told: [number, string][];
let answering: Set<number>;

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
      if (registered.length > 0) throw new Error("Duplicate script ID 'article'");
      registered = scripts;
    },
    executeScript: async ({ target }: { target: { tabId: number } }) => {
      injected.push(target.tabId);
      answering.add(target.tabId);
    },
  };
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    tab: number,
    message: { name: string },
  ) => {
    if (!answering.has(tab)) throw new Error('Receiving end does not exist.');
    told.push([tab, message.name]);
    return { ok: true, value: undefined };
  }) as never);
}

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  injected = [];
  told = [];
  answering = new Set();
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
    expect(injected).toEqual([1]);
  });

  it('are stopped when it is switched off, and left alone where a script runs', async () => {
    install([ALL], tabs);
    answering = new Set([1, 2]);
    await updateSettings({ mode: 'all', sites: { 'off.example': false } });
    await applySettings();
    expect(injected).toEqual([]);
    expect(told).toEqual([
      [1, 'ping'],
      [2, 'stop'],
    ]);
  });
});

describe('readTabNow', () => {
  it('starts the script where none runs', async () => {
    install([], []);
    await readTabNow(5);
    expect(injected).toEqual([5]);
    expect(told).toEqual([[5, 'read']]);
  });

  it('asks the one that runs', async () => {
    install([], []);
    answering.add(5);
    await readTabNow(5);
    expect(injected).toEqual([]);
    expect(told).toEqual([[5, 'read']]);
  });
});

it.each([
  ['quay.example', '*://quay.example/*'],
  ['quay.example:8080', '*://quay.example/*'],
  ['[::1]:8080', '*://[::1]/*'],
])('%s becomes the pattern %s', (host, pattern) => {
  expect(hostPattern(host)).toBe(pattern);
});
