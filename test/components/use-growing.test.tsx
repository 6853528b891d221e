// @vitest-environment jsdom
/** A long list is painted from its beginning first, and is all there soon after. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { STORIES } from '../gallery/stories.tsx';
import { renderIntoPage, translated } from './render-into-page.ts';

const story = (name: string) => STORIES.find((one) => one.name === name)!;
const rowsOf = (root: ParentNode) => root.querySelectorAll('[data-statement]').length;

describe.each(['popup-huge', 'panel-huge'])('%s', (name) => {
  it('draws few rows at first', () => {
    const root = document.createElement('div');
    render(translated(story(name).show()), root);
    expect(rowsOf(root)).toBeGreaterThan(5);
    expect(rowsOf(root)).toBeLessThan(20);
    act(() => render(null, root));
  });

  it('draws all of them without being asked', () => {
    expect(rowsOf(renderIntoPage(story(name).show()))).toBeGreaterThanOrEqual(50);
  });
});
