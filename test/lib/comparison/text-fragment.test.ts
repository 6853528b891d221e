import { describe, expect, it } from 'vitest';
import { sourceLink } from '../../../lib/comparison/text-fragment.ts';
import { makeAppearance } from './make-appearance.ts';

const at = 'https://news.example/harbour';
const link = (text: string, url: string | null = at) =>
  sourceLink(makeAppearance({ text, article: { url } }));

describe('sourceLink', () => {
  it.each([
    ['The wall is safe.', `${at}#:~:text=The%20wall%20is%20safe`],
    ['“The wall is safe,”', `${at}#:~:text=The%20wall%20is%20safe`],
    ['safe, sound & iron-clad here', `${at}#:~:text=safe%2C%20sound%20%26%20iron%2Dclad%20here`],
    ['100% safe', `${at}#:~:text=100%25%20safe`],
    ['Mauer für Köln', `${at}#:~:text=Mauer%20f%C3%BCr%20K%C3%B6ln`],
    ['a b c d e f g h i j k l m n', `${at}#:~:text=a%20b%20c%20d,k%20l%20m%20n`],
    ['…', at],
    ['bad \ud800 surrogate', `${at}#:~:text=bad%20%EF%BF%BD%20surrogate`],
  ])('%s', (text, expected) => {
    expect(link(text)).toBe(expected);
  });

  it('keeps an anchor, and drops a directive that the address already has', () => {
    expect(link('safe', `${at}#part-2`)).toBe(`${at}#part-2:~:text=safe`);
    expect(link('safe', `${at}#:~:text=other`)).toBe(`${at}#:~:text=safe`);
  });

  it('leads to the part of the page, unless the address names another', () => {
    const section = { title: null, published: null, anchor: 'entry-7 ü' };
    const made = (url: string) => sourceLink(makeAppearance({ text: 'safe', article: { url }, section }));
    expect(made(at)).toBe(`${at}#entry-7%20%C3%BC:~:text=safe`);
    expect(made(`${at}#part-2`)).toBe(`${at}#part-2:~:text=safe`);
  });

  it.each([
    [null],
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['file:///etc/passwd'],
    ['no address'],
  ])('gives none for %s', (url) => {
    expect(link('The wall is safe.', url)).toBeNull();
  });

  it('opens the page itself for a title', () => {
    expect(sourceLink(makeAppearance({ in: 'title', article: { url: at } }))).toBe(at);
  });
});
