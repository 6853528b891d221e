import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { UnidentifiedArticle } from '../../../lib/article/identify-article.ts';
import { readText } from '../../../lib/article/read-text.ts';
import type { BrowseQuestions, RelationWanted } from '../../../lib/corpus/catalogue/browse-questions.ts';
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import { answerCorpus } from '../../../lib/worker/answer-corpus.ts';

const table = new Uint8Array(readFileSync('public/background/en.bin'));

function article(outlet: string, quote: string): UnidentifiedArticle {
  const text = `Harbour reopens after the storm, ${outlet} reports
“${quote}” harbour master Ilse Tornqvist said on Monday.
Ferries to Sandholm will run again from Tuesday, the ${outlet} has learnt.`;
  return { ...readText(text), outlet, url: `https://${outlet}.example/harbour`, published: '2026-03-02' };
}

const HELD = 'The outer breakwater held through the worst of the surge.';

async function filled() {
  const answers = answerCorpus({ loadBackground: async () => table, open: async () => openMemoryCorpus() });
  for (const one of [
    article('tidings', HELD),
    article('ledger', HELD),
    article('gazette', 'The outer breakwater did not hold through the worst of the surge.'),
    article('almanac', 'Nobody had ordered the second crane for the northern quay.'),
  ]) {
    await answers.save({ article: one }, undefined);
  }
  return {
    async ask<K extends keyof BrowseQuestions>(name: K, input: Parameters<BrowseQuestions[K]>[0]) {
      const handler = answers[name] as (input: unknown, context: undefined) => unknown;
      return (await handler(input, undefined)) as Exclude<
        ReturnType<BrowseQuestions[K]>,
        { preparing: unknown }
      >;
    },
  };
}

const window = { filter: {}, order: 'newest', from: 0 } as const;

describe('browsing', () => {
  it('gives a bounded window of what is kept', async () => {
    const { ask } = await filled();
    const all = await ask('browseStatements', { ...window, limit: 100_000 });
    expect([all.total, all.entries.length]).toEqual([4, 4]);
    const none = await ask('browseStatements', { ...window, limit: -1 });
    expect(none).toMatchObject({ total: 4, entries: [] });
    const found = await ask('browseStatements', { ...window, filter: { words: 'cranes ordered' }, limit: 5 });
    expect(found.entries.map(({ article: { outlet } }) => outlet)).toEqual(['almanac']);
  });

  it('compares statements that are kept with what else is, their own article aside', async () => {
    const { ask } = await filled();
    const { entries } = await ask('browseStatements', { ...window, limit: 9 });
    const places = entries.map(({ article: { id }, start, end }) => ({ article: id, start, end }));
    const gone = { article: 'gone', start: 0, end: 5 };
    const compared = await ask('compareStored', { places: [...places, gone] });
    expect(compared.at(-1)).toBeNull();
    for (const [i, { article: own, text }] of entries.entries()) {
      const outlets = compared[i]!.appearances.map(({ article: { outlet } }) => outlet).toSorted();
      const others = text.includes('breakwater') ? ['gazette', 'ledger', 'tidings'] : [];
      expect(outlets, text).toEqual(others.filter((outlet) => outlet !== own.outlet));
    }
  });

  it.each<[RelationWanted, string[]]>([
    ['elsewhere', ['gazette', 'ledger', 'tidings']],
    ['verbatim', ['ledger', 'tidings']],
    ['flagged', ['gazette', 'ledger', 'tidings']],
    ['bracketed', []],
  ])('finds what is kept elsewhere: %s', async (relation, outlets) => {
    const { ask } = await filled();
    const found = await ask('browseRelated', { ...window, relation, limit: 50 });
    expect(found.entries.map(({ article: { outlet } }) => outlet).toSorted()).toEqual(outlets);
    expect([found.total, found.next]).toEqual([4, null]);
  });

  it('deletes what a filter leaves', async () => {
    const { ask } = await filled();
    const { entries } = await ask('browseOutlets', { typed: 'ledg', from: 0, limit: 5 });
    expect(entries).toMatchObject([{ name: 'ledger', articles: 1 }]);
    const filter = { outlet: entries[0]!.key };
    expect(await ask('removeKept', { filter, limit: 50 })).toEqual({ deleted: 1, left: 0 });
    expect(await ask('browseKept', { filter, from: 0, limit: 5 })).toMatchObject({ total: 0 });
    expect(await ask('browseKept', { filter: {}, from: 0, limit: 5 })).toMatchObject({ total: 3 });
    const people = await ask('browsePeople', { typed: '', from: 0, limit: 5 });
    expect(people.entries).toMatchObject([{ name: 'Ilse Tornqvist', articles: 3 }]);
    expect(await ask('browseMonths', { filter: {} })).toEqual({
      months: [{ month: '2026-03', statements: 3 }],
      undated: 0,
    });
  });
});
