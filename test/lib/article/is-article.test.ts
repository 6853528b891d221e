import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isArticle, isTeaserPage } from '../../../lib/article/is-article.ts';
import { parsePage } from './parse-page.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/article');
const SENTENCE = 'The council met on Tuesday and talked about the ferry until the lights went out. ';
const story = (count: number) => `<p>${SENTENCE.repeat(2)}</p>`.repeat(count);
const teaser = (n: number) =>
  `<article class="card"><h3><a href="/story-${n}">Council talks about the ferry, part ${n}</a></h3><p>${SENTENCE}Much more was said than written down.</p></article>`;
const list = (count: number) => Array.from({ length: count }, (_, n) => teaser(n)).join('');

describe('isArticle', () => {
  it.each(readdirSync(FOLDER))('takes the article %s', (slug) => {
    const html = readFileSync(join(FOLDER, slug, 'source.html'), 'utf8');
    expect(isArticle(parsePage(html), 'https://news.example/world/2026/story.html')).toBe(true);
  });

  const articles: { name: string; html: string; url?: string }[] = [
    { name: 'plain paragraphs with no help', html: story(5) },
    {
      name: 'a story with related teasers under it',
      html: `<main>${story(8)}</main><section>${list(6)}</section>`,
    },
    {
      name: 'a story with a comment field',
      html: `<article><h1>Ferry</h1>${story(5)}</article><textarea rows="4"></textarea>`,
    },
    { name: 'a story in a single-page site', html: story(5), url: 'https://news.example/#/story/17' },
    {
      name: 'news in brief that says what it is',
      html: `<meta property="og:type" content="article">${story(1)}`,
    },
  ];
  it.each(articles)('takes $name', ({ html, url = 'https://news.example/a-story' }) => {
    expect(isArticle(parsePage(html, url), url)).toBe(true);
  });

  const others: { name: string; html: string; url?: string }[] = [
    { name: 'an empty page', html: '' },
    { name: 'a front page', html: `<main>${list(30)}</main>`, url: 'https://news.example/' },
    { name: 'a section list', html: `<main><h1>Politics</h1><div class="grid">${list(30)}</div></main>` },
    {
      name: 'a section that calls itself an article',
      html: `<meta property="og:type" content="website"><main>${list(12)}</main>`,
    },
    {
      name: 'search results',
      html: `<form><input type="search"></form><div id="results">${Array.from({ length: 10 }, (_, n) => `<div><h3><a href="/r${n}">Ferry result number ${n}</a></h3><p>${SENTENCE}</p></div>`).join('')}</div>`,
      url: 'https://find.example/search?q=ferry',
    },
    { name: 'an editor', html: `<h1>Draft</h1><div contenteditable="true">${story(9)}</div>` },
    { name: 'a large text field', html: `<textarea rows="30">${SENTENCE.repeat(40)}</textarea>${story(1)}` },
    {
      name: 'a mail app',
      html: `<div role="toolbar"><button>Reply</button></div><table role="grid"><tr role="row"><td>Inbox</td></tr></table><div class="message">${story(5)}</div>`,
    },
    {
      name: 'an image page',
      html: '<img src="/ferry.jpg" alt="The ferry"><p>ferry.jpg, 2,000 by 1,500 pixels</p>',
    },
    { name: 'a login form', html: `<form><p>${SENTENCE}</p><input type="password"></form>` },
    { name: 'a cookie wall', html: `<div class="cookie-consent">${story(4)}</div>` },
    {
      name: 'a list of links',
      html: `<ul>${`<li><p><a href="/x">${SENTENCE}</a></p></li>`.repeat(40)}</ul>`,
    },
    { name: 'a web app', html: '<div id="app"><button>New</button><canvas></canvas><p>Ready.</p></div>' },
  ];
  it.each(others)('refuses $name', ({ html, url = 'https://news.example/politics' }) => {
    expect(isArticle(parsePage(html, url), url)).toBe(false);
  });

  it.each([
    ['a front page', `<main>${list(8)}</main>`, true],
    ['a story with related teasers under it', `<main>${story(8)}</main><section>${list(6)}</section>`, false],
    ['a fragment', '<p>“Only this.”', false],
    ['news in brief', `<h1>Ferry</h1>${story(1)}`, false],
  ])('knows of %s whether it only announces other pages', (_, html, expected) => {
    expect(isTeaserPage(parsePage(html))).toBe(expected);
  });

  it('looks at a bounded number of paragraphs and clones nothing', () => {
    const doc = parsePage(`<main>${list(3000)}</main>`);
    doc.cloneNode = () => {
      throw new Error('cloned');
    };
    let asked = 0;
    const { textContent } = Object.getOwnPropertyDescriptors(doc.defaultView!.Node.prototype);
    Object.defineProperty(doc.defaultView!.HTMLParagraphElement.prototype, 'textContent', {
      get() {
        asked++;
        return textContent!.get!.call(this);
      },
    });
    expect(isArticle(doc, 'https://news.example/politics')).toBe(false);
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(500);
  });
});
