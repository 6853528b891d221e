import { describe, expect, it } from 'vitest';
import type { Corpus, SaveOutcome } from '../../../lib/corpus/corpus.ts';
import { createCorpus } from '../../../lib/corpus/create-corpus.ts';
import type { ArticleToSave } from '../../../lib/corpus/kept-article.ts';
import { fingerprint } from '../../../lib/corpus/recognise.ts';
import { resemblance, sketchText } from '../../../lib/corpus/sketch-text.ts';
import { longSentences, sampleArticle } from './sample-articles.ts';
import { storageKinds } from './storages.ts';

const STORY = longSentences(1);
/** No three words of it stand in the other. */
const OTHER_STORY = STORY.map((sentence) => [...sentence.matchAll(/\w+/g)].reverse().join(' '));
const URL = 'https://gull.example/ferry';
const PRINT = 'https://gull.example/print/ferry';

type Sample = () => Promise<ArticleToSave>;

const story: Sample = () => sampleArticle(STORY, { url: URL, outlet: 'The Gull', title: 'Ferry stays' });

interface Case {
  name: string;
  first: Sample;
  second: Sample;
  outcome: SaveOutcome;
  /** Articles kept in the end. */
  articles: number;
}

const cases: Case[] = [
  { name: 'the very same page', first: story, second: story, outcome: 'known', articles: 1 },
  {
    name: 'its print copy at another address',
    first: story,
    second: () => sampleArticle(STORY, { url: PRINT, outlet: 'The Gull' }),
    outcome: 'known',
    articles: 1,
  },
  {
    name: 'a copy on a host that names no outlet',
    first: story,
    second: () => sampleArticle(STORY, { url: 'https://cache.example/gull/ferry' }),
    outcome: 'known',
    articles: 1,
  },
  {
    name: 'its text in a file, without an address',
    first: () => sampleArticle(STORY),
    second: story,
    outcome: 'known',
    articles: 1,
  },
  {
    name: 'a copy with a line more',
    first: story,
    second: () => sampleArticle([...STORY, 'You have reached the end.'], { url: PRINT, outlet: 'Gull News' }),
    outcome: 'known',
    articles: 1,
  },
  {
    name: 'a page that prints its body twice',
    first: story,
    second: () => sampleArticle([...STORY, ...STORY], { url: PRINT, outlet: 'The Gull' }),
    outcome: 'known',
    articles: 1,
  },
  {
    name: 'a new version at the same address',
    first: story,
    second: () =>
      sampleArticle([...STORY.slice(1), 'The harbour will open.'], { url: URL, outlet: 'The Gull' }),
    outcome: 'updated',
    articles: 1,
  },
  {
    name: 'one word mended at the same address',
    first: story,
    second: () =>
      sampleArticle(
        STORY.map((s) => s.replace('reopened', 'closed')),
        { url: URL },
      ),
    outcome: 'updated',
    articles: 1,
  },
  {
    name: 'the same wire text by another outlet',
    first: story,
    second: () => sampleArticle(STORY, { url: 'https://lantern.example/a', outlet: 'Lantern' }),
    outcome: 'saved',
    articles: 2,
  },
  {
    name: 'the same wire text by an outlet whose name holds the other',
    first: () => sampleArticle(STORY, { url: URL, outlet: 'The Gull' }),
    second: () => sampleArticle(STORY, { url: 'https://nightgull.example/a', outlet: 'The Night Gull' }),
    outcome: 'saved',
    articles: 2,
  },
  {
    name: 'a story half of whose words are the same',
    first: story,
    second: () =>
      sampleArticle([...STORY.slice(15), ...longSentences(9, 15)], { url: PRINT, outlet: 'The Gull' }),
    outcome: 'saved',
    articles: 2,
  },
  {
    name: 'a short notice under another headline',
    first: () =>
      sampleArticle(['Subscribe to go on.'], { url: URL, outlet: 'The Gull', title: 'Ferry stays' }),
    second: () =>
      sampleArticle(['Subscribe to go on.'], { url: PRINT, outlet: 'The Gull', title: 'Bridge shut' }),
    outcome: 'saved',
    articles: 2,
  },
  {
    name: 'an address the first one names as its own',
    first: () => sampleArticle(STORY, { url: URL, aliases: [PRINT] }),
    second: () => sampleArticle(['Now the harbour is open.'], { url: PRINT }),
    outcome: 'updated',
    articles: 1,
  },
];

describe.each(storageKinds)('the same article again, in $name', ({ open }) => {
  for (const together of [false, true]) {
    it.each(cases)(`$name is $outcome${together ? ', in one batch' : ''}`, async (test) => {
      const corpus = createCorpus(open());
      const [first, second] = [await test.first(), await test.second()];
      const outcomes = together
        ? await corpus.saveArticles([first, second])
        : [...(await corpus.saveArticles([first])), ...(await corpus.saveArticles([second]))];
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(['saved', test.outcome]);
      expect((await corpus.size()).articles).toBe(test.articles);
      expect(await listed(corpus)).toHaveLength(test.articles);
      await consistent(corpus);
    });
  }

  it('finds the article under all its addresses and its text', async () => {
    const corpus = createCorpus(open());
    const entry = await story();
    await corpus.saveArticles([entry, await sampleArticle(STORY, { url: PRINT, byline: 'Jo Tarn' })]);
    const { id } = entry.article;
    for (const by of [
      { id },
      { url: URL },
      { url: PRINT },
      { fingerprint: await fingerprint(entry.article) },
    ]) {
      expect(await corpus.findArticle(by)).toMatchObject({ id, url: URL, aliases: [PRINT] });
    }
    expect(await corpus.findArticle({ url: 'https://gull.example/other' })).toBeNull();
    expect((await corpus.getArticle(id))!.article.byline).toBe('Jo Tarn');
    const copy = await sampleArticle([...STORY, 'Goodbye.'], { url: 'https://amp.gull.example/ferry' });
    expect(await corpus.recogniseArticle(copy.article)).toMatchObject({ id });
    const other = await sampleArticle(longSentences(5), { url: 'https://amp.gull.example/else' });
    expect(await corpus.recogniseArticle(other.article)).toBeNull();
  });

  it('remembers earlier versions and answers with the newest', async () => {
    let time = 0;
    const corpus = createCorpus(open(), { now: () => new Date(Date.UTC(2031, 0, ++time)) });
    const versions = await Promise.all(
      ['It may open.', 'It will open.', 'It has opened.'].map((text) => sampleArticle([text], { url: URL })),
    );
    for (const version of versions) await corpus.saveArticles([version]);
    const { id } = versions[0]!.article;
    const stored = (await corpus.getArticle(id))!;
    expect(stored.article.version).toBe(versions[2]!.article.version);
    expect(stored.history).toMatchObject([
      {
        version: versions[0]!.article.version,
        savedAt: '2031-01-01T00:00:00.000Z',
        statements: [{ text: 'It may open.' }],
      },
      {
        version: versions[1]!.article.version,
        savedAt: '2031-01-02T00:00:00.000Z',
        statements: [{ text: 'It will open.' }],
      },
    ]);
    const { candidates } = await corpus.retrieve([{ text: 'open opened' }]);
    expect(candidates[0]!.filter(({ past }) => !past).map(({ text }) => text)).toEqual(['It has opened.']);
    expect(candidates[0]!.filter(({ past }) => past)).toHaveLength(2);
    await consistent(corpus);
  });

  it('leaves a kept text alone when another claims its address', async () => {
    const corpus = createCorpus(open());
    const first = await story();
    const claiming = await sampleArticle(OTHER_STORY, { url: URL, outlet: 'The Wren' });
    const edited = await sampleArticle([...OTHER_STORY.slice(4), 'It rains.'], { url: URL });
    expect(claiming.article.id).toBe(first.article.id);
    await corpus.saveArticles([first]);
    const [saved] = await corpus.saveArticles([claiming]);
    expect(saved).toEqual({ id: claiming.article.version, outcome: 'saved' });
    expect((await corpus.getArticle(first.article.id))!.article).toEqual(first.article);
    expect(await corpus.recogniseArticle(claiming.article)).toMatchObject({
      id: saved!.id,
      outlet: 'The Wren',
    });
    expect(await corpus.saveArticles([first, claiming])).toMatchObject([
      { id: first.article.id, outcome: 'known' },
      { id: saved!.id, outcome: 'known' },
    ]);
    expect(await corpus.saveArticles([edited])).toEqual([{ id: saved!.id, outcome: 'updated' }]);
    await consistent(corpus);
    const lines: string[] = [];
    for await (const line of corpus.exportLines()) lines.push(line);
    const second = createCorpus(open());
    expect(await second.importLines(lines.reverse())).toMatchObject({ saved: 2, refused: [] });
    expect(new Set(await listed(second))).toEqual(new Set(await listed(corpus)));
  });

  it.each([
    ['a first report that is in the full one', STORY.slice(0, 3), STORY],
    ['a live page that has moved on', STORY.slice(0, 20), STORY.slice(15)],
    ['text without spaces, edited', ['渡轮将在调查结束之前停航'], ['渡轮将在调查完全结束之前一直停航']],
  ])('puts a later text in the place of %s', async (_, before, after) => {
    const corpus = createCorpus(open());
    await corpus.saveArticles([await sampleArticle(before, { url: URL })]);
    const [saved] = await corpus.saveArticles([await sampleArticle(after, { url: URL })]);
    expect(saved!.outcome).toBe('updated');
  });

  it('bounds the addresses of one story', async () => {
    const corpus = createCorpus(open());
    const aliases = Array.from({ length: 200 }, (_, i) => `https://gull.example/${i}`);
    await corpus.saveArticles([await sampleArticle(STORY, { url: URL, aliases })]);
    const [kept] = await corpus.listArticles({ limit: 1 });
    expect(kept!.aliases.length).toBeLessThan(50);
    expect(kept!.aliases).not.toContain(URL);
  });
});

describe('sketches', () => {
  it('order likeness: a copy, an edited copy, half of it, another text', async () => {
    const text = STORY.join(' ');
    const likeness = [
      text,
      `${text} Read more here.`,
      STORY.slice(12).join(' '),
      longSentences(8).join(' '),
    ].map((other) => resemblance(sketchText(text), sketchText(other)));
    expect(likeness[0]).toBe(1);
    expect(likeness).toEqual([...likeness].sort((a, b) => b - a));
    expect(likeness[1]).toBeGreaterThan(0.9);
    expect(likeness[2]).toBeLessThan(0.8);
    expect(likeness[3]).toBeLessThan(0.1);
  });

  it('have nothing to say of short texts', async () => {
    expect(sketchText('Too little to tell.')).toEqual([]);
    expect(resemblance([], [])).toBe(0);
  });
});

async function listed(corpus: Corpus): Promise<string[]> {
  return (await corpus.listArticles({ limit: 100 })).map(({ id }) => id);
}

/** Counters, statement records and index agree. */
async function consistent(corpus: Corpus): Promise<void> {
  const kept = await corpus.listArticles({ limit: 100 });
  const { articles, statements } = await corpus.size();
  expect(kept).toHaveLength(articles);
  expect(kept.reduce((sum, article) => sum + article.statements, 0)).toBe(statements);
  for (const { id } of kept) {
    const { article, quotations } = (await corpus.getArticle(id))!;
    const { candidates } = await corpus.retrieve([{ text: quotations[0]!.text }], { limit: 50 });
    expect(candidates[0]!.map((found) => found.article.version)).toContain(article.version);
  }
}
