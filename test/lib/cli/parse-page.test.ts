import { describe, expect, it } from 'vitest';
import { parsePage, readHtml } from '../../../lib/cli/read-html.ts';

describe('a page that is no page', () => {
  it.each([
    ['nothing', ''],
    ['a comment that holds all of it', '<!-- <!doctype html><html><body><p>x</p></body></html>'],
    ['a comment begun in its head', '<html><head></<body><article><p>x</p></article></body></html>'],
  ])('has a root and a body: %s', async (_, source) => {
    const { documentElement, body } = parsePage(source);
    expect([documentElement.localName, body.localName]).toEqual(['html', 'body']);
    await expect(readHtml(source)).resolves.not.toThrow();
  });
});
