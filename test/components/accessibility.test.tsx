// @vitest-environment jsdom
/** axe on every story. Contrast needs real pixels and is not asked here; a seeded fault proves that axe looks. */
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { STORIES } from '../gallery/stories.tsx';
import { renderIntoPage } from './render-into-page.ts';

async function faults(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('accessibility', () => {
  it.each(STORIES.map((story) => [story.name, story] as const))('%s has no fault', async (_name, story) => {
    expect(await faults(renderIntoPage(story.show()))).toEqual([]);
  });

  it('finds a fault that is there', async () => {
    const found = await faults(renderIntoPage(<button type="button" />));
    expect(found.join()).toContain('button-name');
  });
});
