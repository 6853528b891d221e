/**
 * What no surface tells, asked of the corpus itself by the measuring worker in a page of the extension: retrieval by
 * words and by meaning for pages of forty statements, opening, and the index's size. Nobody else may own the corpus.
 */
import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../../lib/cli/browsers/driven-browser.ts';
import { killBackground, quietPage } from '../../e2e/corpus-asked.ts';
import { randomFrom } from '../../seeded-random.ts';
import { drawNewsPage } from '../corpus/news-article.ts';
import type { Statements } from '../corpus/statements.ts';
import { type Measured, measured } from './budgets.ts';
import type { MeasuringQuestions } from './measuring-worker.ts';

const COLD = 8;
const WARM = 40;
const PAGE_STATEMENTS = 40;

export interface CorpusFigures {
  figures: Measured[];
  statements: number;
  segments: number;
}

export async function measureCorpus(
  driven: DrivenBrowser,
  statements: Statements,
  articles: number,
): Promise<CorpusFigures> {
  const page = await quietPage(driven);
  await killBackground(driven);
  const random = randomFrom(4711);
  const pages = (count: number) =>
    Array.from({ length: count }, () => drawTexts(statements, random, articles));
  const opened: number[] = [];
  const cold: number[] = [];
  for (let i = 0; i < COLD; i++) {
    await begin(page);
    opened.push((await ask(page, 'open', null)).ms);
    cold.push(...(await ask(page, 'byWords', { pages: pages(1) })).times);
    await end(page);
  }
  await begin(page);
  const { statements: kept } = await ask(page, 'open', null);
  await ask(page, 'byWords', { pages: pages(2) });
  const byWords = await ask(page, 'byWords', { pages: pages(WARM) });
  await ask(page, 'byMeaning', { pages: pages(1) });
  const byMeaning = await ask(page, 'byMeaning', { pages: pages(WARM / 2) });
  const usage = await ask(page, 'usage', null);
  await end(page);
  return {
    statements: kept,
    segments: usage.segments,
    figures: [
      measured('words', 'ms', byWords.times),
      measured('the same, first page after opening', 'ms', cold),
      measured('opening the corpus', 'ms', opened),
      measured('retrieval by meaning of 40 statements', 'ms', byMeaning.times),
      measured('disk', 'bytes', [usage.indexBytes / kept]),
      measured('texts beside the index, a statement', 'bytes', [usage.textBytes / kept]),
    ],
  };
}

function drawTexts(statements: Statements, random: () => number, articles: number): string[] {
  const { paragraphs } = drawNewsPage(statements, random, {
    words: 0,
    quotations: PAGE_STATEMENTS,
    articles,
  });
  return paragraphs.map((text) => text.slice(1, text.indexOf(',”')));
}

interface Scope {
  measuring?: Worker;
}

async function begin(page: Page): Promise<void> {
  await page.evaluate(() => {
    (globalThis as Scope).measuring = new Worker('/measuring-worker.js');
  });
}

async function end(page: Page): Promise<void> {
  await ask(page, 'close', null);
  await page.evaluate(() => (globalThis as Scope).measuring!.terminate());
}

async function ask<K extends keyof MeasuringQuestions>(
  page: Page,
  name: K,
  input: Parameters<MeasuringQuestions[K]>[0],
): Promise<ReturnType<MeasuringQuestions[K]>> {
  const answer = (await page.evaluate(
    (question, about) =>
      new Promise((resolve) => {
        const worker = (globalThis as Scope).measuring!;
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = (event) => resolve({ error: event.message });
        worker.postMessage({ name: question, input: about });
      }),
    name,
    input,
  )) as { value?: never; error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value as never;
}
