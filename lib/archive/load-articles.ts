/**
 * Articles → an archive, in batches: passes over those it has, understands and prepares the others, gathers them into
 * blocks and writes these beside the reading, a few at once. The reader waits where the server is slower. What was taken
 * up to a point is kept once that point is told; after a kill, the same articles again add nothing.
 */
import type { ArticleToSave } from '../corpus/kept-article.ts';
import type { MeaningTable } from '../meaning/meaning-table.ts';
import type { Article, Quotation } from '../types.ts';
import { outdated, stateOf } from './article-state.ts';
import { buildBlock, MAX_BLOCK } from './build-block.ts';
import type { ArchiveConnection } from './connect-archive.ts';
import { knownArticles } from './known-articles.ts';
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
  /** Places that are to be taken out, which the archive may still tell. */
  const going = new Set<string>();
  /** What is to be forgotten of both before the archive is asked again, and no sooner: its last answer is older. */
  let arrived: (() => void)[] = [];
  let settled: Promise<void> = Promise.resolve();
  const underWay = new Set<Promise<void>>();
  /** What no further try mended: nothing more is read then. */
  let failure: { error: unknown } | null = null;

  async function flush(): Promise<void> {
    if (failure) throw failure.error;
    if (block.length === 0 && replaced.length === 0 && mark === undefined) return;
    const [entries, gone, statements, upTo] = [block, replaced, size, mark];
    [block, replaced, size] = [[], [], 0];
    while (underWay.size >= IN_FLIGHT) await Promise.race(underWay);
    const writing = (async () => {
      if (entries.length > 0) await writeBlock(connection, (number) => buildBlock(number, entries), retrying);
      await tryAgain(() => removePlaces(connection, gone), retrying);
      arrived.push(() => {
        for (const key of entries.flatMap(({ keys }) => keys)) pending.delete(key);
        for (const place of gone) going.delete(nameOf(place));
      });
    })();
    underWay.add(writing);
    writing.finally(() => underWay.delete(writing)).catch(() => {});
    // In order: a later block may be written first, and says nothing until those before it are.
    settled = Promise.all([settled, writing]).then(() =>
      onKept?.({ articles: entries.length, statements, mark: upTo }),
    );
    settled.catch((error) => {
      failure ??= { error };
    });
  }

  async function take(): Promise<void> {
    const last = batch.at(-1);
    for (let rest = batch; rest.length > 0; ) rest = await takeRound(rest);
    batch = [];
    if (last) mark = last.mark;
  }

  /** @returns further versions of what it took, for a round of their own: nothing is told as kept beyond them before */
  async function takeRound(entries: readonly ArticleToLoad[]): Promise<ArticleToLoad[]> {
    if (failure) throw failure.error;
    const keys = await Promise.all(entries.map(articleKeys));
    const overtakes = ({ article }: ArticleToLoad, i: number) =>
      isOther(pending.get(keys[i]![0]!), article.version);
    // What is on its way in another version must have arrived, to be replaced.
    if (entries.some(overtakes)) {
      await flush();
      await Promise.all(underWay);
    }
    for (const forget of arrived) forget();
    arrived = [];
    const later: ArticleToLoad[] = [];
    const waiting = new Set<string>();
    const known = await tryAgain(() => knownArticles(connection, keys.flat(), signal), retrying);
    const byKey = Map.groupBy(known, ({ key }) => key);
    for (const [i, entry] of entries.entries()) {
      signal?.throwIfAborted();
      if (overtakes(entry, i) || keys[i]!.some((key) => waiting.has(key))) {
        for (const key of keys[i]!) waiting.add(key);
        later.push(entry);
        continue;
      }
      const there = keys[i]!.flatMap((key) => byKey.get(key) ?? []).filter((one) => !going.has(nameOf(one)));
      const state = stateOf(entry, keys[i]!, there, pending);
      if (state !== 'known') {
        const prepared = prepareArticle({ ...entry, quotations: entry.quotations() }, keys[i]!, meaning);
        if (size + prepared.statements.length > blockSize || block.length >= MAX_BLOCK) await flush();
        block.push(prepared);
        size += prepared.statements.length;
        report.statements += prepared.statements.length;
        for (const key of prepared.keys) pending.set(key, prepared.heading.version);
      }
      for (const place of outdated(entry, there, state)) {
        replaced.push(place);
        going.add(nameOf(place));
      }
      report[state]++;
      if (later.length === 0) mark = entry.mark;
    }
    return later;
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

/** Whether the article is on its way in another version. */
function isOther(pending: string | undefined, version: string): boolean {
  return pending !== undefined && pending !== version;
}

function nameOf({ block, article }: Place): string {
  return `${block}/${article}`;
}
