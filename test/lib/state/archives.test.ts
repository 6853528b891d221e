/** What is kept of archives: which drafts are taken, when they are asked, and that no password is shown or exported. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type ArchiveDraft,
  archiveOrigin,
  archivesFor,
  getArchives,
  goneArchives,
  type KeptArchive,
  refuseDraft,
  type ShownArchives,
  updateArchives,
  watchArchives,
  withArchive,
  withChanged,
  withoutArchive,
  withoutPasswords,
  withSite,
} from '../../../lib/state/archives.ts';
import { getSettings } from '../../../lib/state/settings.ts';
import { settingsLine } from '../../../lib/state/settings-line.ts';

const DESK: KeptArchive = {
  name: 'Desk',
  url: 'https://desk.example:8443',
  user: 'reader',
  password: 'lighthouse',
  sketches: false,
  granted: true,
};
const CHOICES = {
  on: true,
  offSites: ['quay.example'],
  onSites: ['intranet.example', '127.0.0.1:8080'],
  archives: [DESK],
};
const NEVER = { added: ['ledger.example/staff'], removed: ['secure.*'] };
const draft = (change: Partial<ArchiveDraft>): ArchiveDraft => ({
  url: 'https://archive.example',
  name: 'Gazette',
  user: '',
  password: '',
  database: 'variorum',
  sketches: false,
  ...change,
});

beforeEach(() => fakeBrowser.reset());

describe('a draft', () => {
  it.each<[Partial<ArchiveDraft>, ReturnType<typeof refuseDraft>]>([
    [{}, null],
    [{ url: 'http://localhost:8123' }, null],
    [{ url: 'http://127.0.0.1:8123' }, null],
    [{ url: 'http://archive.example' }, 'address'],
    [{ url: 'https://me:secret@archive.example' }, 'address'],
    [{ url: 'archive.example' }, 'address'],
    [{ url: '' }, 'address'],
    [{ name: ' ' }, 'name'],
    [{ name: 'desk ' }, 'name'],
    [{ name: 'x'.repeat(41) }, 'name'],
  ])('%o: %s', (change, refused) => {
    expect(refuseDraft(draft(change), [DESK])).toBe(refused);
  });

  it('is one too many beyond five', () => {
    const five = Array.from({ length: 5 }, (_, i) => ({ ...DESK, name: `Desk ${i}` }));
    expect(refuseDraft(draft({}), five)).toBe('many');
  });
});

describe('archivesFor', () => {
  const page = { url: 'https://estuary.example/harbour', incognito: false, guarded: false };
  it.each([
    ['a page', CHOICES, page, ['Desk']],
    ['a page in a private window', CHOICES, { ...page, incognito: true }, []],
    ['a page of a site that was switched off', CHOICES, { ...page, url: 'https://quay.example/a' }, []],
    ['a page where all are switched off', { ...CHOICES, on: false }, page, []],
    ['no address', CHOICES, { ...page, url: '' }, []],
    ['a page with a password field', CHOICES, { ...page, guarded: true }, []],
    ['a page of this machine', CHOICES, { ...page, url: 'http://localhost:3000/a' }, []],
    ["a page of the reader's own network", CHOICES, { ...page, url: 'http://192.168.1.4/a' }, []],
    ['mail', CHOICES, { ...page, url: 'https://mail.gull.example/read/1' }, []],
    ['a sign-in page', CHOICES, { ...page, url: 'https://gull.example/login' }, []],
    [
      'a page of the list as the reader changed it',
      CHOICES,
      { ...page, url: 'https://ledger.example/staff/1' },
      [],
    ],
    ['a page taken off that list', CHOICES, { ...page, url: 'https://secure.gull.example/a' }, ['Desk']],
    ['a listed site that was switched on', CHOICES, { ...page, url: 'https://intranet.example/a' }, ['Desk']],
    [
      'the same with a password field',
      CHOICES,
      { ...page, url: 'https://intranet.example/a', guarded: true },
      ['Desk'],
    ],
    [
      'a port of this machine that was switched on',
      CHOICES,
      { ...page, url: 'http://127.0.0.1:8080/a' },
      ['Desk'],
    ],
    ['another port of it', CHOICES, { ...page, url: 'http://127.0.0.1:8081/a' }, []],
    [
      'a site switched on, in a private window',
      CHOICES,
      { ...page, url: 'https://intranet.example/a', incognito: true },
      [],
    ],
  ])('asks about %s', (_, choices, about, names) => {
    expect(archivesFor(choices, about, NEVER).map(({ name }) => name)).toEqual(names);
  });
});

describe('withSite', () => {
  const choices = { ...CHOICES, offSites: ['a.example', 'b.example'], onSites: ['c.example'] };
  it.each<[string, boolean | null, string[], string[]]>([
    ['a.example', true, ['b.example'], ['c.example', 'a.example']],
    ['c.example', false, ['a.example', 'b.example', 'c.example'], []],
    ['a.example', null, ['b.example'], ['c.example']],
    ['c.example', null, ['a.example', 'b.example'], []],
    ['c.example', true, ['a.example', 'b.example'], ['c.example']],
  ])('%s, %s', (host, on, offSites, onSites) => {
    expect(withSite(choices, host, on)).toEqual({ ...choices, offSites, onSites });
  });
});

describe('an archive', () => {
  const own = { ...DESK, granted: true };
  const beside = { ...DESK, name: 'Wire', url: 'https://desk.example:9000', granted: false };
  const elsewhere = { ...DESK, name: 'Gazette', url: 'https://gazette.example', granted: false };
  it.each([
    ['the only one', [own], 'https://desk.example/*', []],
    ['one beside another host', [own, elsewhere], 'https://desk.example/*', [['Gazette', false]]],
    ['one of two at a host', [own, beside], null, [['Wire', true]]],
    ['one whose host was granted before', [{ ...own, granted: false }], null, []],
    ['one that is gone', [elsewhere], null, [['Gazette', false]]],
  ])('goes with the permission asked for with it: %s', (_, archives, unused, left) => {
    const after = withoutArchive({ ...CHOICES, archives }, 'Desk');
    expect([after.unused, after.choices.archives.map(({ name, granted }) => [name, granted])]).toEqual([
      unused,
      left,
    ]);
  });

  it('is added once', () => {
    const once = withArchive(CHOICES, elsewhere);
    expect(once.archives.map(({ name }) => name)).toEqual(['Desk', 'Gazette']);
    expect(withArchive(once, { ...elsewhere, name: 'gazette' })).toBe(once);
  });
});

describe('an archive is changed', () => {
  const wire: KeptArchive = { ...DESK, name: 'Wire', url: 'https://desk.example:9000', granted: false };
  const gazette: KeptArchive = { ...DESK, name: 'Gazette', url: 'https://gazette.example', granted: true };
  const typed = (change: Partial<ArchiveDraft>) =>
    draft({ ...DESK, database: 'news', password: '', ...change });

  it.each<[string, Partial<ArchiveDraft>, Partial<KeptArchive>]>([
    ['its names', { name: ' Harbour ', user: 'mira' }, { name: 'Harbour', user: 'mira' }],
    ['its password', { password: 'foghorn' }, { password: 'foghorn' }],
    ['its path', { url: 'https://desk.example:8443/db' }, { url: 'https://desk.example:8443/db' }],
    ['another port: the password stays behind', { url: wire.url }, { url: wire.url, password: '' }],
    ['its name, in other letters', { name: 'DESK' }, { name: 'DESK' }],
    ['not its sketches, which have a switch', { sketches: true }, {}],
  ])('%s', (_, change, now) => {
    const after = withChanged({ ...CHOICES, archives: [gazette, DESK] }, 'Desk', typed(change), false);
    expect(after.unused).toBeNull();
    expect(after.choices.archives).toEqual([gazette, { ...DESK, database: 'news', ...now }]);
  });

  it.each<[string, KeptArchive[], boolean, string | null, boolean[]]>([
    ['is given back', [DESK], true, 'https://desk.example/*', [true]],
    ['is given back, the new one was there before', [DESK], false, 'https://desk.example/*', [false]],
    ['is left to the other one there', [DESK, wire], true, null, [true, true]],
    ['was there before', [{ ...DESK, granted: false }], true, null, [true]],
  ])('to another host: the permission of the one before %s', (_, archives, granted, unused, flags) => {
    const change = typed({ url: 'https://quay.example', password: 'foghorn' });
    const after = withChanged({ ...CHOICES, archives }, 'Desk', change, granted);
    expect([after.unused, after.choices.archives.map((one) => one.granted)]).toEqual([unused, flags]);
  });

  it.each([
    ['Desk', 'gazette'],
    ['Ledger', 'Ledger'],
  ])('not where it is gone or its new name taken: %s, %s', (name, to) => {
    const choices = { ...CHOICES, archives: [DESK, gazette] };
    expect(withChanged(choices, name, typed({ name: to }), true).choices).toBe(choices);
  });
});

describe('goneArchives', () => {
  it.each<[string, Partial<KeptArchive> | null, string[]]>([
    ['removed', null, ['Desk']],
    ['in another place', { url: 'https://desk.example:9000' }, ['Desk']],
    ['of another database', { database: 'news' }, ['Desk']],
    ['of another name', { name: 'Harbour' }, ['Desk']],
    ['with another account and switch', { user: 'mira', password: 'foghorn', sketches: true }, []],
    ['with the database written out that it had unsaid', { user: 'mira', database: 'variorum' }, []],
  ])('%s', (_, change, gone) => {
    const after = { archives: change ? [{ ...DESK, ...change }] : [] };
    expect(goneArchives({ archives: [DESK] }, after)).toEqual(gone);
  });

  it('is none where nothing was kept', () => {
    expect([goneArchives(undefined, CHOICES), goneArchives(CHOICES)]).toEqual([[], ['Desk']]);
  });
});

describe('what is kept', () => {
  it('is nothing at first', async () => {
    expect(await getArchives()).toEqual({ on: true, offSites: [], onSites: [], archives: [] });
  });

  it('is told to surfaces without the password, now and after a change', async () => {
    const seen: ShownArchives[] = [];
    const ending = new AbortController();
    watchArchives((archives) => seen.push(archives), ending.signal);
    await updateArchives(() => CHOICES);
    await new Promise((resolve) => setTimeout(resolve));
    ending.abort();
    await updateArchives(() => ({ ...CHOICES, on: false }));
    expect(seen.at(-1)).toEqual(withoutPasswords(CHOICES));
    expect(seen.at(-1)?.archives[0]?.name).toBe('Desk');
    expect(JSON.stringify(seen)).not.toContain('lighthouse');
  });

  it('is in no export', async () => {
    await updateArchives(() => CHOICES);
    const line = settingsLine(await getSettings());
    expect(line).not.toMatch(/lighthouse|desk\.example|archives/);
  });
});

it('asks for the host of an archive, whatever its port', () => {
  expect(archiveOrigin('https://desk.example:8443/path')).toBe('https://desk.example/*');
  expect(archiveOrigin('http://127.0.0.1:8123')).toBe('http://127.0.0.1/*');
});
