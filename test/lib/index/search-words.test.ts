import { describe, expect, it } from 'vitest';
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import { MAX_SEARCH_WORDS, searchKeys } from '../../../lib/index/search-words.ts';
import { sampleArticle } from '../corpus/sample-articles.ts';

const SENTENCES = [
  'Fourteen ferries crossed the harbour.',
  'The 14 ferries were late, and the harbours were full.',
  'A cease-fire was signed beside the ferry.',
  '和平协议今天签署。',
];

describe('searchWords', () => {
  it.each([
    ['ferry', [0, 1, 2]],
    ['FERRIES harbour', [0, 1]],
    ['14 ferries', [0, 1]],
    ['fourteen', [0, 1]],
    ['cease-fire', [2]],
    ['和平', [3]],
    ['ferry bridge', []],
    ['…', [0, 1, 2, 3]],
  ])('%s is in %j', async (words, places) => {
    const corpus = openMemoryCorpus();
    await corpus.saveArticles([await sampleArticle(SENTENCES)]);
    const found = await corpus.browse.statements({ words }, 'newest', 0, 10);
    if ('preparing' in found) throw new Error('the catalogue took too long');
    expect(found.entries.map(({ text }) => SENTENCES.indexOf(text))).toEqual(places);
  });

  it('looks a bounded number of words up, whatever is pasted', () => {
    expect(searchKeys('word '.repeat(10_000))).toHaveLength(MAX_SEARCH_WORDS);
  });
});
