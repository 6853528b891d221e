/** Retrieval by meaning on every kind of storage: through saving, deleting, merging, and a table that changed. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../lib/corpus/corpus.ts';
import { createCorpus } from '../../../lib/corpus/create-corpus.ts';
import { DamagedIndexError } from '../../../lib/index/damaged-index-error.ts';
import { type MeaningTable, readMeaningTable } from '../../../lib/meaning/meaning-table.ts';
import { longSentences, sampleArticle } from './sample-articles.ts';
import { storageKinds } from './storages.ts';

const shipped = readMeaningTable(
  new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../../public/meaning.bin'))),
);
if (!shipped.ok) throw new Error(shipped.error);
const table = shipped.value;
const load = async () => table;

const SAID = 'The minister should step down at once.';
const REWORDED = 'He has to resign immediately, that politician.';

async function nearest(corpus: Corpus, text: string, limit = 3): Promise<string[]> {
  const [found] = await corpus.retrieveByMeaning!([{ text }], { limit });
  return found!.map(({ statement }) => statement.text);
}

async function fill(corpus: Corpus, others = 12): Promise<string> {
  for (let i = 0; i < others; i++) {
    await corpus.saveArticles([
      await sampleArticle(longSentences(i + 1, 4), { url: `https://a.example/${i}` }),
    ]);
  }
  const [saved] = await corpus.saveArticles([
    await sampleArticle(['The ferry was late again.', SAID], { url: 'https://a.example/said' }),
  ]);
  return saved!.id;
}

describe.each(storageKinds)('on $name', ({ open }) => {
  it('finds what shares no telling word, before and after merging and rebuilding', async () => {
    const corpus = createCorpus(open(), { meaning: load });
    await fill(corpus);
    expect((await nearest(corpus, REWORDED))[0]).toBe(SAID);
    await corpus.merge();
    expect((await nearest(corpus, REWORDED))[0]).toBe(SAID);
    await corpus.rebuildIndex();
    expect((await nearest(corpus, REWORDED))[0]).toBe(SAID);
    await corpus.close();
  });

  it('finds nothing deleted', async () => {
    const corpus = createCorpus(open(), { meaning: load });
    const id = await fill(corpus, 2);
    await corpus.deleteArticles([id]);
    expect(await nearest(corpus, REWORDED)).not.toContain(SAID);
    await corpus.close();
  });

  it('asks for the index to be made anew where the table changed', async () => {
    const storage = open();
    let current: MeaningTable | null = null;
    const corpus = createCorpus(storage, { meaning: async () => current });
    await fill(corpus, 1);
    expect(await nearest(corpus, REWORDED)).toEqual([]);
    current = table;
    await expect(nearest(corpus, REWORDED)).rejects.toThrow(DamagedIndexError);
    expect((await corpus.retrieve([{ text: SAID }])).candidates[0]![0]!.text).toBe(SAID);
    await corpus.rebuildIndex();
    expect((await nearest(corpus, REWORDED))[0]).toBe(SAID);
    await corpus.close();
  });
});

it('gives no answer to what has no vector', async () => {
  const corpus = createCorpus(storageKinds[0]!.open(), { meaning: load });
  await fill(corpus, 1);
  expect(await corpus.retrieveByMeaning!([{ text: 'Wir werden das nie akzeptieren' }, { text: '' }])).toEqual(
    [[], []],
  );
});

it('gives up with the signal', async () => {
  const corpus = createCorpus(storageKinds[0]!.open(), { meaning: load });
  await fill(corpus, 1);
  const signal = AbortSignal.abort(new Error('left'));
  await expect(corpus.retrieveByMeaning!([{ text: SAID }], { signal })).rejects.toThrow('left');
});
