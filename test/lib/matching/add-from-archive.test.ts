/** What an archive adds: marked with its name, and never what is known here already. */
import { describe, expect, it } from 'vitest';
import { addFromArchive } from '../../../lib/matching/add-from-archive.ts';
import type { Appearance, ArticleReference, MatchedStatement } from '../../../lib/types.ts';

const articleOf = (id: string, change: Partial<ArticleReference> = {}): ArticleReference => ({
  id,
  title: null,
  outlet: id,
  url: `https://${id}.example/harbour`,
  published: null,
  ...change,
});
const appearance = (article: ArticleReference, change: Partial<Appearance> = {}): Appearance => ({
  article,
  start: 0,
  end: 4,
  text: 'Held',
  speaker: null,
  form: 'direct',
  relation: 'verbatim',
  flags: [],
  confidence: 0.9,
  ...change,
});
const statement = (appearances: Appearance[], id = 's'): MatchedStatement => ({
  id,
  start: 0,
  end: 4,
  text: 'Held',
  form: 'direct',
  speaker: null,
  appearances,
});

const cases: { what: string; here: Appearance[]; there: Appearance[]; added: string[] | null }[] = [
  { what: 'nothing', here: [], there: [], added: null },
  { what: 'another article', here: [], there: [appearance(articleOf('b'))], added: ['b Desk'] },
  {
    what: 'another article beside one kept here',
    here: [appearance(articleOf('a'))],
    there: [appearance(articleOf('b'), { confidence: 0.95 })],
    added: ['b Desk', 'a '],
  },
  {
    what: 'the article kept here',
    here: [appearance(articleOf('a'))],
    there: [appearance(articleOf('a'))],
    added: null,
  },
  {
    what: 'the article kept here, read in another place of it',
    here: [appearance(articleOf('a'))],
    there: [appearance(articleOf('a'), { start: 90, end: 94 })],
    added: null,
  },
  {
    what: 'the article kept here under another id',
    here: [appearance(articleOf('a'))],
    there: [appearance(articleOf('x', { url: 'http://www.a.example/harbour/?utm_source=x' }))],
    added: null,
  },
  {
    what: 'the article kept here under a further address',
    here: [appearance(articleOf('a', { aliases: ['https://wire.example/1'] }))],
    there: [appearance(articleOf('x', { url: 'https://wire.example/1' }))],
    added: null,
  },
  {
    what: 'what an article prints now, of which an earlier version is kept here',
    here: [appearance(articleOf('a'), { past: { savedAt: '2026-01-01T00:00:00Z' } })],
    there: [appearance(articleOf('a'), { start: 90, end: 94 })],
    added: ['a ', 'a Desk'],
  },
];

describe('addFromArchive', () => {
  it.each(cases)('adds of $what what is new', ({ here, there, added }) => {
    const joined = addFromArchive([statement(here)], [statement(there)], 'Desk');
    const told = joined?.[0]?.appearances.map(({ article, archive = '' }) => `${article.id} ${archive}`);
    expect(told ?? null).toEqual(added);
  });

  it('counts an article of two archives once, as the first one’s', () => {
    const there = [statement([appearance(articleOf('b'))])];
    const first = addFromArchive([statement([])], there, 'Desk')!;
    expect(addFromArchive(first, there, 'Gazette')).toBeNull();
    expect(first[0]!.appearances[0]!.archive).toBe('Desk');
  });

  it('leaves the other statements as they are', () => {
    const known = [statement([]), statement([], 't')];
    const joined = addFromArchive(known, [statement([appearance(articleOf('b'))])], 'Desk')!;
    expect(joined[1]).toBe(known[1]);
  });
});
