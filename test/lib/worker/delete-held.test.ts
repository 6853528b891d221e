/** What a few articles are deleted with: their lines, as many as one answer may hold. */
import { describe, expect, it, vi } from 'vitest';
import type { StoredArticle } from '../../../lib/corpus/kept-article.ts';
import { deleteHeld, HELD_CHARACTERS } from '../../../lib/worker/delete-held.ts';
import { sampleArticle } from '../corpus/sample-articles.ts';

const { article, quotations } = await sampleArticle(['The ferry stays in port until the tide turns.']);

/** Characters of each article's title by its id, of what is kept. */
function corpusOf(kept: Record<string, number>) {
  return {
    getArticle: async (id: string): Promise<StoredArticle | null> =>
      kept[id] === undefined
        ? null
        : {
            article: { ...article, id, title: 'x'.repeat(kept[id]) },
            quotations: [...quotations],
            savedAt: '2025-03-01T00:00:00.000Z',
            history: [],
          },
    deleteArticles: vi.fn(async (ids: readonly string[]) => ids.filter((id) => id in kept).length),
  };
}

const HALF = HELD_CHARACTERS / 2;

const cases: { name: string; kept: Record<string, number>; gone: string[]; held: number }[] = [
  { name: 'short ones, all', kept: { a: 10, b: 10, c: 10 }, gone: ['a', 'b', 'c'], held: 3 },
  { name: 'long ones, as many as fit', kept: { a: HALF, b: 10, c: HALF }, gone: ['a', 'b'], held: 2 },
  {
    name: 'one that is too long by itself',
    kept: { a: HELD_CHARACTERS, b: 10, c: 10 },
    gone: ['a'],
    held: 1,
  },
  { name: 'one that is not kept', kept: { a: 10, c: 10 }, gone: ['a', 'b', 'c'], held: 2 },
];

describe('deleteHeld', () => {
  it.each(cases)('deletes and holds $name', async ({ kept, gone, held }) => {
    const corpus = corpusOf(kept);
    const answer = await deleteHeld(corpus, ['a', 'b', 'c']);
    expect(corpus.deleteArticles.mock.calls).toEqual([[gone]]);
    expect([answer.deleted, answer.held.length, answer.through]).toEqual([held, held, gone.length]);
  });
});
