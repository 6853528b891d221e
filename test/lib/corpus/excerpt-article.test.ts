import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyArticle } from '../../../lib/article/identify-article.ts';
import { articleLine } from '../../../lib/corpus/corpus-file.ts';
import { excerptArticle } from '../../../lib/corpus/excerpt-article.ts';
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import { readCorpusLine } from '../../../lib/corpus/read-corpus-line.ts';
import { understandArticle } from '../../../lib/quotations/understand-article.ts';
import type { Article, Block } from '../../../lib/types.ts';

const FILLER = [
  'The harbour was quiet all week. Nobody had expected it.',
  'Two ferries lay at the quay. A third was late.',
  'The council meets again on Friday. Its agenda is long.',
  'Gulls circled over the market. Traders packed their stalls.',
];
const QUOTE =
  '“The bridge will hold through the winter,” Ilse Tornqvist said. “We tested every beam of it twice.”';

async function article(paragraphs: readonly string[], url = 'https://gull.example/a'): Promise<Article> {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text) text += '\n\n';
    blocks.push({ start: text.length, end: text.length + paragraph.length, kind: 'paragraph' });
    text += paragraph;
  }
  return identifyArticle({
    ...{
      title: 'The “bridge to nowhere” stands',
      outlet: 'Gull',
      byline: null,
      url,
      aliases: [],
      published: null,
    },
    ...{ language: 'en', text, blocks },
  });
}

const excerpt = async (given: Article) => excerptArticle(given, understandArticle(given));

describe('an excerpt', () => {
  it('keeps the paragraph of each quotation and the sentence on either side', async () => {
    const { article: short } = await excerpt(
      await article([FILLER[0]!, FILLER[1]!, QUOTE, FILLER[2]!, FILLER[3]!]),
    );
    expect(short.text).toBe(`A third was late.\n\n${QUOTE}\n\nThe council meets again on Friday.`);
    expect(short.blocks.map(({ start, end }) => short.text.slice(start, end))).toEqual(
      short.text.split('\n\n'),
    );
  });

  it('is known by what the whole text was known by', async () => {
    const whole = await article([
      ...FILLER,
      ...FILLER.map((line) => line.replace('the', 'that')),
      QUOTE,
      ...FILLER.toReversed(),
    ]);
    const { article: short, quotations } = await excerpt(whole);
    expect(short).toMatchObject({
      id: whole.id,
      version: whole.version,
      excerpt: { characters: whole.text.length },
    });
    const corpus = openMemoryCorpus();
    await corpus.saveArticles([{ article: short, quotations }]);
    const elsewhere = {
      ...whole,
      ...(await article([whole.text.replace('quiet', 'calm')], 'https://gull.example/print')),
    };
    expect(await corpus.recogniseArticle(whole)).toMatchObject({ id: whole.id });
    expect(
      await corpus.recogniseArticle({ ...elsewhere, text: whole.text, blocks: whole.blocks }),
    ).toMatchObject({ id: whole.id });
    const [again] = await corpus.saveArticles([await excerpt(whole)]);
    expect(again?.outcome).toBe('known');
  });

  it('of nothing quoted is a title and a fingerprint', async () => {
    const plain = await article(FILLER);
    const { article: short } = await excerptArticle(plain, []);
    expect([short.text, short.blocks, short.title]).toEqual(['', [], plain.title]);
    expect(short.excerpt?.sketch.length).toBeGreaterThan(0);
  });

  it('leaves alone what has nothing to leave out, and what is one already', async () => {
    const all = await article([QUOTE]);
    expect((await excerpt(all)).article).toBe(all);
    const once = await excerpt(await article([...FILLER, QUOTE]));
    expect((await excerptArticle(once.article, once.quotations)).article).toBe(once.article);
  });

  it('goes through the corpus file unchanged', async () => {
    const { article: short, quotations } = await excerpt(await article([...FILLER, QUOTE, ...FILLER]));
    const stored = { article: short, quotations, savedAt: '2026-03-01T10:00:00.000Z', history: [] };
    const line = articleLine(stored);
    const read = readCorpusLine(line);
    expect(
      read.kind === 'article' &&
        articleLine({ ...stored, ...read.entry, quotations: [...read.entry.quotations] } as never),
    ).toBe(line);
  });

  it.each([
    { sketch: [3, 2] },
    { sketch: Array.from({ length: 500 }, (_, i) => i) },
    { sketch: ['x'] },
    { characters: -1 },
    { fingerprint: '<b>' },
  ])('is refused with %j in a file', async (wrong) => {
    const { article: short, quotations } = await excerpt(await article([...FILLER, QUOTE, ...FILLER]));
    const line = JSON.parse(
      articleLine({ article: short, quotations, savedAt: '2026-03-01T10:00:00.000Z', history: [] }),
    );
    expect(() => readCorpusLine(JSON.stringify({ ...line, excerpt: { ...line.excerpt, ...wrong } }))).toThrow(
      /excerpt/,
    );
  });

  it('has every quotation where it stands, whatever the paragraphs', async () => {
    const paragraph = fc.constantFrom(
      ...FILLER,
      QUOTE,
      '“Tide first,” he said.',
      'He called it “a small sea”, and “left it there.”',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 12 }), async (paragraphs) => {
        const whole = await article(paragraphs);
        const before = understandArticle(whole);
        const { article: short, quotations } = await excerptArticle(whole, before);
        expect(quotations.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
        for (const { start, end, text, sentences, clause, in: place } of quotations) {
          const own = place === 'title' ? short.title! : short.text;
          for (const span of [{ start, end, text }, ...sentences, ...(clause ? [clause] : [])]) {
            expect(own.slice(span.start, span.end)).toBe(span.text);
          }
        }
        expect(short.text.length).toBeLessThanOrEqual(whole.text.length);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
