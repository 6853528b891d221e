/** Texts of candidates out of one segment's file, of more articles than are read at once. */
import { expect, it } from 'vitest';
import { createCorpus } from '../../../lib/corpus/create-corpus.ts';
import { readCandidates } from '../../../lib/corpus/retrieve.ts';
import { sampleArticle } from './sample-articles.ts';
import { storageKinds } from './storages.ts';

/** More than are read at once, twice over. */
const ARTICLES = 300;

const saidIn = (article: number) => [`Ferry ${article} is late.`, `Ferry ${article} has sunk.`];

it('reads each candidate where it lies, portion by portion into the same memory', async () => {
  const storage = storageKinds.find(({ name }) => name === 'files')!.open();
  const corpus = createCorpus(storage);
  const articles = Array.from({ length: ARTICLES }, (_, i) =>
    sampleArticle(saidIn(i), { url: `https://a.example/${i}` }),
  );
  await corpus.saveArticles(await Promise.all(articles));
  const state = await storage.state();
  expect(state.segments).toHaveLength(1);
  const first = state.counters.nextArticle - ARTICLES;
  const hitOf = (document: number, ordinal: number) => ({
    ...{ article: first + document, ordinal, segment: state.segments[0]!.id, document, score: 1 },
  });
  // The second statement of every article from the last to the first, and of some the first one too.
  const backwards = Array.from({ length: ARTICLES }, (_, i) => hitOf(ARTICLES - 1 - i, 1));
  const some = [hitOf(7, 0), hitOf(ARTICLES - 1, 0)];
  const candidates = await readCandidates(storage, state, { hits: [backwards, some] });
  expect(candidates.map((list) => list.map(({ text }) => text))).toEqual([
    backwards.map(({ document }) => saidIn(document)[1]),
    some.map(({ document }) => saidIn(document)[0]),
  ]);
  await corpus.close();
});
