/**
 * The built extension in a real browser with so many statements kept: everything DESIGN has a budget for, by name. The
 * profile is filled first where that was not done before. Gives rows; parts may be measured alone.
 */
import { mkdirSync } from 'node:fs';
import type { BrowserKind } from '../../../lib/cli/browsers/driven-browser.ts';
import type { Statements } from '../corpus/statements.ts';
import { type Measured, measured } from './budgets.ts';
import { measureAnswers } from './measure-answers.ts';
import { measureCorpus } from './measure-corpus.ts';
import { measureCorpusPage } from './measure-corpus-page.ts';
import { measureMemory } from './measure-memory.ts';
import { comparePages, measurePages, measureScript } from './measure-page.ts';
import { measureSurfaces } from './measure-surfaces.ts';
import { servePages } from './serve-pages.ts';
import { OUTPUT, openStoredCorpus, prepareExtension } from './stored-corpus.ts';

export type ProductPart = 'page' | 'browser';

export interface ProductFigures {
  kind: BrowserKind;
  size: number;
  figures: Measured[];
}

export async function measureProduct(
  kind: BrowserKind,
  statements: Statements,
  { size, parts }: { size: number; parts: ReadonlySet<ProductPart> },
): Promise<ProductFigures> {
  mkdirSync(OUTPUT, { recursive: true });
  const extension = await prepareExtension(kind);
  const empty = await openStoredCorpus(kind, { extension, statements, count: 0 });
  const full = await openStoredCorpus(kind, { extension, statements, count: size });
  const pages = await servePages(statements, full.articles);
  const figures: Measured[] = [];
  const add = (more: Measured[]) => {
    for (const { what, p50, p95, unit } of more) {
      console.log(`  ${kind}, ${what}: ${p50.toFixed(1)} / ${p95.toFixed(1)} ${unit}`);
    }
    figures.push(...more);
  };
  try {
    if (parts.has('page')) {
      const without = await full.launch({ reading: false });
      const before = await measurePages(without, pages).finally(() => without.close());
      const withIt = await full.launch();
      const after = await measurePages(withIt, pages).finally(() => withIt.close());
      add([...comparePages(before, after), measureScript(extension)]);
    }
    if (parts.has('browser')) {
      const alone = await full.launch({ reading: false });
      const corpus = await measureCorpus(alone, statements, full.articles).finally(() => alone.close());
      console.log(`  ${kind}: ${corpus.statements} statements in ${corpus.segments} segments`);
      add(corpus.figures);
      add([measured('import', 'a second', [full.statements / full.importSeconds])]);
      const driven = await full.launch();
      try {
        add(await measureAnswers(driven, pages));
        add(await measureSurfaces(driven, pages));
        add(await measureCorpusPage(driven, statements));
      } finally {
        await driven.close();
      }
      add(await measureMemory(full, empty, pages));
    }
  } finally {
    pages.close();
  }
  return { kind, size, figures };
}
