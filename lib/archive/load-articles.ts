/**
 * Articles → an archive, in batches: passes over those it has, understands and prepares the others, gathers them into
 * blocks and writes these beside the reading, a few at once. The reader waits where the server is slower. What was taken
 * up to a point is kept once that point is told; after a kill, the same articles again add nothing.
 */
import type { ArticleToSave } from '../corpus/kept-article.ts';
import type { MeaningTable } from '../meaning/meaning-table.ts';
import type { Article, Quotation } from '../types.ts';
import { buildBlock, MAX_BLOCK } from './build-block.ts';
import type { ArchiveConnection } from './connect-archive.ts';
import { type KnownArticle, knownArticles } from './known-articles.ts';
import { type ArchiveArticle, articleKeys, prepareArticle } from './prepare-article.ts';
import { type Place, removePlaces } from './remove-articles.ts';
import { tryAgain } from './try-again.ts';
import { writeBlock } from './write-block.ts';

/** An article, with what it quotes worked out only where it is new. */
export interface ArticleToLoad extends Omit<ArticleToSave, 'quotations'> {
  article: Article;
  quotations(): readonly Quotation[];
  /** Where it stands in its source, told back by `onKept`. */
  mark?: unknown;
}

export interface LoadOptions {
  meaning?: MeaningTable | null;
  signal?: AbortSignal | undefined;
  /** After each block: everything that was given up to `mark` is kept. */
  onKept?: (kept: { articles: number; statements: number; mark: unknown }) => void | Promise<void>;
  /** Statements a block, at most. */
  blockSize?: number;
  /** Before what failed is tried again for the first time, ms. */
  firstWait?: number;
}

export interface LoadReport {
  loaded: number;
  /** Known and now in another version. */
  updated: number;
  known: number;
  statements: number;
}

/** Articles that are asked for at once. */
const BATCH = 500;

/** Blocks on their way at once: one is written while the next is prepared. */
const IN_FLIGHT = 2;

/** @throws ArchiveError where a block could not be written at last, or the signal's reason */
export async function loadArticles(
  connection: ArchiveConnection,
  articles: AsyncIterable<ArticleToLoad>,
  { meaning = null, signal, onKept, blockSize = MAX_BLOCK, firstWait }: LoadOptions = {},
): Promise<LoadReport> {
  const report: LoadReport = { loaded: 0, updated: 0, known: 0, statements: 0 };
  const retrying = { signal, ...(firstWait === undefined ? {} : { firstWait }) };
  let block: ArchiveArticle[] = [];
  /** Taken out once what is gathered is written. */
  let replaced: Place[] = [];
  let size = 0;
  let mark: unknown;
  let batch: ArticleToLoad[] = [];
  /** Keys and versions of what is prepared or being written, which the archive does not tell yet. */
  const pending = new Map<string, string>();
  let settled: Promise<void> = Promise.resolve();
  const underWay = new Set<Promise<void>>();

  async function flush(): Promise<void> {
    if (block.length === 0 && mark === undefined) return;
    const [entries, gone, statements, upTo] = [block, replaced, size, mark];
    [block, replaced, size] = [[], [], 0];
    while (underWay.size >= IN_FLIGHT) await Promise.race(underWay);
    const writing = (async () => {
      if (entries.length > 0) await writeBlock(connection, (number) => buildBlock(number, entries), retrying);
      await tryAgain(() => removePlaces(connection, gone), retrying);
      for (const key of entries.flatMap(({ keys }) => keys)) pending.delete(key);
    })();
    underWay.add(writing);
    writing.finally(() => underWay.delete(writing)).catch(() => {});
    // In order: a later block may be written first, and says nothing until those before it are.
    settled = Promise.all([settled, writing]).then(() =>
      onKept?.({ articles: entries.length, statements, mark: upTo }),
    );
    settled.catch(() => {});
  }

  async function take(): Promise<void> {
    const entries = batch;
    batch = [];
    const keys = await Promise.all(entries.map(articleKeys));
    // What is on its way in another version must have arrived, to be replaced.
    const overtaken = entries.some(({ article }, i) => isOther(pending.get(keys[i]![0]!), article.version));
    if (overtaken) {
      await flush();
      await Promise.all(underWay);
    }
    const known = await tryAgain(() => knownArticles(connection, keys.flat(), signal), retrying);
    const byKey = Map.groupBy(known, ({ key }) => key);
    for (const [i, entry] of entries.entries()) {
      signal?.throwIfAborted();
      const there = keys[i]!.flatMap((key) => byKey.get(key) ?? []);
      const state = stateOf(entry, keys[i]!, there, pending);
      if (state !== 'known') {
        const prepared = prepareArticle({ ...entry, quotations: entry.quotations() }, keys[i]!, meaning);
        if (size + prepared.statements.length > blockSize || block.length >= MAX_BLOCK) await flush();
        block.push(prepared);
        size += prepared.statements.length;
        report.statements += prepared.statements.length;
        for (const key of prepared.keys) pending.set(key, prepared.heading.version);
      }
      replaced.push(...outdated(entry, there, state === 'updated'));
      report[state]++;
      mark = entry.mark;
    }
  }

  try {
    for await (const entry of articles) {
      signal?.throwIfAborted();
      batch.push(entry);
      if (batch.length >= BATCH) await take();
    }
    await take();
    await flush();
  } finally {
    await Promise.allSettled(underWay);
  }
  await settled;
  return report;
}

/**
 * Places of the article that no reader is to find: all where a later version comes; otherwise all but the latest, as a
 * load leaves them that was killed after a version was written and before the one before was taken out.
 */
function outdated(
  { article }: ArticleToLoad,
  there: readonly KnownArticle[],
  comes: boolean,
): readonly KnownArticle[] {
  const own = there.filter(({ key }) => key === `id:${article.id}`);
  if (comes) return own;
  const rank = ({ saved, version }: KnownArticle) =>
    (saved ? Date.parse(saved) : 0) + (version === article.version ? 0.5 : 0);
  return own.toSorted((a, b) => rank(b) - rank(a)).slice(1);
}

function isOther(pending: string | undefined, version: string): boolean {
  return pending !== undefined && pending !== version;
}

/** A later version takes the place of the one that is there; the same, an earlier, or the same text elsewhere does not. */
function stateOf(
  { article, savedAt }: ArticleToLoad,
  [id = '', ...texts]: readonly string[],
  there: readonly KnownArticle[],
  pending: ReadonlyMap<string, string>,
): keyof Omit<LoadReport, 'statements'> {
  if (texts.some((key) => pending.has(key) || there.some((known) => known.key === key))) return 'known';
  if (pending.has(id)) return 'known';
  const same = there.filter(({ key }) => key === id);
  if (same.length === 0) return 'loaded';
  if (same.some(({ version }) => version === article.version)) return 'known';
  const latest = Math.max(...same.map(({ saved }) => (saved ? Date.parse(saved) : 0)));
  return savedAt === undefined || Date.parse(savedAt) > latest ? 'updated' : 'known';
}
