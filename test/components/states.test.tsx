// @vitest-environment jsdom
/** What surfaces say in the states that a reader meets seldom: slow, offline, huge, being made anew. */
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { STORIES } from '../gallery/stories.tsx';
import { renderIntoPage } from './render-into-page.ts';

const show = (name: string) => renderIntoPage(STORIES.find((story) => story.name === name)!.show());

afterEach(() => {
  vi.useRealTimers();
});

const cases: { story: string; says: RegExp }[] = [
  { story: 'popup-rebuilding', says: /Rebuilding the index… 812 of 1,240 articles/ },
  { story: 'panel-rebuilding', says: /Rebuilding the index… 812 of 1,240 articles/ },
  { story: 'popup-offline', says: /You are offline/ },
  { story: 'panel-offline', says: /You are offline/ },
  { story: 'popup-huge', says: /1,234/ },
  { story: 'panel-huge', says: /1,234/ },
  { story: 'panel-failed', says: /too long to be read/ },
  { story: 'panel-unreadable', says: /cannot be read/ },
];

describe('surfaces', () => {
  it.each(cases)('$story says so', ({ story, says }) => {
    expect(show(story).textContent).toMatch(says);
  });

  it.each(['popup-read', 'panel-list'])('%s says nothing of the network while there is one', (story) => {
    expect(show(story).textContent).not.toMatch(/offline/);
  });

  it.each(['popup-reading', 'panel-reading'])('%s says why it takes long, once it does', (story) => {
    vi.useFakeTimers();
    const root = show(story);
    expect(root.textContent).not.toContain('longer than usual');
    act(() => void vi.advanceTimersByTime(10_000));
    expect(root.querySelector('[role=status] .soft')?.textContent).toContain('longer than usual');
  });
});
