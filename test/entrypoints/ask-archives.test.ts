/** Which archives are asked about a page, what the tab's report says of it, and that no password goes astray. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addFromArchives,
  checkArchive,
  contextFromArchive,
  hasArchives,
} from '../../entrypoints/background/ask-archives.ts';
import { askCorpus } from '../../entrypoints/background/ask-corpus.ts';
import { endComparison } from '../../entrypoints/background/comparing-tabs.ts';
import type { FromArchives } from '../../lib/archive/archive-questions.ts';
import type { Sender } from '../../lib/messages.ts';
import { letRest, restOf } from '../../lib/state/archive-rests.ts';
import { type KeptArchive, updateArchives } from '../../lib/state/archives.ts';
import {
  getPageReport,
  type PageReport,
  setPageReport,
  updatePageReport,
} from '../../lib/state/page-report.ts';
import type { Appearance, Comparison } from '../../lib/types.ts';

vi.mock('../../entrypoints/background/ask-corpus.ts', () => ({ askCorpus: vi.fn() }));
const asked = vi.mocked(askCorpus);

const PAGE = { tab: 1, run: 'a' };
const URL_READ = 'https://a.example/harbour';
const sender = (incognito = false, url = URL_READ) =>
  ({ url, tab: { id: 1, incognito } }) as unknown as Sender;
const archive = (name: string, change: Partial<KeptArchive> = {}): KeptArchive => ({
  name,
  url: `https://${name.toLowerCase()}.example`,
  user: 'reader',
  password: 'lighthouse',
  sketches: false,
  granted: true,
  ...change,
});
const comparison = (articles: number): Comparison => ({
  article: { id: 'x', title: 'Harbour reopens', outlet: null, url: null, published: null },
  quotations: [],
  statements: [],
  kept: false,
  corpus: { articles, statements: 0 },
});
const report = (change: Partial<PageReport> = {}): PageReport => ({
  ...PAGE,
  url: URL_READ,
  state: 'read',
  comparison: comparison(1),
  ...change,
});
const keep = (archives: KeptArchive[], change = {}) =>
  updateArchives(() => ({ on: true, offSites: [], onSites: [], archives, ...change }));
const answerWith = (answer: FromArchives) => asked.mockResolvedValue(answer as never);
const namesAsked = () =>
  asked.mock.calls.flatMap(([, input]) =>
    (input as { archives: { name: string }[] }).archives.map(({ name }) => name),
  );

const NOTHING = { comparison: null, more: false };

let granted: (origins: string[]) => boolean;

beforeEach(async () => {
  fakeBrowser.reset();
  asked.mockReset();
  answerWith({ comparison: null, failed: [], more: false });
  granted = () => true;
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async ({ origins = [] }) =>
    granted(origins)) as never);
  await setPageReport(report());
});

describe('an archive', () => {
  it('is asked with its account and nothing else, and what it adds is in the report', async () => {
    await keep([archive('Desk', { database: 'news', sketches: true })]);
    answerWith({ comparison: comparison(2), failed: [], more: false });
    expect(await addFromArchives(PAGE, sender(), false)).toEqual({ comparison: comparison(2), more: false });
    const { granted: _, ...account } = archive('Desk', { database: 'news', sketches: true });
    expect(asked.mock.calls).toEqual([['compareInArchives', { page: PAGE, archives: [account] }]]);
    const now = await getPageReport(1);
    expect([now?.comparison?.corpus.articles, now?.notices]).toEqual([2, undefined]);
    expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain('lighthouse');
  });

  it('leaves what the report says of keeping the page as it is', async () => {
    await keep([archive('Desk')]);
    const now = { kept: true, notKept: 'There is no room.' };
    await setPageReport(report({ comparison: { ...comparison(1), ...now } }));
    answerWith({ comparison: { ...comparison(2), kept: true, adds: 'stays' }, failed: [], more: false });
    await addFromArchives(PAGE, sender(), false);
    const shown = (await getPageReport(1))?.comparison;
    expect(shown).toMatchObject({ ...now, corpus: { articles: 2 } });
    expect(shown?.adds).toBeUndefined();
  });

  it.each([
    ['there is none', [], {}, sender()],
    ['all are switched off', [archive('Desk')], { on: false }, sender()],
    ['the site is switched off', [archive('Desk')], { offSites: ['a.example'] }, sender()],
    ['the window is private', [archive('Desk')], {}, sender(true)],
    [
      "the page is of the reader's own network",
      [archive('Desk')],
      {},
      sender(false, 'http://wiki.intranet/a'),
    ],
    [
      'the site is one where nothing is kept',
      [archive('Desk')],
      {},
      sender(false, 'https://mail.a.example/1'),
    ],
    ['nobody tells whether the window is private', [archive('Desk')], {}, { url: URL_READ } as Sender],
  ])('is not asked where %s', async (_, archives, change, from) => {
    await keep(archives, change);
    expect(await hasArchives(from)).toBe(false);
    expect(await addFromArchives(PAGE, from, false)).toEqual(NOTHING);
    expect(asked).not.toHaveBeenCalled();
    expect(await getPageReport(1)).toMatchObject(report());
  });

  it.each([
    ['is not', {}, [], true],
    ['is', { onSites: ['a.example'] }, ['Desk'], undefined],
  ])('%s asked about a page with a password field where %o', async (_, change, names, guarded) => {
    await keep([archive('Desk')], change);
    await addFromArchives(PAGE, sender(), true);
    expect(namesAsked()).toEqual(names);
    expect((await getPageReport(1))?.guarded).toBe(guarded);
  });

  it('is not asked about a page that was read again', async () => {
    await keep([archive('Desk')]);
    expect(await addFromArchives({ tab: 1, run: 'older' }, sender(), false)).toEqual(NOTHING);
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('an archive that is removed while it is asked', () => {
  const found = (of: string) =>
    ({ text: 'The wall held.', article: { id: of, title: null }, archive: of }) as unknown as Appearance;
  const statement = (appearances: Appearance[]) => ({
    ...{ id: 's', start: 0, end: 14, text: 'The wall held.', form: 'direct' as const, speaker: null },
    appearances,
  });

  it('gives nothing to the page or its report, and is not named', async () => {
    await keep([archive('Desk'), archive('Gazette')]);
    const both = { ...comparison(2), statements: [statement([found('Desk'), found('Gazette')])] };
    asked.mockImplementation((async () => {
      await keep([archive('Gazette')]);
      return { comparison: both, failed: [{ archive: 'Desk', fault: 'partial' }], more: false };
    }) as never);
    const answer = await addFromArchives(PAGE, sender(), false);
    const now = await getPageReport(1);
    for (const one of [answer.comparison, now?.comparison]) {
      expect(one?.statements).toEqual([statement([found('Gazette')])]);
    }
    expect(now?.notices).toBeUndefined();
  });

  it('or while its answer waits to be written: the same', async () => {
    await keep([archive('Desk')]);
    const one = { ...comparison(2), statements: [statement([found('Desk')])] };
    let removed = () => {};
    asked.mockImplementation((async () => {
      // Holds the turn until the archive is gone, which happens after the answer is there.
      void updatePageReport(1, () => new Promise((resolve) => (removed = () => resolve(null))));
      setTimeout(() => void keep([]).then(() => removed()), 20);
      return { comparison: one, failed: [{ archive: 'Desk', fault: 'slow' }], more: false };
    }) as never);
    const answer = await addFromArchives(PAGE, sender(), false);
    const now = await getPageReport(1);
    for (const left of [answer.comparison, now?.comparison]) {
      expect(left?.statements).toEqual([statement([])]);
    }
    expect([now?.notices, await restOf('Desk')]).toEqual([undefined, null]);
  });
});

describe('an archive that fails', () => {
  it('is named in the report, and left alone by the next page, which asks the others', async () => {
    await keep([archive('Desk'), archive('Gazette')]);
    answerWith({ comparison: comparison(2), failed: [{ archive: 'Desk', fault: 'slow' }], more: false });
    await addFromArchives(PAGE, sender(), false);
    expect((await getPageReport(1))?.notices).toEqual([{ archive: 'Desk', fault: 'slow' }]);
    asked.mockClear();
    answerWith({ comparison: null, failed: [], more: false });
    await setPageReport(report());
    await addFromArchives(PAGE, sender(), false);
    expect(namesAsked()).toEqual(['Gazette']);
    expect((await getPageReport(1))?.notices).toEqual([{ archive: 'Desk', fault: 'slow' }]);
  });

  it('in part goes on being asked', async () => {
    await keep([archive('Desk')]);
    answerWith({ comparison: null, failed: [{ archive: 'Desk', fault: 'partial' }], more: false });
    await addFromArchives(PAGE, sender(), false);
    expect(await restOf('Desk')).toBeNull();
  });

  it('for want of permission is named, and asked once that is given', async () => {
    await keep([archive('Desk')]);
    granted = () => false;
    await addFromArchives(PAGE, sender(), false);
    expect(asked).not.toHaveBeenCalled();
    expect((await getPageReport(1))?.notices).toEqual([{ archive: 'Desk', fault: 'permission' }]);
    granted = ([origin]) => origin === 'https://desk.example/*';
    await addFromArchives(PAGE, sender(), false);
    expect(namesAsked()).toEqual(['Desk']);
  });

  it('late, for a page that was left meanwhile, changes nothing there', async () => {
    await keep([archive('Desk')]);
    asked.mockImplementation((async () => {
      await setPageReport(report({ run: 'newer' }));
      return { comparison: comparison(2), failed: [{ archive: 'Desk', fault: 'slow' }], more: false };
    }) as never);
    await addFromArchives(PAGE, sender(), false);
    const now = await getPageReport(1);
    expect([now?.run, now?.comparison?.corpus.articles, now?.notices]).toEqual(['newer', 1, undefined]);
  });
});

describe('archives that answer one after the other', () => {
  const answers = (...all: Partial<FromArchives>[]) => {
    for (const answer of all) {
      asked.mockResolvedValueOnce({ comparison: null, failed: [], more: false, ...answer } as never);
    }
  };

  it('are in the report as they come, each failure with those before, in the order of the options', async () => {
    await keep([archive('Desk'), archive('Gazette'), archive('Ledger')]);
    answers(
      { failed: [{ archive: 'Gazette', fault: 'denied' }], more: true },
      { comparison: comparison(2), more: true },
      { failed: [{ archive: 'Desk', fault: 'slow' }] },
    );
    const told = async () => {
      const { comparison: found, more } = await addFromArchives(PAGE, sender(), false);
      const now = await getPageReport(1);
      return [found?.corpus.articles, more, now?.comparison?.corpus.articles, now?.notices];
    };
    const gazette = { archive: 'Gazette', fault: 'denied' };
    expect(await told()).toEqual([undefined, true, 1, [gazette]]);
    expect(await told()).toEqual([2, true, 2, [gazette]]);
    expect(await told()).toEqual([undefined, false, 2, [{ archive: 'Desk', fault: 'slow' }, gazette]]);
  });

  it('are told to stop where the page is left between two answers', async () => {
    await keep([archive('Desk')]);
    answers({ more: true });
    await addFromArchives(PAGE, sender(), false);
    endComparison(1);
    expect(asked.mock.lastCall).toEqual(['cancel', { tab: 1 }]);
  });

  it('are told to stop where they are switched off between two answers', async () => {
    await keep([archive('Desk')]);
    answers({ more: true });
    await addFromArchives(PAGE, sender(), false);
    await keep([archive('Desk')], { on: false });
    expect(await addFromArchives(PAGE, sender(), false)).toEqual(NOTHING);
    expect(asked.mock.lastCall).toEqual(['cancel', { tab: 1 }]);
  });
});

describe('a test by hand', () => {
  it.each([
    [null, null],
    ['denied', 'denied'],
  ])('that finds %s leaves the archive resting: %s', async (fault, rest) => {
    await keep([archive('Desk')]);
    await letRest({ archive: 'Desk', fault: 'slow' });
    asked.mockResolvedValue({ fault } as never);
    expect(await checkArchive('Desk')).toEqual({ fault });
    expect(await restOf('Desk')).toBe(rest);
  });

  it('of no archive fails', async () => {
    await expect(checkArchive('Desk')).rejects.toMatchObject({ code: 'no_archive' });
  });
});

describe('the sentences around what an archive knows', () => {
  const about = { article: 'x', span: { start: 1, end: 2 } };
  it('are asked of it', async () => {
    await keep([archive('Desk')]);
    await contextFromArchive('Desk', about);
    const account = { url: 'https://desk.example', user: 'reader', password: 'lighthouse' };
    expect(asked.mock.calls).toEqual([['archiveContext', { account, ...about }]]);
  });

  it.each([
    ['removed', [], {}],
    ['switched off', [archive('Desk')], { on: false }],
  ])('are not, of one that was %s', async (_, archives, change) => {
    await keep(archives, change);
    await expect(contextFromArchive('Desk', about)).rejects.toThrow('not asked');
    expect(asked).not.toHaveBeenCalled();
  });
});
