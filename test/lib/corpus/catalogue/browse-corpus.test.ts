import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Browsed } from '../../../../lib/corpus/catalogue/browse-corpus.ts';
import { personKey } from '../../../../lib/corpus/catalogue/person-key.ts';
import type { StatementFilter } from '../../../../lib/corpus/catalogue/statement-filter.ts';
import type { Corpus } from '../../../../lib/corpus/corpus.ts';
import { createCorpus } from '../../../../lib/corpus/create-corpus.ts';
import type { ArticleToSave } from '../../../../lib/corpus/kept-article.ts';
import { openMemoryCorpus } from '../../../../lib/corpus/open-memory-corpus.ts';
import { stemWord } from '../../../../lib/text/words.ts';
import { sampleArticle } from '../sample-articles.ts';
import { storageKinds } from '../storages.ts';

const WORDS = ['bridge', 'harbour', 'ferry', 'council', 'budget', 'school'];
const SPEAKERS = ['Mara Ellwood', 'Petro Marchenskyy', 'Petro Marchensky', 'Ilse Törnqvist', null];
const OUTLETS = ['The Gull', 'Gull', 'Tern Times', null];
const DATES = ['2025-03-01', '2025-03-05T10:00:00Z', '2024-12-31', null];

interface Draft {
  sentences: { words: number[]; speaker: number }[];
  outlet: number;
  date: number;
}

const drafts = fc.array(
  fc.record({
    sentences: fc.array(
      fc.record({
        words: fc.array(fc.nat(WORDS.length - 1), { minLength: 1, maxLength: 3 }),
        speaker: fc.nat(SPEAKERS.length - 1),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    outlet: fc.nat(OUTLETS.length - 1),
    date: fc.nat(DATES.length - 1),
  }),
  { minLength: 1, maxLength: 8 },
);

const filters: fc.Arbitrary<StatementFilter> = fc.record(
  {
    words: fc.constantFrom('bridge', 'Bridges', 'harbour ferry', 'council, 7', 'nothing', ' '),
    speaker: fc.constantFrom('marchenskyy', 'marchensky', 'tornq', 'ell', 'nobody', ''),
    outletName: fc.constantFrom('gull', 'tern', 'no'),
    outlet: fc.constantFrom('gull', 'tern times', 'no'),
    person: fc.constantFrom('Mara Ellwood', 'Petro Marchenskyy', 'No').map(personKey),
    from: fc.constantFrom('2025-01-01', '2025-03-05'),
    to: fc.constantFrom('2025-03-01', '2025-12-31'),
  },
  { requiredKeys: [] },
);

async function entryOf(draft: Draft, number: number): Promise<ArticleToSave> {
  const sentences = draft.sentences.map(
    ({ words }, i) => `The ${words.map((word) => WORDS[word]).join(' and the ')} waited ${number}${i}.`,
  );
  const { article, quotations } = await sampleArticle(sentences, {
    outlet: OUTLETS[draft.outlet]!,
    published: DATES[draft.date]!,
    url: `https://example.example/${number}`,
  });
  return {
    article,
    quotations: quotations.map((quotation, i) => {
      const name = SPEAKERS[draft.sentences[i]!.speaker]!;
      return { ...quotation, speaker: name === null ? null : { name, mention: name } };
    }),
  };
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const stems = (text: string) =>
  fold(text)
    .match(/[a-z0-9]+/g)
    ?.map(stemWord) ?? [];
/** What the spellings above have in common, said outright. */
const name = (text: string) => fold(text).replace('skyy', 'sky');

/** The slow way: every statement, one by one. */
function expected(entries: readonly ArticleToSave[], filter: StatementFilter): string[] {
  return entries
    .flatMap(({ article, quotations }) =>
      quotations.map(({ text, speaker }) => ({ text, speaker: speaker?.name ?? null, article })),
    )
    .filter(({ text, speaker, article }) => {
      const day = article.published?.slice(0, 10) ?? null;
      const outlet = article.outlet === null ? null : fold(article.outlet).replace('the ', '');
      const typed = name(filter.speaker ?? '');
      return (
        stems(filter.words ?? '').every((stem) => stems(text).includes(stem)) &&
        (filter.person !== undefined
          ? speaker !== null && personKey(name(speaker)) === filter.person
          : !typed ||
            (speaker !== null &&
              name(speaker)
                .split(' ')
                .some((word) => word.startsWith(typed)))) &&
        (filter.outlet === undefined || outlet === filter.outlet) &&
        (!filter.outletName ||
          (outlet?.split(' ').some((word) => word.startsWith(filter.outletName!)) ?? false)) &&
        (!filter.from || (day !== null && day >= filter.from)) &&
        (!filter.to || (day !== null && day <= filter.to))
      );
    })
    .map(({ text }) => text)
    .sort();
}

/** Asks until the catalogue is there. */
async function settled<T>(ask: () => Promise<Browsed<T>>): Promise<T> {
  return vi.waitUntil(async () => {
    const answer = await ask();
    return typeof answer === 'object' && answer !== null && 'preparing' in answer ? null : (answer as T);
  }, 10_000) as Promise<T>;
}

async function fill(corpus: Corpus, sentences: Draft[]): Promise<ArticleToSave[]> {
  const entries = await Promise.all(sentences.map(entryOf));
  await corpus.saveArticles(entries);
  return entries;
}

describe.each(storageKinds)('browsing in $name', ({ open }) => {
  it('finds what looking at every statement finds, whatever the window', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, filters, fc.constantFrom('newest', 'oldest'), async (list, filter, order) => {
        const corpus = createCorpus(open());
        const entries = await fill(corpus, list);
        const whole = await settled(() => corpus.browse.statements(filter, order, 0, 100));
        expect(whole.entries.map(({ text }) => text).sort()).toEqual(expected(entries, filter));
        expect(whole.total).toBe(whole.entries.length);
        expect(whole.articles).toBe(new Set(whole.entries.map(({ article }) => article.id)).size);
        const dates = whole.entries.map(({ article }) => article.published?.slice(0, 10) ?? null);
        const dated = dates.filter((date) => date !== null);
        expect(dates.slice(0, dated.length), 'undated last').toEqual(dated);
        expect(dated).toEqual(order === 'newest' ? dated.toSorted().reverse() : dated.toSorted());
        for (let from = 0; from < whole.total; from += 2) {
          const { entries: window } = await settled(() => corpus.browse.statements(filter, order, from, 2));
          expect(window).toEqual(whole.entries.slice(from, from + 2));
        }
        await corpus.close();
      }),
      { numRuns: 40 },
    );
  });
});

const DRAFTS: Draft[] = [
  {
    sentences: [
      { words: [0], speaker: 1 },
      { words: [1], speaker: 2 },
    ],
    outlet: 0,
    date: 0,
  },
  {
    sentences: [
      { words: [2], speaker: 2 },
      { words: [3], speaker: 0 },
    ],
    outlet: 1,
    date: 1,
  },
  { sentences: [{ words: [4], speaker: 4 }], outlet: 2, date: 3 },
];

describe('people and outlets', () => {
  it('joins the spellings of a name, and gives each what is kept of it, most first', async () => {
    const corpus = openMemoryCorpus();
    await fill(corpus, DRAFTS);
    const people = await settled(() => corpus.browse.people('', 0, 10));
    expect(people).toEqual({
      total: 2,
      entries: [
        {
          key: personKey('Petro Marchenskyy'),
          name: 'Petro Marchensky',
          articles: 2,
          statements: 3,
          first: '2025-03-01',
          last: '2025-03-05',
        },
        {
          key: personKey('Mara Ellwood'),
          name: 'Mara Ellwood',
          articles: 1,
          statements: 1,
          first: '2025-03-05',
          last: '2025-03-05',
        },
      ],
    });
    for (const typed of ['Marchenskyy', 'marchensky', 'petro m']) {
      expect((await settled(() => corpus.browse.people(typed, 0, 10))).entries[0]!.name).toBe(
        'Petro Marchensky',
      );
    }
    const outlets = await settled(() => corpus.browse.outlets('', 0, 10));
    expect(outlets.entries.map(({ key, articles, statements }) => [key, articles, statements])).toEqual([
      ['gull', 2, 4],
      ['tern times', 1, 1],
    ]);
    expect(outlets.entries.reduce((sum, { share }) => sum + share!, 0)).toBeCloseTo(1);
    expect((await settled(() => corpus.browse.people('', 1, 1))).entries).toEqual([people.entries[1]]);
  });

  it('counts what was said month by month', async () => {
    const corpus = openMemoryCorpus();
    await fill(corpus, DRAFTS);
    expect(await settled(() => corpus.browse.months({}))).toEqual({
      months: [{ month: '2025-03', statements: 4 }],
      undated: 1,
    });
  });
});

describe('what is kept', () => {
  it('is listed by when it was kept, counted, and deleted in portions', async () => {
    let hour = 10;
    const corpus = openMemoryCorpus({ now: () => new Date(Date.UTC(2025, 5, 1, hour++)) });
    for (const [i, draft] of DRAFTS.entries()) await corpus.saveArticles([await entryOf(draft, i)]);
    const kept = await settled(() => corpus.browse.kept({}, 0, 2));
    expect(kept).toMatchObject({ total: 3, statements: 5 });
    expect(kept.entries.map(({ url }) => url)).toEqual([
      'https://example.example/2',
      'https://example.example/1',
    ]);
    const gull = { outlet: 'gull' };
    expect(await settled(() => corpus.browse.kept(gull, 0, 1))).toMatchObject({ total: 2, statements: 4 });
    expect(await settled(() => corpus.browse.remove(gull, 1))).toEqual({ deleted: 1, left: 1 });
    expect(await settled(() => corpus.browse.remove(gull, 1))).toEqual({ deleted: 1, left: 0 });
    expect(await corpus.size()).toEqual({ articles: 1, statements: 1 });
    expect(await settled(() => corpus.browse.statements({ words: 'harbour' }, 'newest', 0, 9))).toMatchObject(
      {
        total: 0,
      },
    );
    expect(await settled(() => corpus.browse.remove({ savedBefore: '2025-06-01' }, 9))).toMatchObject({
      deleted: 0,
    });
    expect(await settled(() => corpus.browse.remove({ savedBefore: '2025-06-02' }, 9))).toMatchObject({
      deleted: 1,
    });
  });
});
