/** The panel in its states, as a list and with one statement opened: wide, narrow, huge, failed, in a private window. */
import { PrivateWindow } from '../../components/private-window.ts';
import { PanelView, type PanelViewProps } from '../../components/views/PanelView.tsx';
import { WordingMatrix } from '../../components/WordingMatrix.tsx';
import { groupWordings } from '../../lib/comparison/group-wordings.ts';
import type { MatchedStatement } from '../../lib/types.ts';
import { NOTICES } from './sample-archives.ts';
import {
  comparison,
  HUGE,
  LONG_QUOTATION,
  MANY_WORDINGS,
  NOT_FOUND,
  READ,
  REJECTED,
  report,
  STATEMENTS,
  WIRE,
} from './sample-data.ts';
import type { Story } from './story.ts';

/** What Firefox gives its sidebar at first, in px. */
const SIDEBAR = 252;

const nothing = () => {};

export const PANEL: PanelViewProps = {
  report: READ,
  unreadable: false,
  corpus: { articles: 1240, statements: 17360 },
  opened: null,
  problem: null,
  news: null,
  onTake: nothing,
  onCite: nothing,
  onOpen: nothing,
  onRead: nothing,
  onOpenCorpus: nothing,
  onReveal: nothing,
  onSearch: nothing,
  onJudge: nothing,
  loadContext: async () => ({
    before: 'The night was long. “',
    text: 'We will not leave the table.',
    after: '” Then she closed the door.',
  }),
};

const fromArchive = (statement: MatchedStatement): MatchedStatement => ({
  ...statement,
  appearances: statement.appearances.map((found) => ({ ...found, archive: 'Desk' })),
});

const panel = (name: string, change: Partial<PanelViewProps>, width = 360): Story => ({
  name: `panel-${name}`,
  width,
  show: () => <PanelView {...PANEL} {...change} />,
});

export const PANEL_STORIES: Story[] = [
  panel('list', {}),
  panel('narrow', {}, 320),
  panel('archives-missing', { report: report('read', { notices: NOTICES.slice(0, 2) }) }),
  panel('from-archive', {
    opened: '1',
    report: report('read', { comparison: comparison(STATEMENTS.map(fromArchive)) }),
  }),
  panel('opened', { opened: '1' }),
  panel('opened-narrow', { opened: '1' }, 320),
  panel('sidebar', {}, SIDEBAR),
  panel('opened-sidebar', { opened: '1' }, SIDEBAR),
  panel('opened-wire', { opened: '9', report: report('read', { comparison: comparison([WIRE]) }) }),
  panel('opened-many', { opened: '10', report: report('read', { comparison: comparison([MANY_WORDINGS]) }) }),
  panel('opened-long', {
    opened: '11',
    report: report('read', { comparison: comparison([LONG_QUOTATION]) }),
  }),
  panel('opened-rejected', { opened: '8', report: report('read', { comparison: comparison([REJECTED]) }) }),
  panel('opened-none', { opened: '5' }),
  panel('selection', { report: { ...READ, selection: { ...STATEMENTS[1]!, id: 'selection' } } }),
  panel('idle', { report: null }),
  panel('reading', { report: report('reading') }),
  panel('rebuilding', { report: report('reading'), rebuilding: { done: 812, total: 1240 } }),
  panel('failed', { report: report('failed', { error: 'Too long.', code: 'too_long' }) }),
  panel('not-article', { report: report('not-article') }),
  panel('unreadable', { report: null, unreadable: true }),
  panel('offline', { offline: true, problem: 'The clipboard could not be written.' }),
  panel('in-view', { inView: '3' }),
  panel('huge', { report: report('read', { comparison: HUGE }) }),
  panel('small-corpus', {
    report: report('read', { comparison: comparison(NOT_FOUND, 12) }),
    corpus: { articles: 12, statements: 90 },
  }),
  panel('none', { report: report('read', { comparison: comparison(NOT_FOUND) }) }),
  panel('empty-corpus', {
    report: report('read', { comparison: comparison(NOT_FOUND, 0) }),
    corpus: { articles: 0, statements: 0 },
  }),
  panel('no-quotations', { report: report('read', { comparison: comparison([]) }) }),
  panel('no-room', { report: report('read', { noRoom: true }) }),
  {
    name: 'panel-private',
    width: 360,
    show: () => (
      <PrivateWindow.Provider value={true}>
        <PanelView {...PANEL} opened="1" />
      </PrivateWindow.Provider>
    ),
  },
  {
    name: 'matrix-many',
    width: 420,
    show: () => (
      <div class="variorum panel">
        <WordingMatrix
          wordings={groupWordings(MANY_WORDINGS.appearances)}
          base={MANY_WORDINGS.text}
          plain={false}
        />
      </div>
    ),
  },
  {
    name: 'matrix',
    width: 420,
    show: () => (
      <div class="variorum panel">
        <WordingMatrix wordings={groupWordings(WIRE.appearances)} base={WIRE.text} plain={false} />
      </div>
    ),
  },
];
