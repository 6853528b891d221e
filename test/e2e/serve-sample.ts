/**
 * Once for all files: serves the sample site, writes its articles as a corpus file by the command line's own import,
 * and sets the builds aside, since browsers read an unpacked extension's files while they run and another build must
 * not change what is tested. Files read all of it through vitest's `inject('sample')`.
 */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { BrowserKind } from '../../lib/cli/browsers/driven-browser.ts';
import { EXTENSION_FOLDERS } from '../../lib/cli/start/build-extension.ts';
import { makeCorpusFile } from '../../lib/cli/start/make-corpus-file.ts';
import { serveArticles } from '../../lib/cli/start/sample-articles.ts';

export interface Sample {
  origin: string;
  port: number;
  corpus: string;
  /** Folders of the built extensions. */
  extensions: Record<BrowserKind, string>;
  /** A folder for files of the run. */
  folder: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sample: Sample;
  }
}

export default async function serveSample(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
  const setAside = (kind: BrowserKind) => {
    const built = EXTENSION_FOLDERS[kind];
    if (!existsSync(join(built, 'manifest.json'))) {
      throw new Error(`${built} is not built: npm run test:e2e builds it first.`);
    }
    const copy = join(folder, kind);
    cpSync(built, copy, { recursive: true });
    return copy;
  };
  const extensions = { chromium: setAside('chromium'), firefox: setAside('firefox') };
  const { site, articles } = await serveArticles([]);
  const { corpus } = await makeCorpusFile(articles, folder);
  project.provide('sample', { origin: site.origin, port: site.port, corpus, extensions, folder });
  return async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
