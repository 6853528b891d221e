/** Every surface and part in every state, by name; `width` is the room it has in real life, in px. */

import { Button } from '../../components/Button.tsx';
import { HoverCard } from '../../components/HoverCard.tsx';
import { PageStatus } from '../../components/PageStatus.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { Switch } from '../../components/Switch.tsx';
import { OptionsView, type OptionsViewProps } from '../../components/views/OptionsView.tsx';
import { DEFAULT_SETTINGS } from '../../lib/state/settings.ts';
import type { MatchedStatement } from '../../lib/types.ts';
import { CORPUS_STORIES } from './corpus-stories.tsx';
import { FEED_STORIES } from './feed-stories.tsx';
import { PANEL_STORIES } from './panel-stories.tsx';
import { POPUP_STORIES } from './popup-stories.tsx';
import { ARCHIVES, SEVERAL_ARCHIVES } from './sample-archives.ts';
import { LONG_QUOTATION, report, STATEMENTS } from './sample-data.ts';
import type { Story } from './story.ts';
import { WELCOME_STORIES } from './welcome-stories.tsx';

const nothing = () => {};

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

const options = (name: string, change: Partial<OptionsViewProps>, width = 760): Story => ({
  name: `options${name}`,
  width,
  show: () => <OptionsView {...OPTIONS} {...change} />,
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
  ...POPUP_STORIES,
  ...PANEL_STORIES,
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
        <Spinner label="Reading this page…" slow="It takes longer than usual." after={0} />
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
