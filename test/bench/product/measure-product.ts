/**
 * The built extension in a real browser with so many statements kept: everything DESIGN has a budget for, by name. The
 * profile is filled first where that was not done before. Gives rows; parts may be measured alone.
 */
import { mkdirSync } from 'node:fs';
import type { BrowserKind, DrivenBrowser } from '../../../lib/cli/browsers/driven-browser.ts';
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
  const full = await openStoredCorpus(kind, { extension, statements, count: size });
  const pages = await servePages(statements, full.articles);
  const figures: Measured[] = [];
  const add = (more: Measured[]) => {
    for (const { what, p50, p95, unit } of more) {
      console.log(`  ${kind}, ${what}: ${p50.toFixed(1)} / ${p95.toFixed(1)} ${unit}`);
    }
    figures.push(...more);
  };
  /** What fails is said, and the rest measured all the same. */
  const attempt = async (what: string, measure: () => Promise<Measured[]>) => {
    const began = performance.now();
    try {
      add(await measure());
    } catch (error) {
      console.log(`  ${kind}: ${what} not measured: ${(error as Error).message}`);
    }
    console.log(`  ${kind}: ${what} took ${((performance.now() - began) / 1000).toFixed(0)} s`);
  };
  /** In a browser of its own, which ends with it. */
  const within = async <T>(measure: (driven: DrivenBrowser) => Promise<T>, reading = true): Promise<T> => {
    const driven = await full.launch({ reading });
    return measure(driven).finally(() => driven.close());
  };
  try {
    if (parts.has('page')) {
      await attempt('the cost to pages', async () => {
        const before = await within((driven) => measurePages(driven, pages), false);
        const after = await within((driven) => measurePages(driven, pages));
        return [...comparePages(before, after), measureScript(extension)];
      });
    }
    if (parts.has('browser')) {
      await attempt('the corpus', async () => {
        const corpus = await within((driven) => measureCorpus(driven, statements, full.articles), false);
        console.log(`  ${kind}: ${corpus.statements} statements in ${corpus.segments} segments`);
        return corpus.figures;
      });
      add([measured('import', 'a second', [full.statements / full.importSeconds])]);
      await attempt('answers', () => within((driven) => measureAnswers(driven, pages)));
      await attempt('surfaces', () => within((driven) => measureSurfaces(driven, pages)));
      await attempt('the corpus page', () => within((driven) => measureCorpusPage(driven, statements)));
      await attempt('memory', () => measureMemory(full, pages));
    }
  } finally {
    pages.close();
  }
  return { kind, size, figures };
}
