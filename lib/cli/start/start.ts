/**
 * The second half of `npm start`: builds, serves, fills the corpus, opens the browser on an article. With a window it
 * stays until the person closes it; without one it prints the comparison, saves screenshots and ends.
 */
import { join } from 'node:path';
import type { BrowserKind, DrivenBrowser } from '../browsers/driven-browser.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { waitForReading } from '../browsers/page-report.ts';
import { importCorpus, switchOnEverywhere } from '../browsers/set-up-extension.ts';
import { buildExtension } from './build-extension.ts';
import { compareArticles, pickTellingArticle } from './compare-articles.ts';
import { formatComparison } from './format-comparison.ts';
import { makeCorpusFile } from './make-corpus-file.ts';
import { pickNamedFile } from './pick-named-file.ts';
import { fetchPage, type ServedArticle, type Site, serveArticles } from './sample-articles.ts';
import { saveScreenshots } from './save-screenshots.ts';

interface StartOptions {
  kind: BrowserKind;
  executablePath: string;
  headless: boolean;
  dark: boolean;
  /** Absolute; empty for the sample site. */
  paths: string[];
}

const options = JSON.parse(process.argv[2] ?? '{}') as StartOptions;
const { kind, headless, dark, paths } = options;

console.log(`Building the extension for ${kind === 'firefox' ? 'Firefox' : 'Chromium'}…`);
const extension = await buildExtension(kind);
const { site, articles } = await serveArticles(paths);
let driven: DrivenBrowser | null = null;
try {
  console.log(`Serving ${paths.length > 0 ? 'your articles' : 'the sample news'} on ${homeOf(site)}`);
  const files = await makeCorpusFile(articles, join('.output', 'start'));
  const compared = await compareArticles(files);
  const first = paths.length > 0 ? pickNamedFile(articles, paths) : await pickFirst(site, articles);
  const shown = compared.find(({ id }) => id === first) ?? pickTellingArticle(compared);
  if (!shown) throw new Error('No article was found in these files.');

  const title = articles.find(({ url }) => url === shown.id)?.title;
  console.log(`Opening ${options.executablePath}${headless ? ' without a window (no display)' : ''}…`);
  driven = await launchBrowser(kind, { ...options, extension });
  await switchOnEverywhere(driven);
  console.log(await importCorpus(driven, files.corpus));
  const page = await driven.openPage(shown.id);
  await waitForReading(driven, page);
  if (headless) {
    console.log(`\n${title ?? ''}\n${shown.id}\n\n${formatComparison(shown, process.stdout.columns)}\n`);
    const folder = join('.output', 'screenshots', dark ? `${kind}-dark` : kind);
    const saved = await saveScreenshots(driven, page, folder);
    console.log(`Screenshots:\n${saved.map((path) => `  ${path}`).join('\n')}`);
  } else {
    console.log(
      `The browser is open on “${title ?? shown.id}”: point at an underlined quotation. Close the browser or press Ctrl-C to end.`,
    );
    await closedByPerson(driven);
  }
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  if (process.env.DEBUG) console.error(error);
  process.exitCode = 1;
} finally {
  await driven?.close().catch(() => {});
  await site.close();
}

function homeOf({ origin }: Site): string {
  return paths.length > 0 ? `${origin}/own/` : `${origin}/`;
}

/** The article that the sample site's start page recommends. */
async function pickFirst(served: Site, all: ServedArticle[]): Promise<string | null> {
  const path = /Start here[\s\S]*?href="([^"]+)"/.exec(await fetchPage(`${served.origin}/`))?.[1];
  if (!path) return null;
  const [outlet, name] = new URL(path, served.origin).pathname.split('/').slice(-2);
  return all.find(({ url }) => url.startsWith(`http://${outlet}.`) && url.endsWith(`/${name}`))?.url ?? null;
}

function closedByPerson({ puppeteer }: DrivenBrowser): Promise<void> {
  return new Promise((resolve) => {
    puppeteer.once('disconnected', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
