/** What is asked of the browser with an archive and given back with it, and what the reader is told. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addArchive,
  allowArchive,
  changeArchive,
  giveBack,
  removeArchive,
} from '../../../entrypoints/options/change-archives.ts';
import { askBackground } from '../../../lib/messages.ts';
import {
  type ArchiveDraft,
  getArchives,
  type KeptArchive,
  updateArchives,
} from '../../../lib/state/archives.ts';
import { updateSettings } from '../../../lib/state/settings.ts';

vi.mock('../../../lib/messages.ts', () => ({ askBackground: vi.fn() }));

const ORIGIN = 'https://desk.example/*';
const DRAFT: ArchiveDraft = {
  name: 'Desk ',
  url: 'https://desk.example:8443',
  user: 'reader',
  password: 'lighthouse',
  database: 'variorum',
  sketches: false,
};
const DESK: KeptArchive = { ...DRAFT, name: 'Desk', granted: true };

let granted: string[];
let allows: boolean;
let feeds: { address: string }[];

const keep = (...archives: KeptArchive[]) => updateArchives((choices) => ({ ...choices, archives }));
const noRoom = () => vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('no room'));
const names = async () => (await getArchives()).archives.map(({ name }) => name);

beforeEach(() => {
  fakeBrowser.reset();
  granted = [];
  allows = true;
  feeds = [];
  vi.mocked(askBackground).mockImplementation((async () => ({ feeds, running: false })) as never);
  vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation((async ({ origins = [] }) => {
    if (allows) granted.push(...origins);
    return allows;
  }) as never);
  vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation((async ({
    origins = [],
  }: {
    origins?: string[];
  }) => {
    granted = granted.filter((one) => !origins.includes(one));
    return true;
  }) as never);
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation((async () => ({
    origins: granted,
  })) as never);
});

describe('an archive is added', () => {
  it('with the permission of its host', async () => {
    expect(await addArchive(DRAFT, [], [])).toBe('archives_added');
    expect([(await getArchives()).archives, granted]).toEqual([[DESK], [ORIGIN]]);
  });

  it('not where that is refused', async () => {
    allows = false;
    expect(await addArchive(DRAFT, [], [])).toBe('archives_problem_denied');
    expect(await names()).toEqual([]);
  });

  it.each<[string, string, string[], string[]]>([
    ['given back', 'https://gazette.example', [], []],
    ['left to the one at this host', 'https://desk.example', [], [ORIGIN]],
    ['left where it was there before', 'https://gazette.example', [ORIGIN], [ORIGIN, ORIGIN]],
  ])('not where its name was taken meanwhile: the permission is %s', async (_, url, before, left) => {
    granted = [...before];
    await keep({ ...DESK, name: 'desk', url });
    expect(await addArchive(DRAFT, [], before)).toBe('archives_problem_name');
    expect([await names(), granted]).toEqual([['desk'], left]);
  });

  it.each<[string, KeptArchive[], string[], string[]]>([
    ['given back', [], [], []],
    ['left to the one at this host', [{ ...DESK, name: 'Wire' }], [], [ORIGIN]],
    ['left where it was there before', [], [ORIGIN], [ORIGIN, ORIGIN]],
  ])('not where it cannot be stored: the permission is %s', async (_, kept, before, left) => {
    granted = [...before];
    await keep(...kept);
    noRoom();
    await expect(addArchive(DRAFT, kept, before)).rejects.toThrow('no room');
    expect([(await getArchives()).archives, granted]).toEqual([kept, left]);
  });
});

describe('an archive is changed', () => {
  const QUAY = 'https://quay.example/*';
  const change = (part: Partial<ArchiveDraft>) =>
    changeArchive('Desk', { ...DRAFT, password: '', ...part }, [DESK], granted);
  beforeEach(async () => {
    granted = [ORIGIN];
    await keep(DESK);
  });

  it('with its password, which nobody typed', async () => {
    expect(await change({ user: 'mira' })).toEqual(['archives_changed']);
    expect((await getArchives()).archives).toEqual([{ ...DESK, user: 'mira' }]);
  });

  it('to another host: that one is asked for, and the one before given back', async () => {
    const told = ['archives_changed', 'archives_moved', 'archives_password_left'];
    expect(await change({ url: 'https://quay.example' })).toEqual(told);
    const { archives } = await getArchives();
    expect(archives).toEqual([{ ...DESK, url: 'https://quay.example', password: '' }]);
    expect(granted).toEqual([QUAY]);
  });

  it.each<[Partial<ArchiveDraft>, boolean]>([
    [{ password: 'foghorn' }, false],
    [{ database: 'news' }, true],
    [{ name: 'Harbour' }, true],
    [{ url: 'https://desk.example:9000', password: 'foghorn' }, true],
  ])('to %o: that open pages lost what it had found is said: %s', async (part, moved) => {
    expect(await change(part)).toEqual(['archives_changed', ...(moved ? ['archives_moved'] : [])]);
  });

  it('not where that is refused', async () => {
    allows = false;
    expect(await change({ url: 'https://quay.example' })).toEqual(['archives_problem_denied']);
    expect([(await getArchives()).archives, granted]).toEqual([[DESK], [ORIGIN]]);
  });

  it.each([
    ['address', { url: 'http://desk.example' }],
    ['name', { name: '' }],
  ] as const)('not with a wrong %s', async (which, part) => {
    expect(await change(part)).toEqual([`archives_problem_${which}`]);
    expect((await getArchives()).archives).toEqual([DESK]);
  });

  it('not where it was removed meanwhile: what was asked for is given back', async () => {
    await keep();
    granted = [];
    expect(await change({ url: 'https://quay.example' })).toEqual(['error_no_archive']);
    expect([await names(), granted]).toEqual([[], []]);
  });

  it('not where its new name was taken meanwhile: what was asked for is given back', async () => {
    await keep(DESK, { ...DESK, name: 'Harbour' });
    const came = await change({ name: 'Harbour', url: 'https://quay.example' });
    expect([came, await names(), granted]).toEqual([
      ['archives_problem_name'],
      ['Desk', 'Harbour'],
      [ORIGIN],
    ]);
  });

  it.each<[string, string[], string[]]>([
    ['https://quay.example', [ORIGIN], [ORIGIN]],
    ['https://quay.example', [ORIGIN, QUAY], [ORIGIN, QUAY, QUAY]],
    ['https://desk.example:9000', [], [ORIGIN]],
  ])('not where it cannot be stored: to %s with %o, %o stays', async (url, before, left) => {
    granted = [...before];
    noRoom();
    await expect(change({ url })).rejects.toThrow('no room');
    expect([(await getArchives()).archives, granted]).toEqual([[DESK], left]);
  });

  it('also as the last of as many as there may be', async () => {
    const five = [DESK, ...[1, 2, 3, 4].map((i) => ({ ...DESK, name: `Desk ${i}` }))];
    await keep(...five);
    const came = await changeArchive('Desk', { ...DRAFT, name: 'Harbour' }, five, granted);
    expect([came, (await names())[0]]).toEqual([['archives_changed', 'archives_moved'], 'Harbour']);
  });
});

describe('what was given back', () => {
  it.each<[string, string[], boolean, boolean, boolean]>([
    ['is asked for anew, and goes with the archive', [], true, true, true],
    ['stays so where that is refused', [], false, false, false],
    ['was not: nothing changes', [ORIGIN], true, true, false],
  ])('%s', async (_, before, allowing, allowed, goesWithIt) => {
    granted = [...before];
    allows = allowing;
    await keep({ ...DESK, granted: false });
    expect(await allowArchive(DESK, before)).toBe(allowed);
    expect((await getArchives()).archives.map((one) => one.granted)).toEqual([goesWithIt]);
  });
});

describe('what was granted for an archive', () => {
  it.each<[string, Parameters<typeof updateSettings>[0], string[], string[]]>([
    ['goes with it', {}, [], []],
    ['goes where the site is not read', { sites: { 'desk.example': false, 'quay.example': true } }, [], []],
    ['stays for a site that is read', { sites: { 'desk.example:8080': true } }, [], [ORIGIN]],
    ['stays where all sites are read', { mode: 'all' }, [], [ORIGIN]],
    ['stays for a feed', {}, ['http://desk.example/feed.xml'], [ORIGIN]],
    ['goes where feeds are elsewhere', {}, ['https://quay.example/feed.xml'], []],
  ])('%s', async (_, settings, addresses, left) => {
    granted = [ORIGIN];
    feeds = addresses.map((address) => ({ address }));
    await updateSettings(settings);
    await keep(DESK);
    expect(await removeArchive('Desk')).toBe('archives_removed');
    expect([await names(), granted]).toEqual([[], left]);
  });

  it('goes where nobody tells of feeds', async () => {
    granted = [ORIGIN];
    vi.mocked(askBackground).mockRejectedValue(new Error('silent'));
    await keep(DESK);
    await removeArchive('Desk');
    expect(granted).toEqual([]);
  });
});

describe('given back by hand', () => {
  it.each<[string, string[], string[]]>([
    [ORIGIN, [], ['permission_archive_given_back']],
    [ORIGIN, ['*://*/*'], ['options_saved']],
    ['*://desk.example/*', [], ['permission_given_back', 'permission_archive_given_back']],
    ['*://desk.example/*', [ORIGIN], ['permission_given_back']],
    ['*://*/*', [], ['permission_given_back', 'permission_archive_given_back']],
    ['*://quay.example/*', [], ['permission_given_back']],
  ])('%s, while %o stays', async (origin, others, told) => {
    granted = [origin, ...others];
    await keep(DESK);
    expect(await giveBack(origin)).toEqual(told);
    expect(granted).toEqual(others);
  });
});
