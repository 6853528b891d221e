// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { KeptTab } from '../../../components/corpus/KeptTab.tsx';
import { sampleCorpus } from '../../gallery/sample-corpus.ts';
import { byText, click, renderIntoPage } from '../render-into-page.ts';

async function settle(): Promise<void> {
  for (let i = 0; i < 4; i++) await act(async () => void (await Promise.resolve()));
}

describe('deleting', () => {
  it('is begun once, however often the button is pressed, and again when it is done', async () => {
    const ends: (() => void)[] = [];
    const onRemove = vi.fn(() => new Promise<number>((resolve) => void ends.push(() => resolve(1))));
    const ask = sampleCorpus({ statements: 100 });
    const root = renderIntoPage(<KeptTab ask={ask} round={0} onRemove={onRemove} onProblem={() => {}} />);
    await settle();
    const choose = async () => click(root.querySelector('input[type="checkbox"]'));
    await choose();
    const button = byText(root, '.button', 'chosen');
    await act(async () => {
      button.click();
      button.click();
    });
    expect(onRemove).toHaveBeenCalledOnce();
    expect(button).toHaveProperty('disabled', true);
    expect(byText(root, '.button', 'Delete everything')).toHaveProperty('disabled', true);
    await act(async () => ends[0]!());
    await choose();
    await click(button);
    expect(onRemove).toHaveBeenCalledTimes(2);
  });
});
