import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { connect } from '../../../lib/corpus/connect.ts';
import { createCorpus } from '../../../lib/corpus/create-corpus.ts';
import { fileStorage } from '../../../lib/corpus/file-storage.ts';
import { idbStorage } from '../../../lib/corpus/idb-storage.ts';
import { openCorpus } from '../../../lib/corpus/open-corpus.ts';
import { SegmentFiles } from '../../../lib/corpus/segment-files.ts';
import { FakeFiles } from './fake-files.ts';
import { Life, mortal, runLives } from './kill-rounds.ts';
import { sampleArticle } from './sample-articles.ts';

describe('a corpus whose process is killed', () => {
  it.each([11, 12, 13, 14])('keeps all that was reported, five times over (seed %i)', async (seed) => {
    const { kills, kept } = await runLives(seed, 5);
    expect(kills).toBe(5);
    expect(kept).toBeGreaterThan(0);
  });

  it('while its damaged index is made anew, at whichever step, has it made anew by the next and no file left over', async () => {
    const sentences = Array.from({ length: 5 }, (_, i) => `The ferry left pier ${i} before the bell.`);
    const queries = [{ text: 'The ferry left before the bell.' }];
    for (let steps = 0, killed = true; killed; steps++) {
      const [indexedDB, directory] = [new IDBFactory(), new FakeFiles()];
      const before = await openCorpus({ indexedDB, directory });
      for (const sentence of sentences) await before.saveArticles([await sampleArticle([sentence])]);
      await before.close();
      directory.spoil(11);

      const life = new Life(steps);
      const storage = mortal(idbStorage(connect({ name: 'variorum', indexedDB })), life);
      const dying = createCorpus(fileStorage(storage, new SegmentFiles(directory)));
      directory.onStep = life.step;
      await dying.rebuildIndex().catch(() => {});
      killed = life.dead;
      await dying.close().catch(() => {});
      directory.onStep = () => {};
      directory.crash(() => 0.5);

      const corpus = await openCorpus({ indexedDB, directory });
      const ask = () => corpus.retrieve(queries);
      const found = await ask().catch(async () => {
        await corpus.rebuildIndex();
        return ask();
      });
      expect(found.candidates[0]!.map(({ text }) => text).toSorted(), `${steps} steps`).toEqual(sentences);
      await corpus.merge();
      expect([...directory.files.keys()], `${steps} steps`).toHaveLength(1);
      await corpus.close();
      expect(steps).toBeLessThan(200);
    }
  });
});
