/** Every surface and part in every state, by name; `width` is the room it has in real life, in px. */

import { Button } from '../../components/Button.tsx';
import { HoverCard } from '../../components/HoverCard.tsx';
import { PageStatus } from '../../components/PageStatus.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { Switch } from '../../components/Switch.tsx';
import { OptionsView, type OptionsViewProps } from '../../components/views/OptionsView.tsx';
import { PanelView, type PanelViewProps } from '../../components/views/PanelView.tsx';
import { PopupView, type PopupViewProps } from '../../components/views/PopupView.tsx';
import { WordingMatrix } from '../../components/WordingMatrix.tsx';
import { groupWordings } from '../../lib/comparison/group-wordings.ts';
import { DEFAULT_SETTINGS } from '../../lib/state/settings.ts';
import type { MatchedStatement } from '../../lib/types.ts';
import { CORPUS_STORIES } from './corpus-stories.tsx';
import { FEED_STORIES } from './feed-stories.tsx';
import { ARCHIVES, NOTICES, SEVERAL_ARCHIVES } from './sample-archives.ts';
import {
  comparison,
  HUGE,
  LONG_QUOTATION,
  MANY_WORDINGS,
  NOT_FOUND,
  REJECTED,
  report,
  STATEMENTS,
  TWO_HUNDRED,
  WIRE,
} from './sample-data.ts';
import type { Story } from './story.ts';
import { WELCOME_STORIES } from './welcome-stories.tsx';

/** What Firefox gives its sidebar at first, in px. */
const SIDEBAR = 252;

const nothing = () => {};
const READ = report('read', { comparison: comparison() });

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

export const OPTIONS: OptionsViewProps = {
  settings: { ...DEFAULT_SETTINGS, mode: 'sites', sites: { 'estuary.example': true, 'quay.example': false } },
  shortcuts: [
    { name: '_execute_action', description: 'Variorum', keys: '' },
    { name: 'next-quotation', description: 'J', keys: 'Alt+Shift+J' },
    { name: 'previous-quotation', description: 'K', keys: 'Alt+Shift+K' },
  ],
  origins: ['*://estuary.example/*'],
  fixed: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
  news: null,
  archives: ARCHIVES,
  onChange: nothing,
  onMode: nothing,
  onForgetSite: nothing,
  onGiveBack: nothing,
  onChangeShortcuts: nothing,
  onOpenCorpus: nothing,
  onOpenPrivacy: nothing,
  onOpenWelcome: nothing,
};

const fromArchive = (statement: MatchedStatement): MatchedStatement => ({
  ...statement,
  appearances: statement.appearances.map((found) => ({ ...found, archive: 'Desk' })),
});

const options = (name: string, change: Partial<OptionsViewProps>, width = 760): Story => ({
  name: `options${name}`,
  width,
  show: () => <OptionsView {...OPTIONS} {...change} />,
});

const popup = (name: string, change: Partial<PopupViewProps>): Story => ({
  name: `popup-${name}`,
  width: 400,
  show: () => <PopupView {...POPUP} {...change} />,
});

const panel = (name: string, change: Partial<PanelViewProps>, width = 360): Story => ({
  name: `panel-${name}`,
  width,
  show: () => <PanelView {...PANEL} {...change} />,
});

const card = (name: string, statement: MatchedStatement): Story => ({
  name: `card-${name}`,
  width: 384,
  show: () => (
    <HoverCard
      statement={statement}
      quotation={statement === STATEMENTS[0] ? { to: ['Radio Estuary'], via: ['Northern Wire'] } : undefined}
      onClose={nothing}
      onCompareAll={() => undefined}
      onCopy={async () => {}}
      onJudge={async () => {}}
      onSearch={async () => {}}
    />
  ),
});

export const STORIES: Story[] = [
  card('flagged', STATEMENTS[0]!),
  card('number', STATEMENTS[1]!),
  card('same', STATEMENTS[2]!),
  card('modality', STATEMENTS[3]!),
  card('right-to-left', STATEMENTS[6]!),
  card('long', LONG_QUOTATION),
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
  popup('failed', { report: report('failed', { error: 'The page is too long to be read as an article.' }) }),
  popup('unreadable', { report: null, unreadable: true, site: null }),
  popup('kept-in-part', {
    report: report('read', { comparison: { ...comparison(), kept: true, adds: 'text' } }),
  }),
  popup('kept', { saving: 'kept', problem: 'The disk is full.' }),
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
  panel('opened-rejected', { opened: '8', report: report('read', { comparison: comparison([REJECTED]) }) }),
  panel('opened-none', { opened: '5' }),
  panel('selection', { report: { ...READ, selection: { ...STATEMENTS[1]!, id: 'selection' } } }),
  panel('idle', { report: null }),
  panel('reading', { report: report('reading') }),
  panel('rebuilding', { report: report('reading'), rebuilding: { done: 812, total: 1240 } }),
  panel('failed', { report: report('failed', { error: 'The page is too long to be read as an article.' }) }),
  panel('not-article', { report: report('not-article') }),
  panel('unreadable', { report: null, unreadable: true }),
  panel('offline', { offline: true, problem: 'The clipboard could not be written.' }),
  panel('in-view', { inView: '3' }),
  panel('huge', { report: report('read', { comparison: HUGE }) }),
  panel('small-corpus', {
    report: report('read', { comparison: comparison(NOT_FOUND, 12) }),
    corpus: { articles: 12, statements: 90 },
  }),
  options('', {}),
  options('-archives', {
    archives: SEVERAL_ARCHIVES,
    origins: ['https://desk.example/*'],
    collected: ['websiteContent'],
  }),
  options('-narrow', {}, 320),
  options('-nothing-granted', { settings: DEFAULT_SETTINGS, origins: [], shortcuts: [] }),
  options('-all-sites', { origins: ['*://*/*'], settings: { ...DEFAULT_SETTINGS, mode: 'all' } }),
  ...WELCOME_STORIES,
  ...CORPUS_STORIES,
  ...FEED_STORIES,
  {
    name: 'controls',
    width: 400,
    show: () => (
      <div class="variorum" style={{ padding: '16px', display: 'grid', gap: '12px' }}>
        <div class="actions">
          <Button kind="primary" onClick={nothing}>
            Primary
          </Button>
          <Button onClick={nothing}>Plain</Button>
          <Button kind="quiet" onClick={nothing}>
            Quiet
          </Button>
          <Button disabled onClick={nothing}>
            Disabled
          </Button>
        </div>
        <Switch label="On" hint="What it does, in a sentence." on={true} onChange={nothing} />
        <Switch label="Off" on={false} onChange={nothing} />
        <Spinner label="Reading this page…" />
        <PageStatus
          report={report('not-article')}
          unreadable={false}
          corpus={null}
          onRead={nothing}
          onOpenCorpus={nothing}
        />
      </div>
    ),
  },
];
