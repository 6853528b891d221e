// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { type ImportState, importWords } from '../../components/corpus/TransferTools.tsx';
import { KeptArticle } from '../../components/KeptArticle.tsx';
import { ENGLISH } from '../../lib/i18n/english.ts';
import { byText, click, renderIntoPage } from './render-into-page.ts';

const STATE: ImportState = {
  running: false,
  progress: 1,
  saved: 10,
  updated: 1,
  known: 1,
  refused: [],
  failed: null,
};

describe('importWords', () => {
  it.each([
    [{}, 'Imported 12 articles: 10 saved, 1 updated, 1 already known, 0 refused.'],
    [
      { saved: 1, updated: 0, known: 0 },
      'Imported 1 article: 1 saved, 0 updated, 0 already known, 0 refused.',
    ],
    [{ running: true }, 'Importing… 10 saved, 1 updated, 1 already known, 0 refused.'],
  ])('%o', (change, words) => {
    expect(importWords(ENGLISH, { ...STATE, ...change })).toBe(words);
  });

  it('says what was kept when it stopped', () => {
    const words = importWords(ENGLISH, { ...STATE, failed: 'The disk is full.' });
    expect(words).toContain('The disk is full.');
    expect(words).toContain('Kept so far: 10 saved');
  });
});

describe('KeptArticle', () => {
  const ARTICLE = {
    id: 'one',
    title: 'Bridge talks',
    outlet: 'The Harbour Post',
    url: 'javascript:alert(1)',
    published: null,
    statements: 1,
    savedAt: '2025-03-05',
  };

  it('deletes only after it was asked a second time, with the focus on the harmless answer', async () => {
    const onDelete = vi.fn();
    const root = renderIntoPage(<KeptArticle article={ARTICLE} onDelete={onDelete} />);
    await click(byText(root, 'button', 'Delete…'));
    expect(onDelete).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Keep it');
    await click(byText(root, 'button', 'Keep it'));
    expect(document.activeElement?.textContent).toContain('Delete…');
    await click(byText(root, 'button', 'Delete…'));
    await click(byText(root, 'button', 'Delete'));
    expect(onDelete).toHaveBeenCalledExactlyOnceWith('one');
  });

  it('makes no link of an address that is not of the web', () => {
    expect(
      renderIntoPage(<KeptArticle article={ARTICLE} onDelete={() => {}} />).querySelector('a'),
    ).toBeNull();
  });
});
