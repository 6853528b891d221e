import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../lib/corpus/corpus.ts';
import { splitArticleId } from '../../../lib/corpus/former-article.ts';
import type { ArticleToSave } from '../../../lib/corpus/kept-article.ts';
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import { fitHistory, MAX_PAST_CHARACTERS, MAX_PAST_STATEMENTS } from '../../../lib/corpus/past-versions.ts';
import type { PastVersion } from '../../../lib/corpus/records.ts';
import { longSentences, sampleArticle } from './sample-articles.ts';

const BEFORE = 'We will never sell the ferry to anyone.';
const AFTER = 'We will not sell the ferry this year.';
const URL = 'https://tern.example/ferry';

const version = (first: string, fields: object = {}) =>
  sampleArticle([first, ...longSentences(2, 8)], { url: URL, outlet: 'Tern Daily', ...fields });

async function collect(lines: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

async function found(corpus: Corpus, text: string) {
  const { candidates } = await corpus.retrieve([{ text }], { limit: 500 });
  return candidates[0]!.filter((candidate) => candidate.text === text);
}

async function changed(...texts: string[]): Promise<{ corpus: Corpus; entries: ArticleToSave[] }> {
  let day = 0;
  const corpus = openMemoryCorpus({ now: () => new Date(Date.UTC(2026, 2, ++day)) });
  const entries = await Promise.all(texts.map((text) => version(text)));
  for (const entry of entries) await corpus.saveArticles([entry]);
  return { corpus, entries };
}

describe('an article that was changed', () => {
  it('is found by what it printed before, as an earlier version of itself', async () => {
    const { corpus, entries } = await changed(BEFORE, AFTER);
    const [past] = await found(corpus, BEFORE);
    expect(past).toMatchObject({
      past: { savedAt: '2026-03-01T00:00:00.000Z' },
      speaker: { name: 'Mara Ellwood' },
      article: { url: URL, outlet: 'Tern Daily', version: entries[0]!.article.version },
    });
    const [now] = await found(corpus, AFTER);
    expect(now!.past).toBeUndefined();
    expect(splitArticleId(past!.article.id)).toEqual({
      id: now!.article.id,
      version: entries[0]!.article.version,
    });
  });

  it('is found once by what it prints still', async () => {
    const { corpus } = await changed(BEFORE, AFTER);
    expect(await found(corpus, longSentences(2, 8)[3]!)).toHaveLength(1);
    expect(await corpus.size()).toEqual({ articles: 1, statements: 10 });
  });

  it('is not told to have printed otherwise what it prints again', async () => {
    const { corpus } = await changed(BEFORE, AFTER, BEFORE);
    const [again, ...more] = await found(corpus, BEFORE);
    expect(again!.past).toBeUndefined();
    expect(more).toEqual([]);
    expect((await found(corpus, AFTER))[0]!.past).toEqual({ savedAt: '2026-03-02T00:00:00.000Z' });
  });

  it('gives the same lines again where they are imported, and is found there as well', async () => {
    const { corpus } = await changed(BEFORE, AFTER);
    const lines = await collect(corpus.exportLines());
    const other = openMemoryCorpus();
    expect(await other.importLines(lines)).toMatchObject({ saved: 1, refused: [] });
    expect(await collect(other.exportLines())).toEqual(lines);
    expect(await found(other, BEFORE)).toEqual(await found(corpus, BEFORE));
  });

  it('takes an earlier version out of a file, whatever the order', async () => {
    const { corpus: whole } = await changed(BEFORE, AFTER);
    const { corpus: earlier } = await changed(BEFORE);
    const later = openMemoryCorpus({ now: () => new Date(Date.UTC(2026, 2, 2)) });
    await later.saveArticles([await version(AFTER)]);
    await later.importLines(earlier.exportLines());
    expect(await found(later, BEFORE)).toEqual(await found(whole, BEFORE));
    expect(await collect(later.exportLines())).toEqual(await collect(whole.exportLines()));
  });

  it('is found so after its index was made anew, and not any more once it is deleted', async () => {
    const { corpus, entries } = await changed(BEFORE, AFTER);
    await corpus.rebuildIndex();
    expect(await found(corpus, BEFORE)).toHaveLength(1);
    await corpus.deleteArticles([entries[0]!.article.id]);
    await corpus.merge();
    expect(await found(corpus, BEFORE)).toEqual([]);
    expect(await corpus.size()).toEqual({ articles: 0, statements: 0 });
  });
});

describe('a history', () => {
  const past = (name: string, texts: string[]): PastVersion => ({
    version: name,
    savedAt: '2026-03-01T00:00:00.000Z',
    statements: texts.map((text) => ({ start: 0, end: text.length, text, form: 'direct', speaker: null })),
  });

  it.each([
    [
      'statements',
      Array.from({ length: 200 }, (_, i) => `The bell was rung ${i} times.`),
      MAX_PAST_STATEMENTS,
    ],
    [
      'characters',
      Array.from({ length: 20 }, () => 'a'.repeat(19_000)),
      Math.floor(MAX_PAST_CHARACTERS / 19_100),
    ],
  ])('is bounded by its %s, and forgets the oldest first', (_, texts, most) => {
    const fitted = fitHistory([past('old', texts), past('new', texts)], 64);
    expect(fitted.map(({ version }) => version)).toEqual(['old', 'new']);
    expect(fitted[1]!.statements).toHaveLength(texts.length);
    expect(fitted[0]!.statements?.length).toBe(most - texts.length);
  });
});
