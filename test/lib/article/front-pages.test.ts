/** Every page of test/fixtures/front-pages announces other pages: it is not read by itself, and not on a click either. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isArticle, isTeaserPage } from '../../../lib/article/is-article.ts';
import { parsePage } from './parse-page.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/front-pages');
const pages = readdirSync(FOLDER).sort();

describe('front pages', () => {
  it('has fixtures', () => expect(pages.length).toBeGreaterThanOrEqual(4));

  it.each(pages)('%s', (page) => {
    const html = readFileSync(join(FOLDER, page), 'utf8');
    const address = /<!-- address: (\S+) -->/.exec(html)![1]!;
    const doc = parsePage(html, address);
    expect(isArticle(doc, address)).toBe(false);
    expect(isTeaserPage(doc)).toBe(true);
  });
});
