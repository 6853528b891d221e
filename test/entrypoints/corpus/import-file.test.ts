import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ImportState, refusalWords } from '../../../components/import/import-state.ts';
import { createImportControl } from '../../../entrypoints/corpus/import-control.ts';
import { importFile } from '../../../entrypoints/corpus/import-file.ts';
import { MAX_TEXT } from '../../../lib/article/article-limits.ts';
import type { UnidentifiedArticle } from '../../../lib/article/identify-article.ts';
import type { Corpus } from '../../../lib/corpus/corpus.ts';
import { headerLine } from '../../../lib/corpus/corpus-file.ts';
import { type HandedOver, takeOver } from '../../../lib/corpus/hand-over.ts';
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import { detectKind } from '../../../lib/imports/detect-kind.ts';
import { CodedError } from '../../../lib/result.ts';
import { getImportJournals, noteImport } from '../../../lib/state/import-journal.ts';
import { DEFAULT_SETTINGS } from '../../../lib/state/settings.ts';
import { settingsLine } from '../../../lib/state/settings-line.ts';
import { answerTransfers } from '../../../lib/worker/answer-transfers.ts';
import { LANGUAGES, languageTranslator } from '../../gallery/languages.ts';
import { sampleArticle } from '../../lib/corpus/sample-articles.ts';

const asked = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/messages.ts', () => ({ askBackground: asked }));
beforeEach(() => fakeBrowser.reset());
afterEach(() => asked.mockReset());

const HEADER = headerLine({ articles: 0, statements: 0 });
const PROSE = 'The ferry stays in port.\n'.repeat(1_000);

const bringInFile = async (
  file: File,
  onProgress = (_: ImportState) => {},
  control = createImportControl(),
) => importFile(file, await detectKind(file, file.name), onProgress, control, () => null);

interface Asked {
  lines: HandedOver;
  firstLine: number;
}

const takeLines = async ({ lines }: Asked) => (await takeOver(lines)).split('\n');

/** As the worker answers. */
function answers(corpus: Corpus) {
  const { importArticles } = answerTransfers({ ready: async () => ({ corpus }) });
  return async (name: string, input: Asked) => {
    if (name !== 'importLines') return importArticles(input as never, undefined);
    const { refused, ...counts } = await corpus.importLines(await takeLines(input));
    return {
      ...counts,
      refused: refused.map(({ line, why }) => ({ line: line + input.firstLine - 1, why })),
    };
  };
}

async function bringIn(text: string): Promise<ImportState> {
  asked.mockImplementation(answers(openMemoryCorpus()));
  return bringInFile(new File([text], 'notes.txt'));
}

async function goodLine(): Promise<string> {
  const { article, quotations } = await sampleArticle(['The bell was rung.']);
  return JSON.stringify({ ...article, quotations });
}

describe('importFile', () => {
  it.each([
    ['an empty corpus', HEADER, 0, 0],
    ['an empty corpus behind a byte-order mark', `\ufeff${HEADER}`, 0, 0],
    ['a corpus of another release', '{"format":"variorum-corpus","version":9}', 0, 1],
    ['a corpus whose lines are all broken', `${HEADER}\n${'{\n'.repeat(300)}`, 0, 300],
    ['plain text', PROSE, 1, 0],
    ['rows of another kind', '{"text":"The ferry stays in port."}\n[1]\nnull\n', 1, 2],
    ['one endless line', 'x'.repeat(16_500_000), 0, 1],
  ])('takes %s for what it is', async (_, text, saved, refused) => {
    const state = await bringIn(text);
    expect(state).toMatchObject({ running: false, failed: null, saved, refusedCount: refused });
    expect(state.refused).toHaveLength(refused);
  });

  it('takes a piece of a corpus file, also behind empty and broken lines and a byte-order mark', async () => {
    const line = await goodLine();
    expect(await bringIn(`\ufeff${line}`)).toMatchObject({ saved: 1, refused: [] });
    expect(await bringIn(`${'\n'.repeat(500)}{\n${line}`)).toMatchObject({
      saved: 1,
      refused: [{ file: 'notes.txt', line: 501, why: 'is not JSON' }],
    });
  });

  it('reads the articles of other files, with what they say is quoted', async () => {
    const table = 'quote,speaker,url\nThe bell was rung at noon.,Mara Ellwood,https://gull.example/a\n';
    const corpus = openMemoryCorpus();
    asked.mockImplementation(answers(corpus));
    const state = await bringInFile(new File([table], 'said.csv'));
    expect(state).toMatchObject({ saved: 1, refusedCount: 0, progress: 1 });
    const [kept] = await corpus.listArticles({ limit: 1 });
    expect((await corpus.getArticle(kept!.id))!.quotations).toMatchObject([
      { text: 'The bell was rung at noon.', speaker: { name: 'Mara Ellwood' }, form: 'direct' },
    ]);
  });

  it('hands settings to the reader and keeps them out of the corpus', async () => {
    const line = settingsLine({ ...DEFAULT_SETTINGS, marks: 'differing' });
    const state = await bringIn(`${HEADER}\n${line}\n`);
    expect(state).toMatchObject({ refused: [], settings: line });
  });

  it('says why it stopped where the corpus does not answer', async () => {
    asked.mockRejectedValue(new Error('No space is left.'));
    const state = await bringInFile(new File([HEADER], 'corpus.ndjson'));
    expect(state).toMatchObject({ running: false, failed: 'No space is left.' });
  });

  it.each([
    ['is longer than any', { text: 'x'.repeat(MAX_TEXT + 1), blocks: [] }, 'too_long'],
    ['is none', { text: 'The bell was rung.' }, 'no_article'],
  ])('tells in every language of an article that %s', async (_, article, code) => {
    const { importArticles } = answerTransfers({ ready: async () => ({ corpus: openMemoryCorpus() }) });
    const articles = [{ line: 4, article: article as UnidentifiedArticle }];
    const { refused } = await importArticles({ articles }, undefined);
    expect(refused).toMatchObject([{ line: 4, code }]);
    const told = [...LANGUAGES.keys()].map((language) =>
      refusalWords(languageTranslator(language), refused[0]!),
    );
    expect(new Set(told)).toHaveProperty('size', LANGUAGES.size);
  });

  it('goes on later with a file that was taken away', async () => {
    const file = new File([await manyLines(900)], 'many.ndjson', { lastModified: 7 });
    const detected = await detectKind(file, file.name);
    await noteImport(file, {
      ...{ name: file.name, size: file.size, modified: file.lastModified, lines: 400 },
      ...{ saved: 400, updated: 0, known: 0, refused: 0 },
    });
    vi.spyOn(file, 'stream').mockImplementation(
      () => new ReadableStream({ pull: () => Promise.reject(new DOMException('Gone.', 'NotFoundError')) }),
    );
    expect(
      await importFile(
        file,
        detected,
        () => {},
        createImportControl(),
        () => null,
      ),
    ).toMatchObject({
      failedReason: 'unread',
    });
    expect(await getImportJournals()).toMatchObject([{ name: 'many.ndjson', lines: 400 }]);
  });

  it('goes on later where a part could no longer be read, whatever came of the part behind it', async () => {
    const file = new File([await manyLines(900)], 'many.ndjson', { lastModified: 7 });
    await noteImport(file, {
      ...{ name: file.name, size: file.size, modified: file.lastModified, lines: 400 },
      ...{ saved: 400, updated: 0, known: 0, refused: 0 },
    });
    const gone = vi
      .spyOn(Blob.prototype, 'arrayBuffer')
      .mockRejectedValue(new DOMException('Gone.', 'NotFoundError'));
    let calls = 0;
    asked.mockImplementation(async (_, input: Asked) => {
      if (++calls === 1) throw new Error('The blob could not be read.');
      return { saved: (await takeLines(input).catch(() => [])).length, updated: 0, known: 0, refused: [] };
    });
    expect(await bringInFile(file)).toMatchObject({ failedReason: 'unread', saved: 400 });
    gone.mockRestore();
    expect(await getImportJournals()).toMatchObject([{ name: 'many.ndjson', lines: 400 }]);
  });

  it('goes on later with a damaged file of which a batch was not kept, and tells why it was not', async () => {
    const packed = gzipSync(Buffer.from(await manyLines(900)));
    const file = new File([packed.subarray(0, -packed.length / 5)], 'many.ndjson.gz', { lastModified: 7 });
    asked.mockImplementation(async (_, input: Asked) => {
      const lines = await takeLines(input);
      if (input.firstLine > 400) throw new CodedError('no_space', 'No space is left.');
      return { saved: lines.length, updated: 0, known: 0, refused: [] };
    });
    const state = await bringInFile(file);
    expect(state).toMatchObject({ failedCode: 'no_space', failed: 'No space is left.', saved: 400 });
    expect(state).not.toHaveProperty('failedReason');
    expect(await getImportJournals()).toMatchObject([{ name: 'many.ndjson.gz', lines: 400 }]);
    asked.mockImplementation(answers(openMemoryCorpus()));
    expect(await bringInFile(file)).toMatchObject({ failedReason: 'damaged' });
    expect(await getImportJournals()).toEqual([]);
  });

  it('keeps two batches under way, told in their order', async () => {
    const file = new File([await manyLines(900)], 'many.ndjson');
    const answers: (() => void)[] = [];
    asked.mockImplementation(async (_, input: Asked) => {
      const lines = await takeLines(input);
      return new Promise((resolve) => {
        answers.push(() => resolve({ saved: lines.length, updated: 0, known: 0, refused: [] }));
      });
    });
    const told: number[] = [];
    const importing = bringInFile(file, ({ saved }) => void told.push(saved));
    await vi.waitFor(() => expect(answers).toHaveLength(2));
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
    asked.mockImplementation(async (_, input: Asked) => {
      if (asked.mock.calls.length === 2) control.pause();
      return corpus.importLines(await takeLines(input));
    });
    const file = new File([await manyLines(900)], 'many.ndjson', { lastModified: 7 });
    const importing = bringInFile(file, () => {}, control);
    await vi.waitFor(async () => expect((await corpus.size()).articles).toBe(400));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toHaveBeenCalledTimes(2);
    control.cancel();
    expect(await importing).toMatchObject({ running: false, cancelled: true, failed: null, saved: 400 });
    expect((await corpus.size()).articles).toBe(400);
    expect(await getImportJournals()).toEqual([]);
  });

  it('goes on after a restart from the line it had come to, with the same file only', async () => {
    const corpus = openMemoryCorpus();
    const text = await manyLines(900);
    const file = new File([text], 'many.ndjson', { lastModified: 7 });
    asked.mockImplementation(async (_, input: Asked) => {
      if (input.firstLine > 500) throw new Error('The browser ended.');
      return corpus.importLines(await takeLines(input));
    });
    expect(await bringInFile(file)).toMatchObject({ failed: 'The browser ended.', saved: 600 });
    expect(await getImportJournals()).toMatchObject([{ name: 'many.ndjson', lines: 600, saved: 600 }]);
    asked.mockReset();
    asked.mockImplementation(async (_, input: Asked) => corpus.importLines(await takeLines(input)));
    expect(await bringInFile(file)).toMatchObject({
      saved: 900,
      known: 0,
      failed: null,
    });
    expect(asked.mock.calls.map(([, { firstLine }]) => firstLine)).toEqual([601, 801]);
    expect((await corpus.size()).articles).toBe(900);
    expect(await getImportJournals()).toEqual([]);
    await noteImport(new File(['abc'], 'many.ndjson', { lastModified: 7 }), {
      name: 'many.ndjson',
      size: 3,
      modified: 7,
      lines: 600,
      saved: 1,
      updated: 0,
      known: 0,
    });
    expect(await bringInFile(file)).toMatchObject({ saved: 0, known: 900 });
  });
});

describe('lines refused before the import was broken off', () => {
  it('still count, once each, and are told to have been told', async () => {
    const corpus = openMemoryCorpus();
    const answer = answers(corpus);
    const file = new File([['no JSON', await manyLines(300), '{}', '{'].join('\n')], 'many.ndjson');
    asked.mockImplementation(async (name: string, input: Asked) => {
      if (input.firstLine > 200) throw new Error('The browser ended.');
      return answer(name, input);
    });
    const broken = await bringInFile(file);
    expect(broken).toMatchObject({ saved: 199, refusedCount: 1 });
    expect(broken).not.toHaveProperty('refusedBefore');
    asked.mockImplementation(answer);
    const done = await bringInFile(file);
    expect(done).toMatchObject({ saved: 300, known: 0, refusedCount: 3, refusedBefore: 1, failed: null });
    expect(done.refused.map(({ line }) => line)).toEqual([302, 303]);
  });

  it('do not count twice where they lie behind what was noted', async () => {
    const whole = JSON.stringify({ text: 'The ferry stays in port.', url: 'https://gull.example/whole' });
    const said = JSON.stringify({ quote: 'The bell was rung at noon.', url: 'https://gull.example/said' });
    const file = new File([[whole, said, ...Array(200).fill('[1]')].join('\n')], 'said.ndjson');
    const detected = {
      ...(await detectKind(file, file.name)),
      table: { columns: { names: [], rows: [] }, mapping: { text: 'text', quotation: 'quote', url: 'url' } },
    };
    const bring = () =>
      importFile(
        file,
        detected,
        () => {},
        createImportControl(),
        () => null,
      );
    const answer = answers(openMemoryCorpus());
    asked.mockImplementation(async (name: string, input: Asked) => {
      if (asked.mock.calls.length > 1) throw new Error('The browser ended.');
      return answer(name, input);
    });
    expect(await bring()).toMatchObject({ failed: 'The browser ended.', saved: 1, refusedCount: 200 });
    await vi.waitFor(async () => expect(await getImportJournals()).toMatchObject([{ lines: 1, refused: 0 }]));
    asked.mockImplementation(answer);
    expect(await bring()).toMatchObject({ failed: null, saved: 2, refusedCount: 200 });
  });

  it('are none in a note of an earlier release', async () => {
    const file = new File([await manyLines(2)], 'many.ndjson', { lastModified: 7 });
    asked.mockImplementation(answers(openMemoryCorpus()));
    const { lastModified: modified, name, size } = file;
    await noteImport(file, { name, size, modified, lines: 1, saved: 1, updated: 0, known: 0 });
    const done = await bringInFile(file);
    expect(done).toMatchObject({ saved: 2, refusedCount: 0 });
    expect(done).not.toHaveProperty('refusedBefore');
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
