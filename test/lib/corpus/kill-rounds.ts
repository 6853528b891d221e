/**
 * A process that dies at a moment of chance, over and over, on one disk: each life saves, imports, deletes, merges and
 * makes the index anew until a step of its database or files is its last. What the next life finds is held to what was reported: every
 * article reported as saved is there and whole, none half, and the index answers as one made anew from the articles.
 */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { expect } from 'vitest';
import { connect } from '../../../lib/corpus/connect.ts';
import type { Corpus } from '../../../lib/corpus/corpus.ts';
import { articleLine } from '../../../lib/corpus/corpus-file.ts';
import { createCorpus } from '../../../lib/corpus/create-corpus.ts';
import { fileStorage } from '../../../lib/corpus/file-storage.ts';
import { idbStorage } from '../../../lib/corpus/idb-storage.ts';
import type { ArticleToSave } from '../../../lib/corpus/kept-article.ts';
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import { formerStatements } from '../../../lib/corpus/past-versions.ts';
import { SegmentFiles } from '../../../lib/corpus/segment-files.ts';
import type { CorpusStorage } from '../../../lib/corpus/storage.ts';
import { type Random, randomFrom } from '../../seeded-random.ts';
import { FakeFiles } from './fake-files.ts';
import { sampleArticle } from './sample-articles.ts';

/** Steps of database and files a life has, at most; saving one article takes a dozen. */
const LONGEST_LIFE = 160;

const WORDS = ['oar', 'bell', 'tide', 'lamp', 'rope', 'crane', 'sluice', 'gull', 'mast', 'kelp'];
const QUERIES = WORDS.map((word, i) => ({ text: `the ${word} of ${WORDS[(i * 3 + 1) % 10]} met` }));

/** `left` steps from now on, then every further one fails, and nothing of it happens. */
export class Life {
  left: number;
  dead = false;

  constructor(left: number) {
    this.left = left;
  }

  step = (): void => {
    if (--this.left < 0) this.dead = true;
    if (this.dead) throw new Error('killed');
  };
}

/** A transaction is applied whole or not at all, as the browser sees to; so it is one step that comes before it. */
export function mortal(storage: CorpusStorage, life: Life): CorpusStorage {
  const on =
    <A extends unknown[], T>(operation: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      life.step();
      const result = await operation(...args);
      // The answer of a change may never arrive though it was made.
      life.step();
      return result;
    };
  return {
    ...storage,
    state: on(storage.state),
    update: on(storage.update) as CorpusStorage['update'],
    writePages: on(storage.writePages),
    page: on(storage.page),
    sealSegment: on(storage.sealSegment),
    dropPages: on(storage.dropPages),
    dropStrayPages: on(storage.dropStrayPages),
    find: on(storage.find),
    articles: on(storage.articles),
    statements: on(storage.statements),
  };
}

export async function drawArticle(random: Random): Promise<ArticleToSave> {
  const pick = () => WORDS[Math.floor(random() * WORDS.length)]!;
  const sentences = Array.from(
    { length: 1 + Math.floor(random() * 4) },
    () => `The ${pick()} of ${pick()} met the ${pick()} ${Math.floor(random() * 1e6)}.`,
  );
  const place = Math.floor(random() * 60);
  // What stays from version to version: else they would be several articles.
  const lead = ['Keeper', 'Warden', 'Pilot'].map(
    (who) => `${who} ${place} of pier ${place} opened gate ${place} before bridge ${place} fell.`,
  );
  return sampleArticle([...lead, ...sentences], { url: `https://quay.example/${place}` });
}

export async function runLives(seed: number, lives: number): Promise<{ kills: number; kept: number }> {
  const random = randomFrom(seed);
  const indexedDB = new IDBFactory();
  const files = new FakeFiles();
  /** Address → version reported last, and versions that may have been kept without a report. */
  const reported = new Map<string, { sure: string | null; maybe: Set<string | null> }>();
  const of = (url: string) => {
    const known = reported.get(url) ?? { sure: null, maybe: new Set<string | null>() };
    reported.set(url, known);
    return known;
  };
  let kills = 0;

  for (let i = 0; i < lives; i++) {
    const life = new Life(Math.floor(random() * LONGEST_LIFE));
    files.onStep = life.step;
    const connection = connect({ name: 'killed', indexedDB });
    const corpus = createCorpus(fileStorage(mortal(idbStorage(connection), life), new SegmentFiles(files)));
    try {
      for (;;) await act(corpus, random, of);
    } catch (error) {
      if (!life.dead) throw error;
      kills++;
    }
    await corpus.close().catch(() => {});
    files.onStep = () => {};
    files.crash(random);
    await inspect(indexedDB, files, reported);
  }
  return { kills, kept: [...reported.values()].filter(({ sure }) => sure !== null).length };
}

type Known = { sure: string | null; maybe: Set<string | null> };

/** What is asked for may happen from now on; what is reported has happened. */
async function act(corpus: Corpus, random: Random, of: (url: string) => Known): Promise<void> {
  const chance = random();
  if (chance < 0.07) return corpus.merge();
  if (chance < 0.12) return corpus.rebuildIndex();
  if (chance < 0.2) {
    const url = `https://quay.example/${Math.floor(random() * 60)}`;
    const kept = await corpus.findArticle({ url });
    if (!kept) return;
    of(url).maybe.add(null);
    await corpus.deleteArticles([kept.id]);
    of(url).sure = null;
    of(url).maybe.clear();
    return;
  }
  const entries = await Promise.all(
    Array.from({ length: 1 + Math.floor(random() * 5) }, () => drawArticle(random)),
  );
  // Two versions of one address in a batch: the last one stands.
  const byUrl = new Map(entries.map((entry) => [entry.article.url!, entry]));
  const batch = [...byUrl.values()];
  for (const { article } of batch) of(article.url!).maybe.add(article.version);
  if (chance < 0.6) await corpus.saveArticles(batch);
  else {
    const savedAt = new Date().toISOString();
    await corpus.importLines(
      batch.map(({ article, quotations }) =>
        articleLine({ article, quotations: [...quotations], savedAt, history: [] }),
      ),
    );
  }
  for (const { article } of batch) {
    of(article.url!).sure = article.version;
    of(article.url!).maybe.clear();
  }
}

async function inspect(indexedDB: IDBFactory, files: FakeFiles, reported: Map<string, Known>): Promise<void> {
  const storage = fileStorage(idbStorage(connect({ name: 'killed', indexedDB })), new SegmentFiles(files));
  const corpus = createCorpus(storage);
  const plain = openMemoryCorpus();
  let articles = 0;
  for (const [url, known] of reported) {
    const found = await corpus.findArticle({ url });
    const version = found?.version ?? null;
    expect([known.sure, ...known.maybe], url).toContain(version);
    known.sure = version;
    known.maybe.clear();
    if (!found) continue;
    articles++;
    const whole = (await corpus.getArticle(found.id))!;
    expect(found.statements).toBe(whole.quotations.length + formerStatements(whole).length);
    await plain.saveArticles([whole]);
  }
  expect(await corpus.size()).toEqual(await plain.size());
  expect((await corpus.size()).articles).toBe(articles);
  await plain.rebuildIndex();
  expect(await answer(corpus)).toEqual(await answer(plain));
  await corpus.merge();
  expect(await answer(corpus)).toEqual(await answer(plain));
  const named = (await storage.state()).segments.map(({ file }) => file);
  expect([...files.files.keys()].toSorted()).toEqual(named.toSorted());
  await corpus.close();
}

/** Which statements come, whole, in order of id: scores differ by what is removed and not merged away yet. */
async function answer(corpus: Corpus) {
  const { candidates } = await corpus.retrieve(QUERIES, { limit: 1_000 });
  return candidates.map((list) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
}
