// @vitest-environment jsdom
/** A page whose story a script has moved out of its body, or that has no body left: read as far as it goes. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/read-article.ts';

const STORY = Array.from(
  { length: 12 },
  (_, i) =>
    `<p>“The harbour will open at gate ${i} as soon as the ice is gone,” Mara Ellwood said on Monday.</p>`,
).join('');

describe('a page whose story stands outside its body', () => {
  it.each<[string, (doc: Document, story: Element) => void]>([
    ['beside it', (doc, story) => doc.documentElement.append(story)],
    ['in its head', (doc, story) => doc.head.append(story)],
    ['where it was', (doc, story) => doc.body.replaceWith(story)],
  ])('%s', (_, move) => {
    const doc = new DOMParser().parseFromString(`<article>${STORY}</article>`, 'text/html');
    move(doc, doc.querySelector('article')!);
    expect(() => readArticle(doc, 'https://gull.example/')).not.toThrow();
  });
});
