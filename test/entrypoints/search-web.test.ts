/** From a page's card only what its own report lists is searched for, by its rarest words. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askCorpus } from '../../entrypoints/background/ask-corpus.ts';
import { searchStatement } from '../../entrypoints/background/search-web.ts';
import { setPageReport } from '../../lib/state/page-report.ts';

vi.mock('../../entrypoints/background/ask-corpus.ts', () => ({ askCorpus: vi.fn() }));
vi.mock('../../entrypoints/shared/interface-translator.ts', () => ({
  interfaceTranslator: () => ({ text: (key: string) => key }),
}));

const asked = vi.mocked(askCorpus);
const opened = () => fakeBrowser.tabs.query({});

beforeEach(async () => {
  fakeBrowser.reset();
  asked.mockReset();
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async (id: number) => ({
    id,
    windowId: 3,
  })) as never);
  asked.mockResolvedValue({ words: ['ferrymen', 'thaw'] } as never);
  const statements = [{ id: 'one', text: 'Nobody asked the ferrymen.', appearances: [] }];
  await setPageReport({
    ...{ tab: 7, run: 'r', url: 'https://gull.example/a', state: 'read' },
    comparison: { statements } as never,
  });
});

describe('searchStatement', () => {
  it('opens a search for the rarest words of a statement that is listed', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await searchStatement(7, 'one');
    expect(asked.mock.calls).toEqual([['rarestWords', { text: 'Nobody asked the ferrymen.' }]]);
    expect((await opened()).some(({ url }) => url?.includes('ferrymen'))).toBe(true);
    // Beside the page: what is read in a private window stays there.
    expect(create).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ windowId: 3 }));
  });

  it.each([
    [7, 'two'],
    [8, 'one'],
  ])('refuses what tab %i does not list (%s)', async (tab, id) => {
    const before = (await opened()).length;
    await expect(searchStatement(tab, id)).rejects.toThrow('problem_not_listed');
    expect(asked).not.toHaveBeenCalled();
    expect(await opened()).toHaveLength(before);
  });
});
