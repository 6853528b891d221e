import { describe, expect, it } from 'vitest';
import { actionState } from '../../entrypoints/background/show-action.ts';
import { ENGLISH } from '../../lib/i18n/english.ts';
import type { PageReport } from '../../lib/state/page-report.ts';
import { comparison, NOT_FOUND, report, STATEMENTS } from '../gallery/sample-data.ts';

const read = (statements = STATEMENTS) => report('read', { comparison: comparison(statements) });

describe('the toolbar button', () => {
  it.each<[string, PageReport | null, boolean, string, string]>([
    ['where nothing is known', null, true, '', 'Variorum: off here'],
    ['where reading is off', report('idle'), true, '', 'Variorum: off here'],
    ['while reading', report('reading'), false, '…', 'Variorum: reading this page…'],
    ['where there is no article', report('not-article'), false, '', 'Variorum: nothing here'],
    ['where nothing was met elsewhere', read(NOT_FOUND), false, '', 'Variorum: nothing here'],
    ['where reading failed', report('failed'), true, '', 'Variorum: the page was not read'],
    ['where all is the same', read([STATEMENTS[2]!]), false, '', 'Variorum: 1 quotation seen elsewhere'],
    ['where some differ', read(), false, '4', 'Variorum: 4 quotations worded differently elsewhere'],
  ])('%s', (_, page, off, badge, title) => {
    expect(actionState(ENGLISH, page, true)).toEqual({ off, badge, title });
  });

  it('shows no number where the reader wants none, and says it in the title', () => {
    const { badge, title } = actionState(ENGLISH, read(), false);
    expect(badge).toBe('');
    expect(title).toContain('4 quotations');
  });
});
