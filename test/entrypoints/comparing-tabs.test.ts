import { beforeEach, expect, it, vi } from 'vitest';
import { askCorpus } from '../../entrypoints/background/ask-corpus.ts';
import { comparePage, endComparison } from '../../entrypoints/background/comparing-tabs.ts';
import type { UnidentifiedArticle } from '../../lib/article/identify-article.ts';

vi.mock('../../entrypoints/background/ask-corpus.ts', () => ({ askCorpus: vi.fn() }));

const asked = vi.mocked(askCorpus);
const cancelled = () => asked.mock.calls.filter(([name]) => name === 'cancel').map(([, input]) => input);

let finish = () => {};
let waiting: Promise<unknown>;

beforeEach(() => {
  asked.mockReset();
  asked.mockImplementation(((name: string) =>
    name === 'cancel' ? Promise.resolve() : new Promise<void>((resolve) => (finish = resolve))) as never);
  waiting = comparePage({ tab: 1, run: 'a' }, {} as UnidentifiedArticle);
  return async () => {
    finish();
    await waiting;
  };
});

it.each<{ name: string; tab: number; except?: string; told: object[] }>([
  { name: 'the page was left', tab: 1, told: [{ tab: 1 }] },
  { name: 'a newer run was announced', tab: 1, except: 'b', told: [{ tab: 1, run: 'b' }] },
  { name: 'its own run is announced again', tab: 1, except: 'a', told: [] },
  { name: 'another tab has none', tab: 2, told: [] },
])('tells the corpus where $name', ({ tab, except, told }) => {
  endComparison(tab, except);
  expect(cancelled()).toEqual(told);
});

it('does not wake the corpus once it has answered', async () => {
  finish();
  await waiting;
  endComparison(1);
  expect(cancelled()).toEqual([]);
});

it('does not mind a corpus that cannot be told', async () => {
  asked.mockRejectedValueOnce(new Error('gone'));
  endComparison(1);
  await Promise.resolve();
  expect(cancelled()).toEqual([{ tab: 1 }]);
});
