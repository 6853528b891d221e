import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { updateSettings } from '../../lib/state/settings.ts';

const asked: unknown[] = [];
vi.mock('../../entrypoints/background/ask-corpus.ts', () => ({
  askCorpus: async (name: string, input: unknown) => void asked.push([name, input]),
}));

/** Anew, as after the background woke. */
async function wake() {
  vi.resetModules();
  const { keepWithinCeiling } = await import('../../entrypoints/background/keep-within-ceiling.ts');
  return async (times: number, articles?: number) => {
    for (let i = 0; i < times; i++) keepWithinCeiling(articles);
    await new Promise((resolve) => setTimeout(resolve));
    return asked.splice(0).length;
  };
}

describe('the ceiling', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    asked.length = 0;
  });

  it('is looked at after the first article, and then after each twenty', async () => {
    await updateSettings({ ceiling: 5_000_000 });
    const keep = await wake();
    expect(await keep(1)).toBe(1);
    expect(await keep(19)).toBe(0);
    expect(await keep(1)).toBe(1);
    expect(await keep(2, 40)).toBe(2);
  });

  it('asks for what the reader allows, and for nothing where that is all there is', async () => {
    const keep = await wake();
    expect(await keep(3, 40)).toBe(0);
    await updateSettings({ ceiling: 250_000_000 });
    const { keepWithinCeiling } = await import('../../entrypoints/background/keep-within-ceiling.ts');
    keepWithinCeiling(40);
    await vi.waitFor(() => expect(asked).toEqual([['keepWithin', { bytes: 250_000_000 }]]));
  });
});
