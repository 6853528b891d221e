/**
 * Once for all files: serves the sample site and writes its articles as a corpus file, by the command line's own
 * import. Files read both through vitest's `inject('sample')`.
 */
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeCorpusFile } from '../../lib/cli/start/make-corpus-file.ts';
import { serveArticles } from '../../lib/cli/start/sample-articles.ts';

export interface Sample {
  origin: string;
  port: number;
  corpus: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sample: Sample;
  }
}

export default async function serveSample(project: TestProject): Promise<() => Promise<void>> {
  const { site, articles } = await serveArticles([]);
  const { corpus } = await makeCorpusFile(articles, join('.output', 'e2e'));
  project.provide('sample', { origin: site.origin, port: site.port, corpus });
  return () => site.close();
}
