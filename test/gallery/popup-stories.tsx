/** The popup in its states: read, at work, nothing there, failed, offline, huge, in a private window. */
import { PrivateWindow } from '../../components/private-window.ts';
import { PopupView, type PopupViewProps } from '../../components/views/PopupView.tsx';
import { NOTICES } from './sample-archives.ts';
import {
  comparison,
  HUGE,
  LONG_QUOTATION,
  NOT_FOUND,
  READ,
  report,
  STATEMENTS,
  TWO_HUNDRED,
} from './sample-data.ts';
import type { Story } from './story.ts';

const nothing = () => {};

export const POPUP: PopupViewProps = {
  report: READ,
  unreadable: false,
  corpus: { articles: 1240, statements: 17360 },
  site: { host: 'estuary.example', on: true },
  saving: 'no',
  problem: null,
  onRead: nothing,
  onSave: nothing,
  onSwitchSite: nothing,
  onOpenPanel: nothing,
  onOpenCorpus: nothing,
  onOpenOptions: nothing,
  onKeepSite: nothing,
  onFollow: nothing,
  onReveal: nothing,
  onSearch: nothing,
  onJudge: nothing,
};

const popup = (name: string, change: Partial<PopupViewProps>): Story => ({
  name: `popup-${name}`,
  width: 400,
  show: () => <PopupView {...POPUP} {...change} />,
});

export const POPUP_STORIES: Story[] = [
  popup('read', {}),
  popup('idle', { report: null, site: { host: 'estuary.example', on: false } }),
  popup('reading', { report: report('reading') }),
  popup('rebuilding', { report: report('reading'), rebuilding: { done: 812, total: 1240 } }),
  popup('offline', { offline: true }),
  popup('huge', { report: report('read', { comparison: HUGE }) }),
  popup('two-hundred', { report: report('read', { comparison: TWO_HUNDRED }) }),
  popup('long', { report: report('read', { comparison: comparison([LONG_QUOTATION, ...STATEMENTS]) }) }),
  popup('no-room', { report: report('read', { noRoom: true }) }),
  popup('archives-missing', {
    report: report('read', { notices: NOTICES }),
    asking: { host: 'estuary.example', on: true },
    onAskAbout: nothing,
  }),
  popup('none', { report: report('read', { comparison: comparison(NOT_FOUND) }) }),
  popup('small-corpus', {
    report: report('read', { comparison: comparison(NOT_FOUND, 12) }),
    corpus: { articles: 12, statements: 90 },
  }),
  popup('empty-corpus', {
    report: report('read', { comparison: comparison(NOT_FOUND, 0) }),
    corpus: { articles: 0, statements: 0 },
  }),
  popup('no-quotations', { report: report('read', { comparison: comparison([]) }) }),
  popup('not-article', { report: report('not-article') }),
  popup('failed', { report: report('failed', { error: 'Too long.', code: 'too_long' }) }),
  popup('unreadable', { report: null, unreadable: true, site: null }),
  popup('kept-in-part', {
    report: report('read', { comparison: { ...comparison(), kept: true, adds: 'text' } }),
  }),
  popup('kept', { saving: 'kept', problem: 'The disk is full.' }),
  {
    name: 'popup-private',
    width: 400,
    show: () => (
      <PrivateWindow.Provider value={true}>
        <PopupView {...POPUP} site={null} />
      </PrivateWindow.Provider>
    ),
  },
];
