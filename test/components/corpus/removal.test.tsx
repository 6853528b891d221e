// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { KeptTab } from '../../../components/corpus/KeptTab.tsx';
import { CorpusView } from '../../../components/views/CorpusView.tsx';
import { CORPUS } from '../../gallery/corpus-stories.tsx';
import { sampleCorpus } from '../../gallery/sample-corpus.ts';
import { byText, click, renderIntoPage, translated } from '../render-into-page.ts';

async function settle(): Promise<void> {
  for (let i = 0; i < 4; i++) await act(async () => void (await Promise.resolve()));
}

describe('deleting', () => {
  it('is begun once, however often the button is pressed, and again when it is done', async () => {
    const ends: (() => void)[] = [];
    const onRemove = vi.fn(() => new Promise<number>((resolve) => void ends.push(() => resolve(0))));
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

describe('the focus', () => {
  it('goes to what takes it back, then to the words, and to it again with the next', async () => {
    let told: { news: string | null; undoable: boolean } = { news: 'Deleted 1 article.', undoable: true };
    const page = () => (
      <CorpusView {...CORPUS} news={told.news} onUndo={told.undoable ? () => {} : undefined} />
    );
    const root = renderIntoPage(page());
    const tell = async (news: string | null, undoable: boolean) => {
      told = { news, undoable };
      await act(async () => render(translated(page()), root));
    };
    const undo = () => byText(root, '.news button', 'Undo');
    expect(document.activeElement).toBe(undo());
    await click(undo());
    await tell(null, false);
    await tell('Brought back: 1 article.', false);
    expect(document.activeElement?.textContent).toBe('Brought back: 1 article.');
    await tell('Deleted 1 article.', true);
    expect(document.activeElement).toBe(undo());
    root.querySelector<HTMLElement>('.tabs button')!.focus();
    await tell(null, true);
    await tell('Deleted 1 article.', true);
    expect(document.activeElement).toBe(undo());
  });
});
