import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { createCorpus } from '../../../lib/corpus/create-corpus.ts';
import { rebuildIndex } from '../../../lib/corpus/rebuild-index.ts';
import { rebuildOnce } from '../../../lib/corpus/rebuild-once.ts';
import { FORMAT_VERSION, openPage, sealPage } from '../../../lib/index/page-format.ts';
import type { PageKey } from '../../../lib/index/page-store.ts';
import { answerCorpus } from '../../../lib/worker/answer-corpus.ts';
import { sampleArticle } from './sample-articles.ts';
import { storageKinds } from './storages.ts';

const table = new Uint8Array(readFileSync('public/background/en.bin'));

const FERRY = 'The ferry will not sail before the inquiry has ended.';

describe('rebuildOnce', () => {
  it('is joined by who asks meanwhile, and tells how far it is', async () => {
    const steps: (() => void)[] = [];
    const rebuild = vi.fn(async ({ onProgress }) => {
      onProgress(0, 30);
      await new Promise<void>((resolve) => steps.push(resolve));
      onProgress(20, 30);
      await new Promise<void>((resolve) => steps.push(resolve));
    });
    const rebuilds = rebuildOnce(rebuild);
    expect(rebuilds.progress()).toBeNull();
    const both = [rebuilds.run(), rebuilds.run()];
    expect(rebuilds.progress()).toEqual({ done: 0, total: 30 });
    steps[0]!();
    await vi.waitFor(() => expect(rebuilds.progress()).toEqual({ done: 20, total: 30 }));
    expect(rebuilds.done()).toBe(false);
    steps[1]!();
    await Promise.all(both);
    expect(rebuild).toHaveBeenCalledTimes(1);
    expect([rebuilds.progress(), rebuilds.done()]).toEqual([null, true]);
    const again = rebuilds.run();
    expect(rebuild).toHaveBeenCalledTimes(2);
    for (const step of [2, 3]) {
      await vi.waitFor(() => expect(steps).toHaveLength(step + 1));
      steps[step]!();
    }
    await again;
  });

  it('forgets one that failed', async () => {
    const rebuild = vi.fn().mockRejectedValueOnce(new Error('no')).mockResolvedValue(undefined);
    const rebuilds = rebuildOnce(rebuild);
    await expect(rebuilds.run()).rejects.toThrow('no');
    expect([rebuilds.progress(), rebuilds.done()]).toEqual([null, false]);
    await rebuilds.run();
    expect(rebuilds.done()).toBe(true);
  });
});

describe.each(storageKinds)('an index that is damaged in $name', ({ name, open, spoil }) => {
  it('is made anew once for all who ask, says so meanwhile and afterwards, and loses nothing', async () => {
    const storage = open();
    const before = createCorpus({ ...storage, close() {} });
    await before.saveArticles([
      await sampleArticle([FERRY]),
      await sampleArticle(['The bell was rung.', FERRY]),
    ]);
    await before.close();
    await spoil(storage);
    const corpus = createCorpus(storage);
    const answers = answerCorpus({ loadBackground: async () => table, open: async () => corpus });
    expect(await answers.corpusCondition({}, undefined)).toMatchObject({ rebuilding: null, rebuilt: false });
    const said: unknown[] = [];
    const { page } = storage;
    storage.page = async (...range) => {
      said.push((await answers.corpusCondition({}, undefined)).rebuilding);
      return page(...range);
    };
    const found = await Promise.all([1, 2, 3].map(() => answers.findText({ text: FERRY }, undefined)));
    expect(found.map(({ appearances }) => appearances.length)).toEqual([2, 2, 2]);
    expect(said).toEqual([{ done: 0, total: 2 }]);
    const expected = { memory: 'memory', IndexedDB: 'database', files: 'files' }[name];
    expect(await answers.corpusCondition({}, undefined)).toEqual({
      rebuilding: null,
      rebuilt: true,
      index: expected,
      cramped: false,
    });
  });
});

describe.each(storageKinds)('making the index anew in $name', ({ open }) => {
  it('leaves no page behind when it fails', async () => {
    const storage = open();
    const saving = createCorpus({ ...storage, close() {} });
    await saving.saveArticles([await sampleArticle([FERRY])]);
    await saving.close();
    const { segments, counters } = await storage.state();
    const failing = { ...storage, sealSegment: () => Promise.reject(new Error('no room')) };
    for (const time of [0, 1, 2]) {
      await expect(rebuildIndex(failing, null)).rejects.toThrow('no room');
      const segment = counters.nextSegment + time;
      const keys = [0, 1, 2, 3].map((area) => ({ segment, area, page: 0 }) as PageKey);
      expect((await storage.readPages(keys)).filter(Boolean)).toEqual([]);
    }
    expect((await storage.state()).segments).toEqual(segments);
    await rebuildIndex(storage, null);
    expect((await createCorpus(storage).retrieve([{ text: FERRY }])).candidates).toMatchObject([
      [{ text: FERRY }],
    ]);
  });
});

describe('an index of another release', () => {
  it.each([-1, 1])('(%i format away) is made anew from the articles', async (away) => {
    const storage = storageKinds[1]!.open();
    const before = createCorpus({ ...storage, close() {} });
    await before.saveArticles([await sampleArticle([FERRY])]);
    await before.close();
    const [segment] = (await storage.state()).segments;
    const keys = [0, 1, 3].map((area) => ({ segment: segment!.id, area, page: 0 }) as PageKey);
    const pages = await storage.readPages(keys);
    await storage.writePages(
      keys.map((key, i) => sealPage(key, openPage(key, pages[i]), FORMAT_VERSION + away)),
    );
    const corpus = createCorpus(storage);
    await expect(corpus.retrieve([{ text: FERRY }])).rejects.toThrow(/format \d+ is not known here/);
    const answers = answerCorpus({ loadBackground: async () => table, open: async () => corpus });
    expect((await answers.findText({ text: FERRY }, undefined)).appearances).toHaveLength(1);
    expect(await answers.corpusCondition({}, undefined)).toMatchObject({ rebuilt: true });
  });
});
