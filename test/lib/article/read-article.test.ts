/**
 * Every folder of test/fixtures/article is a page and what is to be read from it. `UPDATE_FIXTURES=1` writes the
 * expectations anew; look at the difference before keeping it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PageArticle, readArticle, readArticleSteps } from '../../../lib/article/read-article.ts';
import { readHtml } from '../../../lib/cli/read-html.ts';
import { parsePage } from './parse-page.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/article');
const slugs = readdirSync(FOLDER).sort();
const URL = 'https://news.example/world/2026/story.html';

function source(slug: string): string {
  return readFileSync(join(FOLDER, slug, 'source.html'), 'utf8');
}

/** A page says in a comment where it was met, where that matters. */
function addressOf(slug: string): string {
  return /<!-- address: (\S+) -->/.exec(source(slug))?.[1] ?? URL;
}

function read(doc: Document, address = URL): PageArticle {
  const page = readArticle(doc, address);
  if (!page) throw new Error('nothing was read');
  return page;
}

const ends = (text: string) => `${text.slice(0, 40)} … ${text.slice(-25)}`;

/** As a person checks it: one line for each block. */
function describePage({ article, map }: PageArticle) {
  const { text, blocks, sections, aliases: _, ...metadata } = article;
  return {
    ...metadata,
    ...(sections
      ? {
          sections: sections.map(({ start, end, ...own }) => ({
            ...own,
            text: ends(text.slice(start, end)),
          })),
        }
      : {}),
    titleOnPage: map.hasTitle,
    blocks: blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
  };
}

describe('readArticle', () => {
  it('has fixtures', () => expect(slugs.length).toBeGreaterThanOrEqual(14));

  it.each(slugs)('reads %s', (slug) => {
    const found = describePage(read(parsePage(source(slug)), addressOf(slug)));
    const file = join(FOLDER, slug, 'expected.json');
    if (process.env.UPDATE_FIXTURES) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    expect(existsSync(file), 'run with UPDATE_FIXTURES=1 and look at what it writes').toBe(true);
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it.each(slugs)('reads %s in Node as in a browser', async (slug) => {
    const { map: _, article } = read(parsePage(source(slug)));
    expect(await readHtml(source(slug), URL)).toEqual(article);
  });

  it.each(slugs)('leaves the live page of %s as it was', (slug) => {
    const doc = parsePage(source(slug));
    const before = doc.documentElement.outerHTML;
    const nodes = [...doc.querySelectorAll('*')];
    read(doc);
    expect(doc.documentElement.outerHTML).toBe(before);
    expect([...doc.querySelectorAll('*')].every((node, i) => node === nodes[i])).toBe(true);
  });

  it.each(slugs)('gives blocks of %s in order, joined by blank lines', (slug) => {
    const { text, blocks } = read(parsePage(source(slug))).article;
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
    expect(text).toBe(text.trim());
    expect(text).not.toMatch(/ {2}| \n|\n /);
  });

  it('gives breaks between its steps', () => {
    const paragraph = `<p>${'The river rose again, and the town went to bed late. '.repeat(4)}</p>`;
    const steps = readArticleSteps(parsePage(`<h1>The river</h1>${paragraph.repeat(400)}`), null);
    let breaks = 0;
    while (!steps.next().done) breaks++;
    expect(breaks).toBeGreaterThan(5);
  });

  it('stops at its bounds on a hostile page', () => {
    const many = `<main>${'<p>He said no, and then he said it again, slowly, to everybody.</p>'.repeat(30)}${`<p>${'word '.repeat(60_000)}</p>`.repeat(3)}</main>`;
    expect(read(parsePage(many)).article.text.length).toBeLessThanOrEqual(500_000);
    const deep = `${'<div>'.repeat(400)}<p>Deep down somebody said that this was deep.</p>${'</div>'.repeat(400)}`;
    expect(read(parsePage(deep)).article.text).toContain('Deep down somebody said');
  });

  it('reads pages that are too large for Readability by where most of their text stands', () => {
    const side = '<div><p>Somebody else said something else, at length, in a box beside.</p></div>'.repeat(
      20,
    );
    const body = '<p>He said <b>no</b>, and then he said it <i>again</i>, slowly.</p>'.repeat(2500);
    const { text, blocks } = read(
      parsePage(`<h1>No</h1><main><div>${body}${'<p>The end.</p>'}</div>${side}</main>`),
    ).article;
    expect(text.endsWith('The end.')).toBe(true);
    expect(text).not.toContain('Somebody else');
    expect(blocks[0]).toMatchObject({ start: 0, kind: 'paragraph' });
  });

  it('keeps the paragraphs of what is nested too deep apart', () => {
    const deep = `<h1>Deep in the page</h1>${'<div>'.repeat(300)}<p>One said <b>this</b>.</p><p>Two said that.</p>Three was silent.${'</div>'.repeat(300)}`;
    const { text, blocks } = read(parsePage(deep)).article;
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'One said this.',
      'Two said that.',
      'Three was silent.',
    ]);
  });

  it('has nothing to read in an empty page', () => {
    expect(readArticle(parsePage(''), URL)).toBeNull();
    expect(readArticle(parsePage('<script>alert("text")</script>'), URL)).toBeNull();
  });

  it.each([
    '<p>“Only this.”',
    '<h1>T</h1>Just text, said the clerk.',
    '<head><title>x</title></head><p>He said so.',
  ])('reads the fragment %s', async (html) =>
    expect((await readHtml(html))?.text).toMatch(/Only this|said the clerk|He said so/));
});
