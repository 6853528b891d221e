/**
 * A real browser with nothing but the corpus worker in a page of localhost: bundles it, serves it, and passes questions
 * on. A worker can be ended and begun again, which is what a lookup from the cold meets.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import type { BrowserKind } from '../../lib/cli/browsers/driven-browser.ts';
import { findBrowser } from '../../lib/cli/setup/find-browser.mjs';
import type { WorkerQuestions } from './corpus-worker.ts';

export interface BrowserCorpus {
  ask<K extends keyof WorkerQuestions>(
    name: K,
    input: Parameters<WorkerQuestions[K]>[0],
  ): Promise<ReturnType<WorkerQuestions[K]>>;
  /** Ends the worker and begins it again. */
  restart(): Promise<void>;
  /** Processes of the browser, resident bytes. */
  pid: number | undefined;
  close(): Promise<void>;
}

export async function bundleWorker(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'worker' } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('the worker was not bundled');
  return bundle.output[0].code;
}

/** @param name of the worker: `database` keeps its pages in IndexedDB */
export async function openBrowserCorpus(kind: BrowserKind, name = 'files'): Promise<BrowserCorpus> {
  const code = await bundleWorker(join(import.meta.dirname, 'corpus-worker.ts'));
  const server = createServer((request, response) => {
    const script = request.url === '/worker.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ? code : '<!doctype html><title>corpus</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const executablePath = findBrowser(kind);
  if (!executablePath) throw new Error(`no ${kind} on this machine`);
  const browser = await puppeteer.launch({
    browser: kind === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    headless: true,
    protocolTimeout: 3_600_000,
    args: kind === 'firefox' ? [] : ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  });
  const page = await browser.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);

  async function restart(): Promise<void> {
    await page.evaluate((workerName) => {
      const scope = globalThis as unknown as { worker?: Worker };
      scope.worker?.terminate();
      scope.worker = new Worker('/worker.js', { type: 'module', name: workerName });
    }, name);
  }
  await restart();

  return {
    pid: browser.process()?.pid,
    restart,
    async ask(question, input) {
      const answer = (await page.evaluate(
        (message) =>
          new Promise((resolve) => {
            const { worker } = globalThis as unknown as { worker: Worker };
            worker.onmessage = ({ data }) => resolve(data);
            worker.onerror = (event) => resolve({ error: event.message });
            worker.postMessage(message);
          }),
        { id: 1, name: question, input },
      )) as { value?: never; error?: string };
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value as never;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
