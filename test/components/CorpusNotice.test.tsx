// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { CorpusNotice } from '../../components/CorpusNotice.tsx';
import { TransferTools } from '../../components/corpus/TransferTools.tsx';
import type { ImportState } from '../../components/import/import-state.ts';
import { PageStatus } from '../../components/PageStatus.tsx';
import type { CorpusCondition } from '../../lib/types.ts';
import { byText, click, renderIntoPage } from './render-into-page.ts';

const WELL: CorpusCondition = { rebuilding: null, rebuilt: false, index: 'files', cramped: false };

const noted = (change: Partial<CorpusCondition>) =>
  renderIntoPage(<CorpusNotice condition={{ ...WELL, ...change }} />);

describe('CorpusNotice', () => {
  it.each<[string, Partial<CorpusCondition>, RegExp]>([
    ['nothing', {}, /^$/],
    [
      'how far the index is',
      { rebuilding: { done: 1200, total: 5000 }, rebuilt: true },
      /^Rebuilding the index… 1,200 of 5,000 articles\.Everything you keep is untouched/,
    ],
    ['that it was made anew', { rebuilt: true }, /was rebuilt from your articles\. Nothing was lost/],
    ['that there is no space', { cramped: true }, /no space.*kept and found\. Free some space/],
    ['that there are no files', { index: 'database' }, /no files of its own.*Everything works/],
  ])('says %s', (_, change, words) => {
    expect(noted(change).textContent).toMatch(words);
  });

  it('draws how far the index is', () => {
    const bar = noted({ rebuilding: { done: 5, total: 20 } }).querySelector('progress');
    expect([bar?.value, bar?.max]).toEqual([5, 20]);
  });
});

describe('a page that waits for the index', () => {
  it('says so', () => {
    const report = { tab: 1, url: 'https://quay.example/', run: 'a', state: 'reading' } as const;
    const nothing = () => {};
    const root = renderIntoPage(
      <PageStatus
        report={report as never}
        unreadable={false}
        corpus={null}
        rebuilding={{ done: 3, total: 9 }}
        onRead={nothing}
        onOpenCorpus={nothing}
      />,
    );
    expect(root.textContent).toMatch(/3 of 9 articles.*compared as soon as that is done/);
  });
});

describe('an import', () => {
  const STATE: ImportState = {
    running: true,
    progress: 0.5,
    saved: 10,
    updated: 0,
    known: 0,
    refused: [],
    refusedCount: 0,
    failed: null,
  };
  const draw = (importing: ImportState | null, unfinished: { name: string; lines: number }[] = []) => {
    const on = {
      onPause: vi.fn(),
      onResume: vi.fn(),
      onCancel: vi.fn(),
      onForget: vi.fn(),
      onUseSettings: vi.fn(),
      onSaveReport: vi.fn(),
    };
    const root = renderIntoPage(
      <TransferTools
        empty={false}
        importing={importing}
        actions={{ ...on, unfinished }}
        keepsWhatIsRead={null}
        onKeepWhatIsRead={() => {}}
        onImport={() => {}}
        onExport={() => {}}
      />,
    );
    return { root, on };
  };

  it('can be paused and ended while it runs', async () => {
    const { root, on } = draw(STATE);
    await click(byText(root, 'button', 'Pause'));
    await click(byText(root, 'button', 'End the import'));
    expect([on.onPause, on.onResume, on.onCancel].map((one) => one.mock.calls.length)).toEqual([1, 0, 1]);
  });

  it('can go on when it is paused, and says what happens to it', async () => {
    const { root, on } = draw({ ...STATE, paused: true });
    expect(root.querySelector('#import-status')?.textContent).toMatch(
      /^Paused\. 10 saved.*choose the file again/,
    );
    await click(byText(root, 'button', 'Go on'));
    expect(on.onResume).toHaveBeenCalledOnce();
  });

  it('says what stays when it was ended, or broken off', async () => {
    expect(draw({ ...STATE, running: false, cancelled: true }).root.textContent).toMatch(/10 saved.*stays/);
    const { root, on } = draw(null, [{ name: 'mine.ndjson', lines: 400 }]);
    expect(root.querySelector('#import-unfinished')?.textContent).toMatch(
      /“mine\.ndjson” was broken off after line 400\. What was imported is kept/,
    );
    await click(byText(root, 'button', 'Begin at the start'));
    expect(on.onForget).toHaveBeenCalledOnce();
  });
});
