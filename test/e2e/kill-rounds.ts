/**
 * Kills what works for the extension at moments of chance while articles are imported, saved and merged: its worker,
 * its background, or the whole browser (SIGKILL). What is found afterwards is held to what was reported: every article
 * reported is there, every article there is one that was sent, to the character, and the index answers as one does
 * that was freshly built over the same articles.
 */
import { expect } from 'vitest';
import type { DrivenBrowser } from '../../lib/cli/browsers/driven-browser.ts';
import type { CorpusSize, MatchedStatement } from '../../lib/types.ts';
import { corpusLine, reword, statementsOfArticle } from '../bench/generated-corpus.ts';
import { type Random, randomFrom } from '../seeded-random.ts';
import {
  askCorpus,
  deleteCorpus,
  endWorker,
  exportHashes,
  killBackground,
  listFiles,
  quietPage,
  startWorker,
  type Way,
} from './corpus-asked.ts';
import { appearancesOf, openPlainCorpus, type PlainCorpus, type Sent } from './plain-corpus.ts';

/** Articles a round sends, and sends at once: few at once make many saves, and merges after every eighth. */
const ROUND_ARTICLES = 60;
const BATCH_ARTICLES = 2;

/** Every so many are saved as read from a page, the others imported. */
const SAVED_OF = 5;

/** Questions under way at a time, so that saves, merges and reading overlap. */
const LANES = 3;

/** Milliseconds until the blow, at most. */
const LONGEST_WAIT = 900;

/** Rounds on one corpus, so that what is compared after each stays bounded. */
const CORPUS_ROUNDS = 20;

/** Statements looked up after each round. */
const QUESTIONS = 4;

const MEANS = ['worker', 'background', 'browser'] as const;
type Means = (typeof MEANS)[number];

export interface KillReport {
  kills: Record<Means, number>;
  /** Articles reported as kept, all of which were found. */
  reported: number;
  /** Blows that fell while questions were under way. */
  interrupted: number;
}

/** @param launch begins the browser on the same profile each time */
export async function runKills(
  launch: () => Promise<DrivenBrowser>,
  seed: number,
  rounds: number,
): Promise<KillReport> {
  const random = randomFrom(seed);
  const report: KillReport = { kills: { worker: 0, background: 0, browser: 0 }, reported: 0, interrupted: 0 };
  let driven = await launch();
  let plain = openPlainCorpus();
  try {
    for (let round = 0; round < rounds; round++) {
      // In turn, so that each has its share of few rounds too; when and amid what is left to chance.
      const means = MEANS[round % MEANS.length]!;
      if (round % CORPUS_ROUNDS === 0) {
        await killBackground(driven);
        await deleteCorpus(await quietPage(driven));
        plain = openPlainCorpus();
      }
      const way: Way = means === 'browser' ? (random() < 0.5 ? 'worker' : 'background') : means;
      const sending = await beginSending(driven, drawArticles(round, way), way);
      await new Promise((resolve) => setTimeout(resolve, random() * LONGEST_WAIT));
      const { reported, sent, underWay } = sending.end();
      if (means === 'worker') await endWorker(await quietPage(driven));
      else if (means === 'background') await killBackground(driven);
      else {
        await driven.kill();
        driven = await launch();
      }
      report.kills[means]++;
      report.reported += reported.length;
      if (underWay > 0) report.interrupted++;
      await inspect(driven, plain, { reported, sent, random, where: `${means} killed in round ${round}` });
    }
    expect((await listFiles(await quietPage(driven))).length, 'the index lies in files').toBeGreaterThan(0);
  } finally {
    await driven.close();
  }
  return report;
}

/** Every article of its own, whatever the round. */
function drawArticles(round: number, way: Way): Sent[] {
  return Array.from({ length: ROUND_ARTICLES }, (_, i): Sent => {
    const line = corpusLine(1 + round * ROUND_ARTICLES + i);
    const { id: _id, version: _v, quotations: _q, savedAt: _s, history: _h, ...article } = JSON.parse(line);
    // A page is saved from its tab; the background takes no article from a page of the extension.
    return way === 'worker' && i % SAVED_OF === 0
      ? { url: article.url, article: article as never }
      : { url: article.url, line };
  });
}

/** Sends without waiting. `end` stops it, and tells what was reported until then, what had been sent, what had no answer. */
async function beginSending(driven: DrivenBrowser, articles: readonly Sent[], way: Way) {
  const page = await quietPage(driven);
  if (way === 'worker') await startWorker(page);
  const batches: Sent[][] = [];
  for (const one of articles) {
    const last = batches.at(-1);
    const fits = last && last.length < BATCH_ARTICLES && 'line' in last[0]! && 'line' in one;
    if (fits) last.push(one);
    else batches.push([one]);
  }
  const reported: string[] = [];
  const sent: Sent[] = [];
  let running = true;
  let underWay = 0;
  async function sendNext(): Promise<void> {
    const batch = batches.shift();
    if (!batch || !running) return;
    sent.push(...batch);
    underWay++;
    const [first] = batch as [Sent];
    await ('line' in first
      ? askCorpus(page, way, 'importLines', {
          lines: batch.map((one) => 'line' in one && one.line),
          firstLine: 1,
        })
      : askCorpus(page, way, 'save', { article: first.article }));
    if (!running) return;
    underWay--;
    reported.push(...batch.map(({ url }) => url));
    return sendNext();
  }
  for (let lane = 0; lane < LANES; lane++) sendNext().catch(() => {});
  return {
    end() {
      running = false;
      return { reported, sent, underWay };
    },
  };
}

interface Told {
  reported: readonly string[];
  sent: readonly Sent[];
  random: Random;
  where: string;
}

async function inspect(
  driven: DrivenBrowser,
  plain: PlainCorpus,
  { reported, sent, random, where }: Told,
): Promise<void> {
  const page = await quietPage(driven);
  await startWorker(page);
  const kept = await exportHashes(page);
  const urls = new Set(kept.map(({ url }) => url));
  expect(
    reported.filter((url) => !urls.has(url)),
    `${where}: reported and missing`,
  ).toEqual([]);
  for (const one of sent) if (urls.has(one.url)) await plain.add(one);
  expect(
    kept.filter(({ url, hash }) => plain.hash(url) !== hash).map(({ url }) => url),
    `${where}: not as it was sent`,
  ).toEqual([]);
  const { articles, statements } = await askCorpus<CorpusSize>(page, 'worker', 'corpusSize', {});
  const expected = await plain.size();
  expect({ articles, statements }, where).toEqual({
    articles: expected.articles,
    statements: expected.statements,
  });
  expect(kept, where).toHaveLength(articles);
  for (let i = 0; i < QUESTIONS && kept.length > 0; i++) {
    // The article's address ends in its number.
    const number = Number(kept[Math.floor(random() * kept.length)]!.url.split('/').pop());
    const text = statementsOfArticle(number)[Math.floor(random() * 20)]!;
    const asked = i % 2 ? reword(text, random) : text;
    const found = await askCorpus<MatchedStatement>(page, 'worker', 'findText', { text: asked });
    const fresh = await plain.find(asked);
    expect(appearancesOf(found), `${where}: ${asked}`).toEqual(fresh);
    if (asked === text) expect(fresh.length, `${where}: ${text}`).toBeGreaterThan(0);
  }
  await endWorker(page);
}
