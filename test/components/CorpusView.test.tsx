// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type ImportState, importWords } from '../../components/import/import-state.ts';
import { ENGLISH } from '../../lib/i18n/english.ts';

const STATE: ImportState = {
  running: false,
  progress: 1,
  saved: 10,
  updated: 1,
  known: 1,
  refused: [],
  refusedCount: 0,
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
