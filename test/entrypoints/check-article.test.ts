import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../entrypoints/background/check-article.ts';
import { identifyArticle, type UnidentifiedArticle } from '../../lib/article/identify-article.ts';
import { openMemoryCorpus } from '../../lib/corpus/open-memory-corpus.ts';

const sound: UnidentifiedArticle = {
  title: 'Dyke holds',
  outlet: 'The Quay',
  byline: null,
  url: 'https://quay.example/dyke',
  aliases: ['https://quay.example/dyke?print=1'],
  published: '2026-03-01',
  language: 'en',
  text: 'One line.\n\nAnother.',
  blocks: [
    { start: 0, end: 9, kind: 'paragraph' },
    { start: 11, end: 19, kind: 'paragraph' },
  ],
};

const crooked = (change: Record<string, unknown>) => ({ ...sound, ...change }) as UnidentifiedArticle;

describe('checkArticle', () => {
  it('lets a sound article through unchanged', () => {
    expect(checkArticle(sound)).toEqual(sound);
  });

  it.each([
    ['no text', crooked({ text: undefined })],
    ['text that is no string', crooked({ text: { length: 3 } })],
    ['no blocks', crooked({ blocks: 'x' })],
    ['nothing', undefined as unknown as UnidentifiedArticle],
    ['too much text', crooked({ text: 'a'.repeat(1_000_001) })],
  ])('refuses %s', (_, input) => {
    expect(() => checkArticle(input)).toThrow(/article/);
  });

  it.each([
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    [`https://quay.example/${'a'.repeat(5000)}`, null],
    [42, null],
    ['http://quay.example/', 'http://quay.example/'],
  ])('takes %s as the address %s', (url, expected) => {
    expect(checkArticle(crooked({ url })).url).toBe(expected);
    expect(checkArticle(crooked({ aliases: [url] })).aliases).toEqual(expected === null ? [] : [expected]);
  });

  it.each([
    ['outside the text', { start: 0, end: 500, kind: 'paragraph' }],
    ['backwards', { start: 5, end: 2, kind: 'paragraph' }],
    ['of no known kind', { start: 0, end: 5, kind: 'script' }],
    ['with fractions', { start: 0.5, end: 5, kind: 'paragraph' }],
  ])('drops a block %s', (_, block) => {
    expect(checkArticle(crooked({ blocks: [block] })).blocks).toEqual([]);
  });

  it.each([
    ['outside the text', { start: 0, end: 500, title: null, published: null }],
    ['that is none', null],
  ])('drops a section %s', (_, section) => {
    expect(checkArticle(crooked({ sections: [section] })).sections).toEqual([]);
  });

  it('passes on sections, the time of the last change and whose report it is', () => {
    const more = {
      modified: '2026-03-02T10:00:00Z',
      syndication: ['Reuters'],
      sections: [{ start: 0, end: 9, title: 'One', published: '2026-03-01' }],
    };
    expect(checkArticle(crooked(more))).toEqual({ ...sound, ...more });
  });

  it('passes on known fields alone', () => {
    expect(checkArticle(crooked({ id: 'forged', savedAt: 'now' }))).toEqual(sound);
  });

  it('drops dates that are none', () => {
    expect(checkArticle(crooked({ published: 'yesterday-ish' })).published).toBeNull();
  });
});

describe('what checkArticle lets through', () => {
  it.each<[string, Record<string, unknown>]>([
    ['an endless address', { url: `https://quay.example/${'a'.repeat(3_000)}` }],
    [
      'addresses with a password',
      { url: 'https://a:b@quay.example/', aliases: ['https://a:b@quay.example/x'] },
    ],
    ['a null character in an address', { url: 'https://quay.example/\u0000' }],
    ['a null character in the text', { text: 'One\u0000line.\n\nAnother.' }],
    ['a null character in the title', { title: 'Dyke\u0000holds' }],
    ['an endless title', { title: 'x'.repeat(9_000) }],
    ['an endless language', { language: 'x'.repeat(500) }],
    ['a date as e-mail prints it', { published: 'Mon, 02 Mar 2026 10:00:00 GMT', modified: '3 March 2026' }],
    ['many aliases', { aliases: Array.from({ length: 200 }, (_, i) => `https://quay.example/${i}`) }],
    ['many agencies', { syndication: Array.from({ length: 200 }, (_, i) => `Agency ${i}`) }],
  ])('can be exported and imported again: %s', async (_, change) => {
    const article = await identifyArticle(checkArticle(crooked(change)));
    const corpus = openMemoryCorpus();
    await corpus.saveArticles([{ article, quotations: [] }]);
    const lines: string[] = [];
    for await (const line of corpus.exportLines()) lines.push(line);
    expect(await openMemoryCorpus().importLines(lines)).toMatchObject({ saved: 1, refused: [] });
  });

  it('is refused where its titles alone would fill a line of the corpus file', () => {
    const title = '\u0001'.repeat(2_000);
    const sections = Array.from({ length: 1_000 }, (_, i) => ({
      start: i,
      end: i + 1,
      title,
      published: null,
    }));
    expect(() => checkArticle(crooked({ text: 'a'.repeat(1_000), sections }))).toThrow(/too long/);
  });
});
