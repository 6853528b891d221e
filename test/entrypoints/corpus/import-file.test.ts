import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ImportState } from '../../../components/corpus/TransferTools.tsx';
import { createImportControl } from '../../../entrypoints/corpus/import-control.ts';
import { importFile } from '../../../entrypoints/corpus/import-file.ts';
import { headerLine } from '../../../lib/corpus/corpus-file.ts';
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import { getImportJournal, setImportJournal } from '../../../lib/state/import-journal.ts';
import { sampleArticle } from '../../lib/corpus/sample-articles.ts';

const asked = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/messages.ts', () => ({ askBackground: asked }));
beforeEach(() => fakeBrowser.reset());
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

  it('keeps two batches under way, told in their order, the first alone until the file is known', async () => {
    const file = new File([await manyLines(900)], 'many.ndjson');
    const answers: (() => void)[] = [];
    asked.mockImplementation(
      (_, { lines }: { lines: string[] }) =>
        new Promise((resolve) => {
          answers.push(() => resolve({ saved: lines.length, updated: 0, known: 0, refused: [] }));
        }),
    );
    const told: number[] = [];
    const importing = importFile(file, ({ saved }) => told.push(saved));
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    answers[0]!();
    await vi.waitFor(() => expect(answers).toHaveLength(3));
    answers[2]!();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(told).toEqual([0, 200]);
    answers[1]!();
    for (const next of [3, 4]) {
      await vi.waitFor(() => expect(answers.length).toBeGreaterThan(next));
      answers[next]!();
    }
    expect(await importing).toMatchObject({ running: false, cancelled: false, saved: 900, failed: null });
    expect(told).toEqual([0, 200, 400, 600, 800, 900, 900]);
  });

  it('waits while paused, and keeps what was imported when it is ended', async () => {
    const corpus = openMemoryCorpus();
    const control = createImportControl();
    asked.mockImplementation((_, { lines }: { lines: string[] }) => {
      if (asked.mock.calls.length === 2) control.pause();
      return corpus.importLines(lines);
    });
    const file = new File([await manyLines(900)], 'many.ndjson', { lastModified: 7 });
    const importing = importFile(file, () => {}, control);
    await vi.waitFor(async () => expect((await corpus.size()).articles).toBe(400));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toHaveBeenCalledTimes(2);
    control.cancel();
    expect(await importing).toMatchObject({ running: false, cancelled: true, failed: null, saved: 400 });
    expect((await corpus.size()).articles).toBe(400);
    expect(await getImportJournal()).toBeNull();
  });

  it('goes on after a restart from the line it had come to, with the same file only', async () => {
    const corpus = openMemoryCorpus();
    const text = await manyLines(900);
    const file = new File([text], 'many.ndjson', { lastModified: 7 });
    asked.mockImplementation((_, { lines, firstLine }: { lines: string[]; firstLine: number }) =>
      firstLine > 500 ? Promise.reject(new Error('The browser ended.')) : corpus.importLines(lines),
    );
    expect(await importFile(file, () => {})).toMatchObject({ failed: 'The browser ended.', saved: 600 });
    expect(await getImportJournal()).toMatchObject({ name: 'many.ndjson', lines: 600, saved: 600 });
    asked.mockReset();
    asked.mockImplementation((_, { lines }: { lines: string[] }) => corpus.importLines(lines));
    expect(await importFile(file, () => {})).toMatchObject({
      saved: 900,
      known: 0,
      failed: null,
    });
    expect(asked.mock.calls.map(([, { firstLine }]) => firstLine)).toEqual([601, 801]);
    expect((await corpus.size()).articles).toBe(900);
    expect(await getImportJournal()).toBeNull();
    await setImportJournal({
      name: 'many.ndjson',
      size: 3,
      modified: 7,
      lines: 600,
      saved: 1,
      updated: 0,
      known: 0,
    });
    expect(await importFile(file, () => {})).toMatchObject({ saved: 0, known: 900 });
  });
});

/** Articles of a line each, no two alike. */
async function manyLines(count: number): Promise<string> {
  const lines: string[] = [];
  for (let i = 0; i < count; i++) {
    const { article, quotations } = await sampleArticle([`Bell ${i} was rung.`]);
    lines.push(JSON.stringify({ ...article, quotations }));
  }
  return lines.join('\n');
}
