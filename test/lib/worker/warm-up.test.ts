import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import { DamagedIndexError } from '../../../lib/index/damaged-index-error.ts';
import { answerCorpus } from '../../../lib/worker/answer-corpus.ts';
import { sampleArticle } from '../corpus/sample-articles.ts';

const table = new Uint8Array(readFileSync('public/background/en.bin'));

async function started(kept: boolean) {
  const corpus = openMemoryCorpus();
  if (kept) await corpus.saveArticles([await sampleArticle(['The ferry left before the bell.'])]);
  const retrieve = vi.spyOn(corpus, 'retrieve');
  const rebuild = vi.spyOn(corpus, 'rebuildIndex');
  const answers = answerCorpus({ loadBackground: async () => table, open: async () => corpus });
  return { answers, retrieve, rebuild };
}

describe('a worker that is started before a page asks', () => {
  it('matches a sentence of its own, once, and keeps nothing', async () => {
    const { answers, retrieve } = await started(true);
    expect(await answers.corpusSize({}, undefined)).toEqual({ articles: 1, statements: 1 });
    await vi.waitFor(() => expect(retrieve).toHaveBeenCalledOnce());
    expect(await answers.corpusSize({}, undefined)).toEqual({ articles: 1, statements: 1 });
    await answers.findText({ text: 'The ferry left before the bell.' }, undefined);
    expect(retrieve).toHaveBeenCalledTimes(2);
  });

  it('does not where nothing is kept', async () => {
    const { answers, retrieve } = await started(false);
    await answers.corpusSize({}, undefined);
    await answers.findText({ text: 'The ferry left before the bell.' }, undefined);
    expect(retrieve).toHaveBeenCalledOnce();
  });

  it('leaves a damaged index to the question that meets it', async () => {
    const { answers, retrieve, rebuild } = await started(true);
    retrieve.mockRejectedValueOnce(new DamagedIndexError('a page', 'it is missing'));
    await answers.corpusSize({}, undefined);
    await vi.waitFor(() => expect(retrieve).toHaveBeenCalledOnce());
    expect(rebuild).not.toHaveBeenCalled();
    expect(
      (await answers.findText({ text: 'The ferry left before the bell.' }, undefined)).appearances,
    ).toHaveLength(1);
  });
});
