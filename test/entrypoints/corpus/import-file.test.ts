import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ImportState } from '../../../components/corpus/TransferTools.tsx';
import { importFile } from '../../../entrypoints/corpus/import-file.ts';
import { headerLine } from '../../../lib/corpus/corpus-file.ts';
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import { sampleArticle } from '../../lib/corpus/sample-articles.ts';

const asked = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/messages.ts', () => ({ askBackground: asked }));
afterEach(() => asked.mockReset());

const HEADER = headerLine({ articles: 0, statements: 0 });
const PROSE = 'The ferry stays in port.\n'.repeat(1_000);

async function bringIn(text: string): Promise<ImportState> {
  const corpus = openMemoryCorpus();
  asked.mockImplementation((_, { lines }: { lines: string[] }) => corpus.importLines(lines));
  return importFile(new File([text], 'notes.txt'), () => {});
}

async function goodLine(): Promise<string> {
  const { article, quotations } = await sampleArticle(['The bell was rung.']);
  return JSON.stringify({ ...article, quotations });
}

describe('importFile', () => {
  it.each([
    ['an empty file', ''],
    ['empty lines', '\n\n\n'],
    ['plain text', PROSE],
    ['other JSON', '{"format":"other"}\n[1]\nnull\n'],
    ['one endless line', 'x'.repeat(16_500_000)],
  ])('says that %s is no corpus file', async (_, text) => {
    await expect(bringIn(text)).rejects.toThrow(/“notes\.txt” is no corpus file/);
  });

  it('reads no further in a file of another kind', async () => {
    await expect(bringIn(PROSE)).rejects.toThrow(/no corpus file/);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['an empty corpus', HEADER, 0, 0],
    ['an empty corpus behind a byte-order mark', `\ufeff${HEADER}`, 0, 0],
    ['a corpus of another release', '{"format":"variorum-corpus","version":9}', 0, 1],
    ['a corpus whose lines are all broken', `${HEADER}\n${'{\n'.repeat(300)}`, 0, 300],
  ])('takes %s for what it is', async (_, text, saved, refused) => {
    const state = await bringIn(text);
    expect(state).toMatchObject({ running: false, failed: null, saved });
    expect(state.refused).toHaveLength(refused);
  });

  it('takes a piece of a corpus file, also behind empty and broken lines and a byte-order mark', async () => {
    const line = await goodLine();
    expect(await bringIn(`\ufeff${line}`)).toMatchObject({ saved: 1, refused: [] });
    expect(await bringIn(`${'\n'.repeat(500)}{\n${line}`)).toMatchObject({
      saved: 1,
      refused: [{ why: 'is not JSON' }],
    });
  });

  it('says why it stopped where the corpus does not answer', async () => {
    asked.mockRejectedValue(new Error('No space is left.'));
    const state = await importFile(new File([HEADER], 'corpus.ndjson'), () => {});
    expect(state).toMatchObject({ running: false, failed: 'No space is left.' });
  });
});
