/**
 * The way from text to page: each character of the text stands on the page where the map says, on every fixture, and
 * again after each text node was split in two.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/read-article.ts';
import { parsePage } from './parse-page.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/article');
const slugs = readdirSync(FOLDER);
const asPage = (slug: string) => parsePage(readFileSync(join(FOLDER, slug, 'source.html'), 'utf8'));

function splitTextNodes(doc: Document): Document {
  const walker = doc.createTreeWalker(doc.body, 4);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes) if (node.length > 1) node.splitText(node.length >> 1);
  return doc;
}

const pages = slugs.flatMap((slug) => [
  { name: slug, doc: () => asPage(slug) },
  { name: `${slug}, text nodes split`, doc: () => splitTextNodes(asPage(slug)) },
]);

describe.each(pages)('the map of $name', ({ doc }) => {
  const page = readArticle(doc(), null)!;
  const { text, blocks, title } = page.article;

  it('leads every character to an equal one and back', () => {
    const wrong: string[] = [];
    const unmapped: string[] = [];
    for (let i = 0; i < text.length; i++) {
      const ranges = page.map.toRanges({ start: i, end: i + 1 });
      const [range] = ranges;
      if (!range) {
        unmapped.push(text[i]!);
        continue;
      }
      const place = page.map.locate(range.startContainer, range.startOffset);
      const equal = range.toString().replace(/\s/, ' ') === text[i]!.replace(/\s/, ' ');
      if (ranges.length !== 1 || !equal || place?.offset !== i || place.in) wrong.push(`${i} ${text[i]}`);
    }
    expect(wrong).toEqual([]);
    // Line breaks are elements or nothing on the page, the marks of <q> are drawn by the browser.
    expect(unmapped.join('').replace(/[\n“”]/g, '')).toBe('');
  });

  it('gives ranges that print each block and nothing else', () => {
    for (const block of blocks) {
      const printed = page.map
        .toRanges(block)
        .map(String)
        .join('')
        .replace(/[\u00ad\u200b]/g, '')
        .replace(/[ \t\r\n]+/g, ' ')
        .trim();
      const wanted = text.slice(block.start, block.end);
      expect(printed.replace(/[\s“”]/g, '')).toBe(wanted.replace(/[\s“”]/g, ''));
    }
  });

  it('finds the title where it is printed', () => {
    if (!page.map.hasTitle) return expect(page.map.toRanges({ start: 0, end: 4 }, 'title')).toEqual([]);
    const whole = page.map.toRanges({ start: 0, end: title!.length }, 'title').map(String).join('');
    expect(whole.replace(/\s+/g, ' ').trim()).toBe(title);
    const range = page.map.toRanges({ start: 2, end: 3 }, 'title')[0]!;
    expect(page.map.locate(range.startContainer, range.startOffset)).toEqual({ offset: 2, in: 'title' });
  });
});

describe('a page that changed since', () => {
  const html =
    '<h1>River talks</h1><p>She said <i>“We will stay”</i> and left the room, and then the house.</p><p>Nobody followed her.</p>';
  const fresh = () => {
    const doc = parsePage(html);
    const page = readArticle(doc, null)!;
    const start = page.article.text.indexOf('“We');
    return { doc, page, span: { start, end: start + 14 } };
  };

  it('gives ranges while nothing changed', () => {
    const { page, span } = fresh();
    expect(page.map.toRanges(span).map(String)).toEqual(['“We will stay”']);
  });

  it('gives nothing once the node is gone', () => {
    const { doc, page, span } = fresh();
    doc.querySelector('i')!.remove();
    expect(page.map.toRanges(span)).toEqual([]);
  });

  it('gives nothing once the words are others', () => {
    const { doc, page, span } = fresh();
    (doc.querySelector('i')!.firstChild as Text).data = '“We will leave”';
    expect(page.map.toRanges(span)).toEqual([]);
  });

  it('knows nothing of nodes outside the article', () => {
    const { doc, page } = fresh();
    expect(page.map.locate(doc.body, 0)).toBeNull();
    expect(page.map.locate(doc.createTextNode('x'), 0)).toBeNull();
  });
});
