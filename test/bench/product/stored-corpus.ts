/**
 * A browser's profile in which the extension keeps so many statements, filled as a reader would: by importing corpus
 * files on the corpus page. Kept under `.output/bench` for the next run, with what filling took; one that was
 * interrupted goes on at the file it had come to.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { BrowserKind, DrivenBrowser } from '../../../lib/cli/browsers/driven-browser.ts';
import { launchBrowser } from '../../../lib/cli/browsers/launch-browser.ts';
import { importOn, switchOnEverywhere } from '../../../lib/cli/browsers/set-up-extension.ts';
import { findBrowser } from '../../../lib/cli/setup/find-browser.mjs';
import { buildExtension } from '../../../lib/cli/start/build-extension.ts';
import { headerLine } from '../../../lib/corpus/corpus-file.ts';
import { ARTICLE_STATEMENTS, newsArticleLine } from '../corpus/news-article.ts';
import type { Statements } from '../corpus/statements.ts';
import { bundleWorker } from './bundle-worker.ts';

/** What a run keeps for the next one. A browser knows an unpacked extension by its place: profiles stay with their folder. */
export const OUTPUT = process.env.BENCH_FOLDER ?? join('.output', 'bench');

/** Articles a corpus file: 75 MB, so that neither this process nor the browser holds much. */
const FILE_ARTICLES = 5_000;

/** Until an import of one file counts as stuck, ms. */
const IMPORT_PATIENCE = 1_800_000;

/** What of a profile holds the corpus, by its place in it; and what belongs to a browser that runs. */
const CORPUS = /^(Default\/(IndexedDB|File System)|storage\/default\/moz-extension[^/]*)(\/|$)/;
const RUNNING = /^(Singleton\w+|lock|\.parentlock)$/;

/** A browser on the profile, the extension switched on everywhere or (`reading: false`) with access to no site. */
export type Launch = (options?: { reading: boolean }) => Promise<DrivenBrowser>;

export interface StoredCorpus {
  kind: BrowserKind;
  statements: number;
  articles: number;
  /** Seconds that importing took, all files together. */
  importSeconds: number;
  launch: Launch;
  /** The same profile with the corpus taken out: what else it gathered by being used takes memory, too. */
  emptied(): Launch;
}

interface Filled {
  articles: number;
  seconds: number;
  real: number;
}

/** The built extension in a folder of its own, with a worker that answers questions for measuring. */
export async function prepareExtension(kind: BrowserKind): Promise<string> {
  const built = await buildExtension(kind);
  const extension = resolve(OUTPUT, `extension-${kind}`);
  rmSync(extension, { recursive: true, force: true });
  cpSync(built, extension, { recursive: true });
  const code = await bundleWorker(join(import.meta.dirname, 'measuring-worker.ts'));
  writeFileSync(join(extension, 'measuring-worker.js'), code);
  return extension;
}

/** @param count statements */
export async function openStoredCorpus(
  kind: BrowserKind,
  { extension, statements, count }: { extension: string; statements: Statements; count: number },
): Promise<StoredCorpus> {
  const executablePath = programOf(kind);
  const articles = Math.ceil(count / ARTICLE_STATEMENTS);
  const folder = resolve(OUTPUT, `profile-${kind}-${count}${statements.real ? '-haystack' : ''}`);
  const profile = join(folder, 'profile');
  const note = join(folder, 'filled.json');
  const launchOn =
    (own: string): Launch =>
    async ({ reading } = { reading: true }) => {
      // A profile keeps the script of its background, whatever lies in the extension's folder by now: with another
      // version, too, where an unpacked extension was not removed in between.
      if (kind === 'chromium') {
        rmSync(join(own, 'Default', 'Service Worker'), { recursive: true, force: true });
      }
      const options = { executablePath, extension, headless: true, profile: own, control: 'privacy.html' };
      const driven = await launchBrowser(kind, options);
      // An unpacked extension is loaded anew each time, and has lost its access to sites.
      if (reading) {
        await switchOnEverywhere(driven);
        await (await driven.control()).close();
      }
      return driven;
    };
  const launch = launchOn(profile);
  let filled: Filled = { articles: -1, seconds: 0, real: statements.real };
  if (existsSync(note)) filled = JSON.parse(readFileSync(note, 'utf8'));
  if (filled.articles < 0) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(profile, { recursive: true });
  }
  if (filled.articles < articles) {
    const driven = await launch({ reading: false });
    try {
      filled.articles = Math.max(0, filled.articles);
      writeFileSync(note, JSON.stringify(filled));
      while (filled.articles < articles) {
        const end = Math.min(articles, filled.articles + FILE_ARTICLES);
        filled.seconds += await importArticles(driven, statements, filled.articles, end);
        filled.articles = end;
        writeFileSync(note, JSON.stringify(filled));
        console.log(`  ${kind}: ${(end * ARTICLE_STATEMENTS).toLocaleString('en')} statements imported`);
      }
    } finally {
      await driven.close();
    }
  }
  function emptied(): Launch {
    const other = join(folder, 'emptied');
    rmSync(other, { recursive: true, force: true });
    const filter = (source: string) => {
      const place = relative(profile, source);
      return !CORPUS.test(place) && !RUNNING.test(place);
    };
    cpSync(profile, other, { recursive: true, verbatimSymlinks: true, filter });
    return launchOn(other);
  }
  return { kind, statements: count, articles, importSeconds: filled.seconds, launch, emptied };
}

/** @throws Error where there is none */
function programOf(kind: BrowserKind): string {
  const path = findBrowser(kind);
  if (!path) throw new Error(`no ${kind} on this machine`);
  return path;
}

/** @returns seconds from choosing the file until the corpus page says that all of it is kept */
async function importArticles(
  driven: DrivenBrowser,
  statements: Statements,
  from: number,
  end: number,
): Promise<number> {
  const file = resolve(OUTPUT, `${driven.kind}-${from}.ndjson`);
  const lines = [headerLine({ articles: end - from, statements: (end - from) * ARTICLE_STATEMENTS })];
  for (let number = from; number < end; number++) lines.push(newsArticleLine(statements, number));
  writeFileSync(file, `${lines.join('\n')}\n`);
  const page = await driven.openExtensionPage('corpus.html');
  try {
    const began = performance.now();
    await importOn(page, file, IMPORT_PATIENCE);
    return (performance.now() - began) / 1000;
  } finally {
    await page.close();
    rmSync(file);
  }
}
