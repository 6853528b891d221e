/** Retrieval out of the real engine: what the local index finds of the same articles, the archive finds. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkArchive } from '../../../lib/archive/check-archive.ts';
import { chooseKeys } from '../../../lib/archive/choose-keys.ts';
import { type ArchiveConnection, connectArchive } from '../../../lib/archive/connect-archive.ts';
import { type Archive, createArchive } from '../../../lib/archive/create-archive.ts';
import { loadArticles } from '../../../lib/archive/load-articles.ts';
import { lookupBounds } from '../../../lib/archive/lookup-bounds.ts';
import { LOOKUP } from '../../../lib/archive/lookup-sql.ts';
import { readAnswer } from '../../../lib/archive/read-answer.ts';
import { purge, removeArticles } from '../../../lib/archive/remove-articles.ts';
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import type { StoredStatement } from '../../../lib/index/statement-index.ts';
import { type ServedEngine, serveEngine } from '../../archive/serve-engine.ts';
import { corpusLine, reword, statementsOfArticle } from '../../bench/generated-corpus.ts';
import { randomFrom } from '../../seeded-random.ts';
import { articlesOf, initArchive } from './load-lines.ts';

const ARTICLES = 300;
const lines = Array.from({ length: ARTICLES }, (_, number) => corpusLine(number + 1));

let engine: ServedEngine;
let writer: ArchiveConnection;
let archive: Archive;

beforeAll(async () => {
  engine = await serveEngine();
  writer = connectArchive(engine.writer);
  await initArchive(writer);
  archive = createArchive(engine.reader);
}, 180_000);

afterAll(async () => {
  await engine?.stop();
});

/** Twenty statements of kept articles as another paper might print them. */
function pageQueries(): { text: string }[] {
  const random = randomFrom(17);
  return Array.from({ length: 20 }, (_, i) => ({
    text: reword(statementsOfArticle(1 + i * 13)[i % 20]!, random),
  }));
}

const idsOf = (list: readonly StoredStatement[]) => list.map(({ id }) => id);

describe('an archive of generated articles', () => {
  it('loads them in blocks', async () => {
    const marks: unknown[] = [];
    const report = await loadArticles(writer, articlesOf(lines), {
      blockSize: 2_000,
      onKept: ({ mark }) => void marks.push(mark),
    });
    expect(report).toEqual({ loaded: ARTICLES, updated: 0, known: 0, statements: ARTICLES * 20 });
    expect(marks).toEqual([...marks].sort((a, b) => Number(a) - Number(b)));
    expect(marks.at(-1)).toBe(ARTICLES);
    expect(await archive.size()).toEqual({ articles: ARTICLES, statements: ARTICLES * 20 });
  });

  it('finds what the local index finds first', async () => {
    const local = openMemoryCorpus();
    await local.importLines(lines);
    const queries = pageQueries();
    const [here, there] = await Promise.all([local.retrieve(queries), archive.retrieve(queries)]);
    for (const [i, candidates] of there.candidates.entries()) {
      expect(candidates[0]).toEqual(here.candidates[i]![0]);
      const found = new Set(idsOf(candidates));
      expect(idsOf(here.candidates[i]!.slice(0, 3)).filter((id) => found.has(id)).length).toBeGreaterThan(0);
    }
    for (const [stem, count] of there.documentFrequency) {
      expect([stem, count]).toEqual([stem, here.documentFrequency.get(stem)]);
    }
    expect(there.size).toEqual(here.size);
  });

  it('finds the same words however long, where it cannot afford the postings of a single one', async () => {
    const queries = [3, 40, 77].flatMap((number) =>
      statementsOfArticle(number)
        .slice(0, 6)
        .map((text) => ({ text })),
    );
    const { stemsOfKeys: _, ...asked } = chooseKeys(queries);
    const rows = await connectArchive(engine.reader).ask(LOOKUP, { ...asked, ...lookupBounds(5), budget: 0 });
    const { candidates } = readAnswer(rows, queries.length);
    expect(candidates.map((list) => list.map(({ text }) => text))).toEqual(queries.map(({ text }) => [text]));
  });

  it('gives no more than asked for, and nothing for nothing', async () => {
    const { candidates } = await archive.retrieve(pageQueries(), { limit: 4 });
    for (const list of candidates) expect(list.length).toBeLessThanOrEqual(4);
    expect((await archive.retrieve([{ text: '…' }])).candidates).toEqual([[]]);
    expect((await archive.retrieve([])).candidates).toEqual([]);
    const unknown = await archive.retrieve([{ text: 'zyxwv qwertz uiopü' }]);
    expect(unknown.candidates).toEqual([[]]);
  });

  it('gives the sentences around a statement', async () => {
    const [[found] = []] = (await archive.retrieve(pageQueries())).candidates;
    const local = openMemoryCorpus();
    await local.importLines(lines);
    const { article, start, end } = found!;
    expect(await archive.getContext(article.id, { start, end })).toEqual(
      await local.getContext(article.id, start, end),
    );
    expect(await archive.getContext('nobody', { start, end })).toBeNull();
  });

  it('adds nothing when the same is loaded again', async () => {
    const report = await loadArticles(writer, articlesOf(lines.slice(0, 50)));
    expect(report).toEqual({ loaded: 0, updated: 0, known: 50, statements: 0 });
    expect(await archive.size()).toEqual({ articles: ARTICLES, statements: ARTICLES * 20 });
  });

  it('puts a later version in the place of the one before', async () => {
    const old = JSON.parse(lines[13]!);
    const later = { ...old, version: 'a1b2', savedAt: '2031-01-01T00:00:00.000Z', title: 'Anew' };
    const text = `${old.text} More.`;
    const earlier = { ...later, version: 'c3d4', savedAt: '2001-01-01T00:00:00.000Z', text };
    const report = await loadArticles(
      writer,
      articlesOf([{ ...later, text }, earlier].map((row) => JSON.stringify(row))),
    );
    expect(report).toMatchObject({ loaded: 0, updated: 1, known: 1 });
    const [found] = (await archive.retrieve([{ text: statementsOfArticle(14)[0]! }])).candidates;
    expect(found![0]!.article).toMatchObject({ id: old.id, version: 'a1b2', title: 'Anew' });
    expect(found!.filter(({ article }) => article.id === old.id)).toHaveLength(1);
  });

  it('forgets an article, then an outlet, and keeps the others when it is purged', async () => {
    const text = statementsOfArticle(40)[3]!;
    const before = (await archive.retrieve([{ text }])).candidates[0]![0]!;
    expect(before.text).toBe(text);
    expect(await removeArticles(writer, { ids: [before.article.id] })).toBe(1);
    const after = (await archive.retrieve([{ text }])).candidates[0]!;
    expect(after.filter(({ article }) => article.id === before.article.id)).toEqual([]);
    expect(await removeArticles(writer, { outlet: 'OUTLET 41' })).toBe(3);
    const other = { text: statementsOfArticle(90)[2]! };
    await purge(writer);
    expect((await archive.retrieve([other])).candidates[0]![0]!.text).toBe(other.text);
    const gone = { text: statementsOfArticle(41)[0]! };
    expect((await archive.retrieve([gone])).candidates[0]!.map((found) => found.text)).not.toContain(
      gone.text,
    );
    expect(await checkArchive(writer)).toMatchObject({ removed: 5, doubled: 0, unfinished: 0 });
  });
});
