// @vitest-environment jsdom
/** Every surface says what went wrong in the reader's language, and in the words it was given where it knows none. */
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { problemWords } from '../../components/feeds/feed-words.ts';
import { HoverCard } from '../../components/HoverCard.tsx';
import { type ImportState, importWords } from '../../components/import/import-state.ts';
import { CorpusView } from '../../components/views/CorpusView.tsx';
import { PanelView } from '../../components/views/PanelView.tsx';
import { PopupView } from '../../components/views/PopupView.tsx';
import { CodedError, type ErrorCode } from '../../lib/result.ts';
import { CORPUS } from '../gallery/corpus-stories.tsx';
import { languageTranslator } from '../gallery/languages.ts';
import { PANEL } from '../gallery/panel-stories.tsx';
import { POPUP } from '../gallery/popup-stories.tsx';
import { report, STATEMENTS } from '../gallery/sample-data.ts';
import { byText, renderIntoPage } from './render-into-page.ts';

const german = languageTranslator('de');
const FULL = new CodedError('no_space', 'There is no space.');
const failed = (code?: ErrorCode) =>
  report('failed', { error: 'There is no space.', ...(code ? { code } : {}) });

describe('what went wrong', () => {
  it.each([
    ['the popup', (code?: ErrorCode) => <PopupView {...POPUP} report={failed(code)} />],
    ['the panel', (code?: ErrorCode) => <PanelView {...PANEL} report={failed(code)} />],
  ])('is said by %s', (_, view) => {
    expect(renderIntoPage(view('no_space'), german).textContent).toContain('kein Platz mehr');
    expect(renderIntoPage(view(), german).textContent).toContain('There is no space.');
  });

  it('is said by the card', async () => {
    const card = (
      <HoverCard
        statement={STATEMENTS[0]!}
        onClose={() => {}}
        onCompareAll={() => undefined}
        onJudge={() => Promise.reject(FULL)}
      />
    );
    const root = renderIntoPage(card, german);
    await act(async () => byText(root, 'button', german.text('not_same')).click());
    expect(root.querySelector('[role=status]')?.textContent).toContain('kein Platz mehr');
  });

  it('is said by the corpus page’s lists', async () => {
    const ask = () => Promise.reject(FULL);
    const root = renderIntoPage(<CorpusView {...CORPUS} ask={ask as never} />, german);
    await act(async () => {});
    expect(root.textContent).toContain('kein Platz mehr');
  });

  it('is said of an import and of a feed', () => {
    const stopped: Partial<ImportState> = { running: false, failed: 'There is no space.' };
    const counts = { saved: 1, updated: 0, known: 0, refused: [], refusedCount: 0, progress: 1 };
    const words = (more: Partial<ImportState>) =>
      importWords(german, { ...counts, ...stopped, ...more } as ImportState);
    expect(words({ failedCode: 'no_space' })).toContain('kein Platz mehr');
    expect(words({})).toContain('There is no space.');
    expect(problemWords(german, { code: 'storage', detail: 'no_space' })).toContain('kein Platz mehr');
    expect(problemWords(german, { code: 'http', detail: '503' })).toContain('503');
  });
});
