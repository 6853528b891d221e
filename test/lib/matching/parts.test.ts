import { describe, expect, it } from 'vitest';
import { readBackground } from '../../../lib/cli/read-background.ts';
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import type { StoredStatement } from '../../../lib/index/statement-index.ts';
import { findMatches } from '../../../lib/matching/find-matches.ts';
import { dateOf, storyOf } from '../../../lib/matching/parts.ts';
import type { Article, Quotation, Section, SectionReference } from '../../../lib/types.ts';

const kept = (section?: SectionReference, id = 'live'): StoredStatement => ({
  id: 's',
  start: 0,
  end: 4,
  text: 'Text',
  form: 'direct',
  speaker: null,
  ...(section ? { section } : {}),
  article: {
    id,
    version: 'v',
    title: null,
    outlet: null,
    url: null,
    published: '2026-03-01',
    language: 'en',
  },
});
const part = (published: string | null, title: string | null = null) => ({ title, published });

describe('dateOf', () => {
  it.each<[string | undefined, string | null, string]>([
    ['2026-03-09T10:00:00Z', 'Noon', '2026-03-09T10:00:00Z'],
    [undefined, 'Noon', '2026-03-01'],
  ])('%s', (published, title, expected) =>
    expect(dateOf(kept(part(published ?? null, title)))).toBe(expected));
  it('without parts', () => expect(dateOf(kept())).toBe('2026-03-01'));
});

describe('storyOf', () => {
  const cases: [name: string, a: StoredStatement, b: StoredStatement, same: boolean][] = [
    ['one article without parts', kept(), kept(), true],
    ['two articles', kept(), kept(undefined, 'other'), false],
    ['entries of one day', kept(part('2026-03-01T05:00:00Z')), kept(part('2026-03-01T23:00:00Z')), true],
    ['entries of two days', kept(part('2026-03-01T05:00:00Z')), kept(part('2026-03-02T05:00:00Z')), false],
    ['undated parts of two titles', kept(part(null, 'Bell')), kept(part(null, 'Bench')), false],
  ];
  it.each(cases)('%s', (_, a, b, same) => {
    expect(storyOf({}, a) === storyOf({}, b)).toBe(same);
    expect(storyOf(a, kept()) === storyOf(b, kept())).toBe(same || a.article.id !== b.article.id);
  });
});

describe('a live blog in the corpus', () => {
  const said = 'It is far too early to tell whether the bridge will hold.';
  const quoted = (start: number): Quotation => ({
    start,
    end: start + said.length,
    text: said,
    form: 'direct',
    utterance: start,
    speaker: { name: 'Ruth Castellane', mention: 'Castellane' },
    cue: 'said',
    to: [],
    via: [],
    sentences: [{ start, end: start + said.length, text: said }],
  });
  const article = (id: string, published: string, sections?: Section[]): Article => ({
    id,
    version: `${id}-1`,
    title: id,
    outlet: id,
    byline: null,
    url: `https://${id}.example/story`,
    aliases: [],
    published,
    language: 'en',
    text: said,
    blocks: [{ start: 0, end: said.length, kind: 'paragraph' }],
    ...(sections ? { sections } : {}),
  });

  it('answers with the entry’s own title, date and anchor, and is judged by that date', async () => {
    const rarity = readBackground();
    const corpus = await openMemoryCorpus({ backgroundIdf: rarity.backgroundIdf });
    const entry = {
      start: 0,
      end: said.length,
      title: 'Bridge',
      published: '2026-03-09T10:00:00Z',
      anchor: 'e9',
    };
    await corpus.saveArticles([
      { article: article('courier', '2024-01-01', [entry]), quotations: [quoted(0)] },
      {
        article: { ...article('gazette', '2024-01-01'), text: `${said} `, version: 'g' },
        quotations: [quoted(0)],
      },
    ]);
    const page = article('page', '2026-03-09');
    const statement = { id: 'p', start: 0, end: said.length, text: said, form: 'direct' as const };
    const speaker = { name: 'Ruth Castellane', mention: 'Castellane' };
    const [found] = await findMatches(
      { article: page, statements: [{ ...statement, speaker }] },
      corpus,
      rarity,
    );
    const confidence = (id: string) =>
      found?.appearances.find((appearance) => appearance.article.id === id)?.confidence ?? 0;
    const live = found?.appearances.find((appearance) => appearance.article.id === 'courier');
    expect(live?.section).toEqual({ title: 'Bridge', published: '2026-03-09T10:00:00Z', anchor: 'e9' });
    expect(confidence('courier')).toBeGreaterThan(confidence('gazette'));
  });
});
