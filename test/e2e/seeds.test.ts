/** The same in real articles, where a checkout has them beside it: registers nothing where it has not. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findMark, hoverAt, readMarks, waitForCard } from '../../lib/cli/browsers/page-marks.ts';
import { makeCorpusFile } from '../../lib/cli/start/make-corpus-file.ts';
import { type ServedArticle, type Site, serveArticles } from '../../lib/cli/start/sample-articles.ts';
import { markKind } from '../../lib/comparison/mark-kind.ts';
import { joinRanges } from './painted-statements.ts';
import { asPrinted } from './sample-pages.ts';
import { BROWSERS, useBrowser } from './use-browser.ts';

const folder = join(import.meta.dirname, '../../../shared/seeds');

if (existsSync(folder)) {
  describe.each(BROWSERS)('seed articles as corpus in %s', (kind) => {
    let site: Site;
    let articles: ServedArticle[];
    let corpus = '';
    beforeAll(async () => {
      ({ site, articles } = await serveArticles([folder]));
      ({ corpus } = await makeCorpusFile(articles, join(inject('sample').folder, `seeds-${kind}`)));
    });
    afterAll(() => site.close());
    const browser = useBrowser(kind, () => corpus);

    it('marks each article’s statements to the character, never for the article itself', async () => {
      let marked = 0;
      for (const { url } of articles) {
        const { page, report } = await browser.read(url);
        const { statements, article } = report.comparison!;
        const painted = joinRanges(await readMarks(page), statements);
        const known = statements.filter(({ appearances }) => markKind(appearances) !== null);
        expect(painted.map(({ text }) => text).toSorted(), url).toEqual(
          known.map(({ text }) => asPrinted(text)).toSorted(),
        );
        const sources = statements.flatMap(({ appearances }) => appearances.map((one) => one.article));
        expect(sources.filter(({ id, url: source }) => id === article.id || source === url)).toEqual([]);
        marked += painted.length;
        await page.close();
      }
      expect(marked).toBeGreaterThan(0);
    });

    it('opens the card on one', async () => {
      for (const { url } of articles) {
        const { page } = await browser.read(url);
        const at = await findMark(page, ['flagged', 'differs']);
        if (!at) continue;
        await hoverAt(page, at);
        expect(await waitForCard(browser.driven(), page)).toMatch(/in \d+ other articles?/);
        return;
      }
      throw new Error('no seed article has a differing wording');
    });
  });
}
