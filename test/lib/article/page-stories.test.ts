import { describe, expect, it } from 'vitest';
import { findStories } from '../../../lib/article/page-stories.ts';
import { parsePage } from './parse-page.ts';

const TITLE = 'Notes of the week';
const P = `<p>${'The council met on Tuesday and talked about the ferry until the lamps went out. '.repeat(2)}</p>`;
const story = (n: number, { attributes = '', heading = `Story ${n}`, level = 1, text = P.repeat(3) } = {}) =>
  `<article id="s${n}" ${attributes}><h${level}>${heading}</h${level}>${text}</article>`;
const linked = (n: number) => `<a href="/story-${n}">Story ${n}</a>`;

describe('findStories', () => {
  const cases: { name: string; html: string; title?: string; parts: string[]; left: string[] }[] = [
    { name: 'one story', html: story(1), parts: [], left: ['s1'] },
    {
      name: 'two under the page’s own headline',
      html: `<h1>${TITLE}</h1>${story(1, { level: 2 })}${story(2, { level: 2 })}`,
      parts: ['s1', 's2'],
      left: ['s1', 's2'],
    },
    {
      name: 'two, one of which is the page’s',
      html: story(1) + story(2),
      title: 'Story 1',
      parts: ['s1', 's2'],
      left: ['s1', 's2'],
    },
    { name: 'two, neither of which is', html: story(1) + story(2), parts: ['s1', 's2'], left: ['s1', 's2'] },
    {
      name: 'one of a paragraph in a digest',
      html: `<h1>${TITLE}</h1>${story(1, { level: 2, text: P })}${story(2, { level: 2 })}`,
      parts: ['s1', 's2'],
      left: ['s1', 's2'],
    },
    {
      name: 'one that has an address of its own',
      html: story(1) + story(2, { attributes: 'data-url="/2"' }),
      title: 'Story 1',
      parts: [],
      left: ['s1'],
    },
    {
      name: 'one that is a teaser',
      html: story(1) + story(2, { heading: linked(2), text: P + P }),
      title: 'Story 1',
      parts: [],
      left: ['s1'],
    },
    {
      name: 'teasers under a story',
      html: `<main><h1>${TITLE}</h1>${P.repeat(5)}</main>${story(1, { level: 2, heading: linked(1), text: P + P })}${story(2, { level: 2, heading: linked(2), text: P + P })}`,
      parts: [],
      left: [],
    },
    {
      name: 'boxes within a story',
      html: `<main><h1>${TITLE}</h1>${P.repeat(9)}${story(1, { level: 3, text: P })}${story(2, { level: 3, text: P })}</main>`,
      parts: [],
      left: ['s1', 's2'],
    },
    {
      name: 'a lesser heading',
      html: story(1) + story(2, { level: 3 }),
      title: 'Story 1',
      parts: [],
      left: ['s1'],
    },
    {
      name: 'a much shorter one',
      html: story(1, { text: P.repeat(20) }) + story(2, { text: P + P }),
      title: 'Story 1',
      parts: [],
      left: ['s1'],
    },
  ];
  it.each(cases)('$name', ({ html, title = TITLE, parts, left }) => {
    const doc = parsePage(html);
    expect(findStories(doc, title).map(({ id }) => id)).toEqual(parts);
    expect([...doc.querySelectorAll('article')].map(({ id }) => id)).toEqual(left);
  });
});
