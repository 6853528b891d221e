/** "Not the same" reaches the corpus, every open page's report and their scripts, and only for pairs that were listed. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const asked = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('../../entrypoints/background/ask-corpus.ts', () => ({ askCorpus: asked }));
vi.mock('../../entrypoints/shared/interface-translator.ts', () => ({
  interfaceTranslator: () => ({ text: (key: string) => key }),
}));

import { judgePair } from '../../entrypoints/background/judge-pair.ts';
import { getPageReport, setPageReport } from '../../lib/state/page-report.ts';
import { comparison, report, STATEMENTS } from '../gallery/sample-data.ts';

const [HERE] = STATEMENTS;
const THERE = HERE!.appearances[2]!;
const pair = { statement: HERE!.id, article: THERE.article.id, start: THERE.start };

const told = vi.fn();
/** Whether the tabs are those of a private window. */
let incognito = false;

beforeEach(async () => {
  fakeBrowser.reset();
  asked.mockClear();
  told.mockReset();
  incognito = false;
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async (id: number) => ({ id, incognito })) as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (tab: number, message: object) => {
    told(tab, message);
    return { ok: true };
  }) as never);
  await setPageReport({ ...report('read', { comparison: comparison() }), tab: 1 });
  await setPageReport({ ...report('read', { comparison: comparison() }), tab: 2 });
  await setPageReport({ ...report('read', { comparison: comparison(STATEMENTS.slice(1)) }), tab: 3 });
});

const shown = async (tab: number) =>
  (await getPageReport(tab))!.comparison!.statements.find(({ id }) => id === HERE!.id)!;

describe('judgePair', () => {
  it('keeps the verdict by words and speakers, and applies it wherever the two stand', async () => {
    await judgePair(1, { ...pair, different: true });
    expect(asked).toHaveBeenCalledExactlyOnceWith('keepVerdict', {
      a: { text: HERE!.text, speaker: 'Mira Tolvane' },
      b: { text: THERE.text, speaker: 'Mira Tolvane' },
      different: true,
    });
    for (const tab of [1, 2]) {
      const statement = await shown(tab);
      expect(statement.appearances).toHaveLength(3);
      expect(statement.rejected).toEqual([THERE]);
    }
    expect(told.mock.calls.map(([tab]) => tab).toSorted()).toEqual([1, 2]);
  });

  it('writes nothing of a private window, and says so; what is kept may be taken back there', async () => {
    incognito = true;
    await expect(judgePair(1, { ...pair, different: true })).rejects.toThrow('problem_private');
    expect(asked).not.toHaveBeenCalled();
    expect((await shown(1)).appearances).toHaveLength(4);
    await judgePair(1, { ...pair, different: false });
    expect(asked).toHaveBeenCalledExactlyOnceWith(
      'keepVerdict',
      expect.objectContaining({ different: false }),
    );
  });

  it('takes it back', async () => {
    await judgePair(1, { ...pair, different: true });
    await judgePair(2, { ...pair, different: false });
    expect(asked).toHaveBeenLastCalledWith('keepVerdict', expect.objectContaining({ different: false }));
    expect((await shown(1)).appearances).toHaveLength(4);
    expect(await shown(1)).not.toHaveProperty('rejected');
  });

  it.each([
    ['a tab that was never read', 9, pair],
    ['a statement that is not listed', 1, { ...pair, statement: 'made-up' }],
    ['an article that is not listed', 1, { ...pair, article: 'made-up' }],
    ['another place of the article', 1, { ...pair, start: 7 }],
  ])('refuses %s', async (_, tab, wrong) => {
    await expect(judgePair(tab, { ...wrong, different: true })).rejects.toThrow('problem_not_listed');
    expect(asked).not.toHaveBeenCalled();
  });
});
