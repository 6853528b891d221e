// @vitest-environment jsdom
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { NO_SEARCH, type Search, type Tab } from '../../../components/corpus/corpus-place.ts';
import { CorpusView, type CorpusViewProps } from '../../../components/views/CorpusView.tsx';
import { CORPUS, CORPUS_STORIES } from '../../gallery/corpus-stories.tsx';
import { sampleCorpus } from '../../gallery/sample-corpus.ts';
import { byText, click, renderIntoPage } from '../render-into-page.ts';

/** Draws the page and waits until its lists are there. */
async function draw(change: Partial<CorpusViewProps> = {}): Promise<HTMLElement> {
  const root = renderIntoPage(<CorpusView {...CORPUS} {...change} />);
  await settle();
  return root;
}

/** Lets what was asked be answered and drawn. */
async function settle(): Promise<void> {
  for (let i = 0; i < 4; i++) await act(async () => void (await Promise.resolve()));
}

const at = (tab: Tab, search: Search = NO_SEARCH) => ({ place: { tab, search } });

const press = (element: Element, key: string) =>
  act(async () => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

const type = async (input: HTMLInputElement, value: string) =>
  act(async () => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('accessibility, with everything there', () => {
  it.each(
    CORPUS_STORIES.map((story) => [story.name, story] as const),
  )('%s has no fault', async (_, story) => {
    const root = renderIntoPage(story.show());
    await settle();
    const { violations } = await axe.run(root, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});

describe('a list of a million', () => {
  const million = () => draw({ ask: sampleCorpus({ statements: 1_000_000 }) });
  const rows = (root: Element) => [...root.querySelectorAll<HTMLElement>('.virtual-list li')];

  it('draws what is in view, and tells each row its place in the whole', async () => {
    const root = await million();
    expect(root.querySelector('.list-status [role=status]')!.textContent).toBe(
      '1,000,000 statements in 100,000 articles',
    );
    expect(rows(root).length).toBeLessThan(40);
    expect(rows(root)[0]!.getAttribute('aria-posinset')).toBe('1');
    expect(rows(root)[0]!.getAttribute('aria-setsize')).toBe('1000000');
  });

  it('has one stop for the tab key, and is gone through by arrows, page keys, Home and End', async () => {
    const root = await million();
    const stops = () => rows(root).filter((row) => row.querySelector('[data-main][tabindex="0"]'));
    const focused = () => document.activeElement?.closest('li')?.getAttribute('aria-posinset');
    expect(stops()).toHaveLength(1);
    root.querySelector<HTMLElement>('[data-main]')!.focus();
    for (const [key, place] of [
      ['ArrowDown', '2'],
      ['ArrowDown', '3'],
      ['ArrowUp', '2'],
      ['ArrowUp', '1'],
      ['ArrowUp', '1'],
    ] as const) {
      await press(document.activeElement!, key);
      expect(focused(), key).toBe(place);
      expect(stops()).toHaveLength(1);
    }
  });

  it('comes to its end by one key, and keeps the row with the focus while the view is elsewhere', async () => {
    vi.useFakeTimers();
    try {
      const root = renderIntoPage(<CorpusView {...CORPUS} ask={sampleCorpus({ statements: 1_000_000 })} />);
      const wait = () => act(async () => void (await vi.advanceTimersByTimeAsync(400)));
      await wait();
      root.querySelector<HTMLElement>('[data-main]')!.focus();
      await press(document.activeElement!, 'End');
      await wait();
      const last = rows(root).find((row) => row.getAttribute('aria-posinset') === '1000000')!;
      expect(last.querySelector('[data-main]')!.getAttribute('tabindex')).toBe('0');
      last.querySelector<HTMLElement>('[data-main]')!.focus();
      const list = root.querySelector<HTMLElement>('.virtual-list')!;
      await act(async () => {
        list.scrollTop = 0;
        list.dispatchEvent(new Event('scroll'));
      });
      await wait();
      expect(rows(root)[0]!.getAttribute('aria-posinset')).toBe('1');
      expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('1000000');
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a statement', () => {
  it('opens beside the list with its wordings, and gives the focus back where it was', async () => {
    const root = await draw();
    const second = root.querySelectorAll<HTMLElement>('[data-statement]')[1]!;
    await click(second);
    await settle();
    expect(document.activeElement?.textContent).toBe('Statement');
    expect(root.querySelectorAll('.detail .wording').length).toBeGreaterThan(0);
    expect(second.getAttribute('aria-current')).toBe('true');
    await press(document.activeElement!, 'Escape');
    await act(async () => void (await new Promise((resolve) => requestAnimationFrame(resolve))));
    expect(root.querySelector('.detail')).toBeNull();
    expect((document.activeElement as HTMLElement).dataset.statement).toBe(second.dataset.statement);
  });

  it('leads to everything its speaker is quoted as saying', async () => {
    const onPlace = vi.fn();
    const root = await draw({ onPlace });
    await click(root.querySelector('[data-statement]'));
    await settle();
    await click(byText(root, '.detail button', 'Everything Mira Tolvane'));
    expect(onPlace.mock.lastCall![0]).toMatchObject({
      tab: 'statements',
      search: { filter: { person: expect.any(String) }, personName: 'Mira Tolvane' },
    });
  });
});

describe('searching', () => {
  it('asks once what was typed, when the typing rests', async () => {
    vi.useFakeTimers();
    try {
      const onPlace = vi.fn();
      const root = renderIntoPage(<CorpusView {...CORPUS} onPlace={onPlace} />);
      const words = root.querySelector<HTMLInputElement>('.words input')!;
      for (const value of ['b', 'br', 'bridge']) await type(words, value);
      expect(onPlace).not.toHaveBeenCalled();
      await act(async () => void (await vi.advanceTimersByTimeAsync(1000)));
      expect(onPlace.mock.calls).toEqual([
        [{ tab: 'statements', search: { ...NO_SEARCH, filter: { words: 'bridge' } } }],
      ]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('shows whose statements they are, and lets go of that', async () => {
    const onPlace = vi.fn();
    const search = { ...NO_SEARCH, filter: { person: 'p', words: 'w' }, personName: 'Mira Tolvane' };
    const root = await draw({ ...at('statements', search), onPlace });
    expect(root.querySelector('.chip')!.textContent).toContain('Mira Tolvane');
    expect(root.querySelectorAll('.months li').length).toBeGreaterThan(1);
    await click(root.querySelector('.chip button'));
    expect(onPlace).toHaveBeenLastCalledWith({
      tab: 'statements',
      search: { ...NO_SEARCH, filter: { words: 'w' } },
    });
  });

  it('narrows to the time of a bar', async () => {
    const onPlace = vi.fn();
    const search = { ...NO_SEARCH, filter: { person: 'p' } };
    const root = await draw({ ...at('statements', search), onPlace });
    await click(root.querySelector('.months button'));
    expect(onPlace.mock.lastCall![0].search.filter).toEqual({
      person: 'p',
      from: '2024-04-01',
      to: '2024-04-30',
    });
  });

  it('says how far it has looked for a relation, and looks further when told', async () => {
    const ask = vi.fn(sampleCorpus({ statements: 400 }));
    const search: Search = { ...NO_SEARCH, relation: 'reworded' };
    const root = await draw({ ...at('statements', search), ask: ask as never });
    expect(root.querySelector('.list-status')!.textContent).toContain('400, found 3');
  });

  it.each([
    ['nothing is found', { statements: 0 }, 'Nothing found'],
    ['it fails', { statements: 0, failing: 'The worker stopped.' }, 'The worker stopped.'],
    ['it is still counting', { statements: 0, preparing: true }, 'Counting what is kept'],
  ])('says so where %s', async (_, corpus, words) => {
    const root = await draw({ ask: sampleCorpus(corpus) });
    expect(root.textContent).toContain(words);
  });
});

describe('people and outlets', () => {
  it('opens what a person is quoted as saying', async () => {
    const onPlace = vi.fn();
    const root = await draw({ ...at('people'), onPlace });
    expect(root.querySelectorAll('.virtual-list li')).toHaveLength(3);
    await click(byText(root, '.item', 'Oskar'));
    expect(onPlace).toHaveBeenLastCalledWith({
      tab: 'statements',
      search: {
        ...NO_SEARCH,
        filter: { person: 'oskar lindqvistadt' },
        personName: 'Oskar Lindqvistadt',
      },
    });
  });

  it('deletes an outlet only after it said how much that is', async () => {
    const onRemove = vi.fn(async () => 0);
    const root = await draw({ ...at('outlets'), onRemove });
    expect(root.querySelector('.item')!.textContent).toContain('about 165 MB');
    await click(byText(root, '.item-line .button', 'Delete…'));
    await settle();
    expect(root.querySelector('.confirm')!.textContent).toContain('12,400 statements in 1,240 articles');
    expect(document.activeElement?.textContent).toBe('Keep it');
    expect(onRemove).not.toHaveBeenCalled();
    await click(byText(root, '.confirm button', 'Delete 1,240 articles'));
    expect(onRemove.mock.lastCall).toMatchObject([{ filter: { outlet: 'the harbour post' } }, {}]);
    expect(root.querySelector('.confirm')).toBeNull();
  });
});

describe('the articles kept', () => {
  it('deletes few that were chosen at once', async () => {
    const onRemove = vi.fn(async () => 0);
    const root = await draw({ ...at('kept'), onRemove });
    const boxes = root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
    expect(byText(root, '.button', 'chosen')).toHaveProperty('disabled', true);
    await click(boxes[0]);
    await click(boxes[2]);
    await click(byText(root, '.button', 'Delete the 2 chosen'));
    expect(root.querySelector('.confirm')).toBeNull();
    expect(onRemove.mock.lastCall).toMatchObject([{ ids: ['article-0', 'article-2'] }, {}]);
  });

  it('leaves chosen what was spared', async () => {
    const root = await draw({ ...at('kept'), onRemove: async () => 1 });
    const boxes = root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
    for (const at of [0, 1, 2]) await click(boxes[at]);
    await click(byText(root, '.button', 'Delete the 3 chosen'));
    expect(byText(root, '.button', 'Delete the 1 chosen')).toHaveProperty('disabled', false);
    expect([...boxes].map(({ checked }) => checked).slice(0, 3)).toEqual([false, false, true]);
  });

  it('counts before it deletes everything, or all from before a day', async () => {
    const onRemove = vi.fn(async () => 0);
    const root = await draw({ ...at('kept'), onRemove });
    await click(byText(root, '.button', 'Delete everything'));
    await settle();
    expect(root.querySelector('.confirm')!.textContent).toContain('12,400 statements in 1,240 articles');
    await click(byText(root, '.confirm button', 'Keep it'));
    await type(root.querySelector<HTMLInputElement>('.before input')!, '2025-01-01');
    await click(byText(root, '.button', 'Delete these'));
    await settle();
    await click(byText(root, '.confirm button', 'Delete 1,240'));
    expect(onRemove.mock.lastCall).toMatchObject([{ filter: { savedBefore: '2025-01-01' } }, {}]);
  });

  it.each([
    [3_000, 'cannot be undone'],
    [40, 'undo it right afterwards'],
  ])('says of %i statements whether they can be brought back, and lets the reader think again', async (statements, words) => {
    const onRemove = vi.fn(async () => 0);
    const root = await draw({ ...at('kept'), onRemove, ask: sampleCorpus({ statements }) });
    await click(byText(root, '.button', 'Delete everything'));
    await settle();
    expect(root.querySelector('.confirm')!.textContent).toContain(words);
    await press(document.activeElement!, 'Escape');
    expect(root.querySelector('.confirm')).toBeNull();
    expect(onRemove).not.toHaveBeenCalled();
  });

  it('offers to take back what was done, where it can be', async () => {
    const onUndo = vi.fn();
    const root = await draw({ ...at('kept'), news: 'Deleted 3 articles.', onUndo });
    expect(document.activeElement?.textContent).toBe('Undo');
    await click(byText(root, '.news button', 'Undo'));
    expect(onUndo).toHaveBeenCalledOnce();
    const without = await draw({ ...at('kept'), news: 'Deleted 3,000 articles.' });
    expect(without.querySelector('.news button')).toBeNull();
  });

  it('makes no link of an address that is not of the web', async () => {
    const ask = sampleCorpus({ statements: 10 });
    const evil = (async (name: never, input: never) => {
      const answer = (await ask(name, input)) as { entries?: { url?: string }[] };
      return { ...answer, entries: answer.entries?.map((one) => ({ ...one, url: 'javascript:alert(1)' })) };
    }) as never;
    const root = await draw({ ...at('kept'), ask: evil });
    expect(root.querySelectorAll('.virtual-list li').length).toBe(1);
    expect(root.querySelector('.virtual-list a')).toBeNull();
  });
});

describe('an empty or small corpus', () => {
  it.each([
    [{ articles: 0, statements: 0 }, 'Nothing is kept yet'],
    [{ articles: 12, statements: 90 }, '12 articles kept'],
  ])('says so and leads to what fills it', async (size, words) => {
    const onPlace = vi.fn();
    const root = await draw({ size, onPlace });
    expect(root.textContent).toContain(words);
    await click(byText(root, 'button', 'Bring articles in'));
    expect(onPlace.mock.lastCall![0].tab).toBe('manage');
  });
});
