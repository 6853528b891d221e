/**
 * Kills what works for the extension at moments of chance, while articles are imported and merged: its worker, or the
 * whole background. What the next worker finds is held to what was reported: every article reported as saved is there,
 * every article there is, to the character, one that was sent, and the index finds what they say.
 */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type DrivenBrowser, waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import { corpusLine, type Random, randomFrom, statementsOfArticle } from '../bench/generated-corpus.ts';

/** Articles a round sends, and sends at once: few at once make many saves, and merges after every eighth. */
const ROUND_ARTICLES = 90;
const BATCH_ARTICLES = 2;

/** Milliseconds until the blow, at most. */
const LONGEST_WAIT = 900;

/** What a worker finds after the blow; lines as they were sent. */
interface Found {
  reported: string[];
  missing: string[];
  unknown: string[];
  kept: number;
  counted: { articles: number; statements: number };
}

/** State of the page that does the killing; self-contained functions below share it. */
interface Scope {
  sent: Map<string, string>;
  reported: Set<string>;
  running: boolean;
  worker?: Worker;
  ask?: (name: string, input: unknown) => Promise<never>;
}

export async function runKills(driven: DrivenBrowser, seed: number, rounds: number): Promise<number> {
  const random = randomFrom(seed);
  const page = await driven.control();
  await killBackground(driven, page);
  await empty(page);
  let reported = 0;
  for (let round = 0; round < rounds; round++) {
    const numbers = Array.from({ length: ROUND_ARTICLES }, (_, i) => 1 + round * ROUND_ARTICLES + i);
    const through = random() < 0.5 ? 'worker' : 'background';
    await beginImport(page, numbers.map(corpusLine), through);
    await new Promise((resolve) => setTimeout(resolve, random() * LONGEST_WAIT));
    // Another message would wake the background at once.
    await page.evaluate(() => {
      (globalThis as unknown as Scope).running = false;
    });
    if (through === 'worker') await endWorker(page);
    else await killBackground(driven, page);
    const found = await inspect(page);
    const where = `${through} killed in round ${round}`;
    expect(found.missing, where).toEqual([]);
    expect(found.unknown, where).toEqual([]);
    expect(found.counted, where).toEqual({ articles: found.kept, statements: found.kept * 20 });
    await findSome(page, found.reported, random);
    await endWorker(page);
    reported = found.reported.length;
  }
  expect(await countFiles(page), 'the index lies in files').toBeGreaterThan(0);
  return reported;
}

async function countFiles(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('variorum');
    let count = 0;
    for await (const _ of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) count++;
    return count;
  });
}

/** A question under way makes Chrome's background begin again what was closed under it: blow upon blow until it rests. */
async function killBackground(driven: DrivenBrowser, page: Page): Promise<void> {
  if (driven.kind === 'firefox') return driven.stopBackground();
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await waitUntil('the background rests', async () => {
    await page.evaluate(() => chrome.offscreen.closeDocument().catch(() => {}));
    await session.send('ServiceWorker.stopAllWorkers');
    await new Promise((resolve) => setTimeout(resolve, 150));
    const contexts = await page.evaluate(() =>
      chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT', 'BACKGROUND'] as never }),
    );
    return contexts.length === 0;
  });
  await session.detach();
}

/** Starts with nothing of an earlier run. */
async function empty(page: Page): Promise<void> {
  await withWorker(page);
  await page.evaluate(async () => {
    const scope = globalThis as unknown as Scope;
    scope.sent = new Map();
    scope.reported = new Set();
    for (;;) {
      const { articles } = (await scope.ask!('listArticles', { limit: 100 })) as {
        articles: { id: string }[];
      };
      if (articles.length === 0) return;
      await scope.ask!('deleteArticles', { ids: articles.map(({ id }) => id) });
    }
  });
  await endWorker(page);
}

/** Begins to import and does not wait; a batch that is answered is noted as reported. */
async function beginImport(page: Page, lines: string[], through: 'worker' | 'background'): Promise<void> {
  if (through === 'worker') await withWorker(page);
  await page.evaluate(
    (all, direct, size) => {
      const scope = globalThis as unknown as Scope;
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const ask = direct
        ? scope.ask!
        : async (name: string, input: unknown) => {
            const answer = await api.runtime.sendMessage({ variorum: 'background', name, input });
            if (!answer?.ok) throw new Error(answer?.error ?? 'nobody answered');
            return answer.value;
          };
      scope.running = true;
      const batches: string[][] = [];
      for (let at = 0; at < all.length; at += size) batches.push(all.slice(at, at + size));
      for (const line of all) scope.sent.set(JSON.parse(line).id, line);
      // Three at a time, so that saves, merges and reading overlap.
      const importNext = async (): Promise<void> => {
        const batch = batches.shift();
        if (!batch || !scope.running) return;
        await ask('importLines', { lines: batch, firstLine: 1 });
        if (scope.running) for (const line of batch) scope.reported.add(JSON.parse(line).id);
        return importNext();
      };
      for (let i = 0; i < 3; i++) importNext().catch(() => {});
    },
    lines,
    through === 'worker',
    BATCH_ARTICLES,
  );
}

async function inspect(page: Page): Promise<Found> {
  await withWorker(page);
  return page.evaluate(async () => {
    const { ask, sent, reported } = globalThis as unknown as Required<Scope>;
    const lines: string[] = [];
    let chunk = (await ask('exportLines', { limit: 200 })) as { lines: string[]; next?: number };
    lines.push(...chunk.lines);
    while (chunk.next !== undefined) {
      chunk = await ask('exportLines', { limit: 200, after: chunk.next });
      lines.push(...chunk.lines);
    }
    const kept = new Map(lines.slice(1).map((line): [string, string] => [JSON.parse(line).id, line]));
    return {
      reported: [...reported],
      missing: [...reported].filter((id) => !kept.has(id)),
      unknown: [...kept].filter(([id, line]) => sent.get(id) !== line).map(([id]) => id),
      kept: kept.size,
      counted: (await ask('corpusSize', {})) as { articles: number; statements: number },
    };
  });
}

/** Whether the index knows statements of articles drawn from those reported. */
async function findSome(page: Page, reported: readonly string[], random: Random): Promise<void> {
  for (let i = 0; i < 3 && reported.length; i++) {
    const id = reported[Math.floor(random() * reported.length)]!;
    const text = statementsOfArticle(Number.parseInt(id, 16))[Math.floor(random() * 20)]!;
    const ids = await page.evaluate(async (words) => {
      const { ask } = globalThis as unknown as Required<Scope>;
      const { appearances } = (await ask('findText', { text: words })) as {
        appearances: { article: { id: string }; text: string }[];
      };
      return appearances.filter((one) => one.text === words).map(({ article }) => article.id);
    }, text);
    expect(ids, text).toContain(id);
  }
}

/** The real worker, asked by the page itself, so that what it finds passes nobody's hands. */
async function withWorker(page: Page): Promise<void> {
  await page.evaluate(() => {
    const scope = globalThis as unknown as Scope;
    const worker = new Worker('/corpus-worker.js');
    const waiting = new Map<number, (result: { ok: boolean; value: never; error: string }) => void>();
    let last = 0;
    worker.onmessage = ({ data }) => waiting.get(data.id)?.(data.result);
    scope.worker = worker;
    scope.ask = async (name, input) => {
      const id = ++last;
      worker.postMessage({ id, name, input });
      const result = await new Promise<{ ok: boolean; value: never; error: string }>((resolve) =>
        waiting.set(id, resolve),
      );
      if (!result.ok) throw new Error(result.error);
      return result.value;
    };
  });
  await waitUntil('the worker owns the corpus', () =>
    page.evaluate(
      async () => ((await (globalThis as unknown as Scope).ask!('corpusSize', {})) as object) !== null,
    ),
  );
}

async function endWorker(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as Scope).worker?.terminate());
}
