/**
 * A cluster of three real servers, of 2018 behind a translation: its tables, what loads and deletes and lookups do on it, and
 * what a lookup says when a shard is gone. By words alone. Left out where the servers are not.
 */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkArchive } from '../../../lib/archive/check-archive.ts';
import {
  type ArchiveAccount,
  type ArchiveConnection,
  connectArchive,
} from '../../../lib/archive/connect-archive.ts';
import { createArchive } from '../../../lib/archive/create-archive.ts';
import { loadArticles } from '../../../lib/archive/load-articles.ts';
import { purge, removeArticles } from '../../../lib/archive/remove-articles.ts';
import { testArchive } from '../../../lib/archive/test-archive.ts';
import { readCorpusLine } from '../../../lib/corpus/read-corpus-line.ts';
import type { Retrieval } from '../../../lib/index/statement-index.ts';
import { type ServedEngine, serveEngine } from '../../archive/serve-engine.ts';
import { type ServedShards, serveShards } from '../../archive/shards/serve-shards.ts';
import { corpusLine, reword, statementsOfArticle } from '../../bench/generated-corpus.ts';
import { randomFrom } from '../../seeded-random.ts';
import { articlesOf, initArchive, initCluster } from './load-lines.ts';

const ARTICLES = 60;
const SHARDS = [0, 1, 2];

/** A busy machine is none of an archive's faults, ms. */
const PATIENCE = 50_000;

const lines = Array.from({ length: ARTICLES }, (_, number) => corpusLine(number + 1));

const queries = (() => {
  const random = randomFrom(23);
  return Array.from({ length: 6 }, (_, i) => ({
    text: reword(statementsOfArticle(1 + i * 6)[i]!, random),
  }));
})();

const told = ({ candidates, documentFrequency, size }: Retrieval) => ({
  candidates: candidates.map((list) => list.map(({ id }) => id)),
  documentFrequency: [...documentFrequency].sort(),
  size,
});

/** Blocks under numbers that follow each other: on every shard some, and among equals the same comes first everywhere. */
async function load(connection: ArchiveConnection) {
  let block = 70_000;
  const drawn = vi.spyOn(crypto, 'getRandomValues').mockImplementation((numbers) => {
    (numbers as unknown as Uint32Array)[0] = block++;
    return numbers;
  });
  try {
    return await loadArticles(connection, articlesOf(lines), { blockSize: 100 });
  } finally {
    drawn.mockRestore();
  }
}

describe('an archive on three shards', { timeout: 240_000 }, () => {
  let shards: ServedShards;
  let engine: ServedEngine;
  let writer: ArchiveConnection;
  let single: ArchiveConnection;
  const patient = (account: ArchiveAccount) => createArchive({ ...account, patience: PATIENCE });
  const ask = (shard: number) => patient(shards.reader(shard)).retrieve(queries, { limit: 100 });
  const askSingle = () => patient(engine.reader).retrieve(queries, { limit: 100 });

  beforeAll(async () => {
    // One by one: where the second does not start, the first is still there to be stopped.
    shards = await serveShards();
    engine = await serveEngine();
    writer = connectArchive(shards.writer());
    single = connectArchive(engine.writer);
    await initCluster(shards.writer());
    await initArchive(single);
    for (const connection of [writer, single]) await load(connection);
  }, 180_000);
  afterAll(async () => {
    await Promise.all([shards?.stop(), engine?.stop()]);
  });

  it('has its tables on each, and says so by whichever is asked', async () => {
    for (const shard of SHARDS) {
      expect(await testArchive(shards.reader(shard))).toMatchObject({
        ...{ reachable: true, fault: null, schema: 1, writes: false, partial: false },
        size: { articles: ARTICLES, statements: ARTICLES * 20 },
      });
    }
    expect(await initCluster(shards.writer(1))).toEqual([]);
  });

  it('is asked for values as they are, whatever they hold', async () => {
    const texts = [
      "'",
      '\\',
      "\\'",
      "') OR 1 = 1 --",
      '{keys:Array(String)}',
      'a\tb\nc\0d',
      '“ἀ” 🦉',
      "''",
      '',
    ];
    const [[alone] = []] = await writer.ask('SELECT {text:String}', { text: texts.join('|') });
    expect(alone).toBe(texts.join('|'));
    const found = await writer.ask('SELECT {texts:Array(String)}, {numbers:Array(UInt32)}', {
      ...{ texts, numbers: [0, 4_294_967_295] },
    });
    expect(found).toEqual([[texts, [0, 4_294_967_295]]]);
  });

  it('keeps what belongs together on one shard, and something on each', async () => {
    const [row = []] = await writer.ask('SELECT groupArray(block) FROM blocks_local');
    const here = new Set((row[0] as number[]).filter((block) => block >= 65_536));
    expect(here.size).toBeGreaterThan(0);
    for (const table of ['postings_local', 'statements_local', 'articles_local', 'article_keys_local']) {
      const [found = []] = await writer.ask(`SELECT groupUniqArray(block) FROM ${table}`);
      expect([table, new Set(found[0] as number[])]).toEqual([table, here]);
    }
    for (const shard of SHARDS) {
      const [[statements] = []] = await connectArchive(shards.writer(shard)).ask(
        'SELECT count() FROM statements_local',
      );
      expect(Number(statements)).toBeGreaterThan(0);
      expect(Number(statements)).toBeLessThan(ARTICLES * 20);
    }
  });

  it('answers as one server of today does, whichever is asked', async () => {
    const expected = told(await askSingle());
    for (const shard of SHARDS) {
      const found = await ask(shard);
      expect(found.partial).toBeUndefined();
      expect(told(found)).toEqual(expected);
    }
  });

  it('gives the sentences around a statement from whichever shard', async () => {
    const { candidates } = await askSingle();
    for (const [first] of candidates.slice(0, 3)) {
      const { article, start, end } = first!;
      const expected = await patient(engine.reader).getContext(article.id, { start, end });
      expect(await patient(shards.reader(1)).getContext(article.id, { start, end })).toEqual(expected);
      expect(expected?.before).not.toBe('');
    }
  });

  it('is whole, and adds nothing when the same is loaded by way of another', async () => {
    const report = await loadArticles(connectArchive(shards.writer(2)), articlesOf(lines));
    expect(report).toMatchObject({ loaded: 0, known: ARTICLES });
    expect(await checkArchive(writer)).toMatchObject({
      ...{ articles: ARTICLES, statements: ARTICLES * 20, missing: 0, doubled: 0, unfinished: 0, removed: 0 },
    });
  });

  it('says that a part is missing while a shard is gone, and is whole when it is back', async () => {
    const whole = await ask(0);
    await shards.kill(2);
    try {
      const found = await ask(0);
      expect(found.partial).toBe(true);
      expect(found.size.statements).toBeLessThan(whole.size.statements);
      for (const [i, list] of found.candidates.entries()) {
        const known = new Set(whole.candidates[i]!.map(({ id }) => id));
        if (list.length > 0) expect(list.some(({ id }) => known.has(id))).toBe(true);
      }
      expect(await testArchive(shards.reader())).toMatchObject({ fault: null, partial: true });
      await expect(checkArchive(writer)).rejects.toMatchObject({ fault: 'failed' });
      await expect(ask(2)).rejects.toMatchObject({ fault: 'unreachable' });
    } finally {
      await shards.start(2);
    }
    const again = await ask(0);
    expect(again.partial).toBeUndefined();
    expect(told(again)).toEqual(told(whole));
  });

  it('forgets an article, then an outlet, wherever they lie', async () => {
    const [[first] = []] = (await ask(0)).candidates;
    const { outlet } = (await ask(0)).candidates[3]![0]!.article;
    const others = lines.flatMap((line) => {
      const read = readCorpusLine(line);
      return read.kind === 'article' ? [read.entry.article] : [];
    });
    const ofOutlet = others.filter((one) => one.outlet === outlet && one.id !== first!.article.id).length;
    for (const connection of [writer, single]) {
      expect(await removeArticles(connection, { ids: [first!.article.id] })).toBe(1);
      expect(await removeArticles(connection, { outlet: outlet!.toUpperCase() })).toBe(ofOutlet);
    }
    const left = await ask(1);
    expect(told(left)).toEqual(told(await askSingle()));
    const articles = left.candidates.flat().map(({ article }) => article);
    expect(articles.filter(({ id }) => id === first!.article.id)).toEqual([]);
    expect(articles.filter((article) => article.outlet === outlet)).toEqual([]);
    expect(await checkArchive(writer)).toMatchObject({ articles: ARTICLES - 1 - ofOutlet, missing: 0 });
  });

  it('keeps nothing of what was removed once each shard is purged, and counts as one server then', async () => {
    const { size } = await ask(1);
    await Promise.all([purge(writer), purge(single)]);
    const there = async (table: string) =>
      Number((await writer.ask(`SELECT toUInt32(count()) FROM ${table}`))[0]?.[0]);
    const expected = told(await askSingle());
    for (const [table, count] of [
      ['statements', size.statements],
      ['articles', size.articles],
    ] as const)
      await vi.waitFor(async () => expect(await there(table)).toBe(count), PATIENCE);
    await vi.waitFor(async () => expect(told(await ask(1))).toEqual(expected), PATIENCE);
  });

  it('is emptied on each, says so as a whole, and takes what is loaded next', async () => {
    const { size } = await ask(0);
    expect(await removeArticles(writer, 'all')).toBe(size.articles);
    // The servers of today wait for it.
    await vi.waitFor(async () => {
      const found = await ask(1);
      expect([found.size, found.partial]).toEqual([{ articles: 0, statements: 0 }, undefined]);
    }, PATIENCE);
    for (const table of ['postings', 'statements', 'articles', 'article_keys', 'removed'])
      expect([table, ...(await writer.ask(`SELECT toUInt32(count()) FROM ${table}`))]).toEqual([table, [0]]);
    expect(await load(writer)).toMatchObject({ loaded: ARTICLES, known: 0 });
    expect((await ask(2)).size).toEqual({ articles: ARTICLES, statements: ARTICLES * 20 });
  });
});
