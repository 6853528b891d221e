import { describe, expect, it } from 'vitest';
import { findGalleryCaptions } from '../../../lib/article/gallery-captions.ts';
import { parsePage } from './parse-page.ts';

const TEXT = 'A thermometer at minus six, an hour before dawn, among the pears of the lower slope.';
const figure = (text = TEXT) => `<figure><img><figcaption>${text}</figcaption></figure>`;
const found = (html: string) => findGalleryCaptions(parsePage(`<main>${html}</main>`)).length;

describe('findGalleryCaptions', () => {
  const cases: [name: string, html: string, captions: number][] = [
    ['captions alone', figure().repeat(4), 4],
    ['captions in boxes', `<div class="slide"><div class="slide__caption">${TEXT}</div></div>`.repeat(3), 3],
    ['captions in parts', `<div class="caption"><p class="caption-text">${TEXT}</p></div>`.repeat(3), 3],
    ['captions under an introduction', `<p>${TEXT}</p>${figure().repeat(3)}`, 3],
    ['two', figure().repeat(2), 0],
    ['labels', figure('Soup. Photograph: Ida Brandt').repeat(6), 0],
    ['a story with pictures', `${`<p>${TEXT} ${TEXT}</p>`.repeat(3)}${figure().repeat(4)}`, 0],
    ['teasers', figure(`<a href="/x">${TEXT}</a>`).repeat(4), 0],
    ['links around', `<a href="/x">${figure()}</a>`.repeat(4), 0],
    ['pictures of other stories', `<aside>${figure().repeat(4)}</aside>`, 0],
    ['switches of captions', `<div class="captions-toggle">${TEXT}</div>`.repeat(4), 0],
  ];
  it.each(cases)('%s', (_, html, captions) => expect(found(html)).toBe(captions));
});
