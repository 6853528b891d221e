/** The options as a whole: grouped, searched as one types, each explained in a sentence. Every change is saved at once. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PlainKey } from '../../lib/i18n/translator.ts';
import { SEARCH_ENGINES } from '../../lib/state/search-engines.ts';
import type { MarkChoice, ReadingMode, Settings } from '../../lib/state/settings.ts';
import { Button } from '../Button.tsx';
import { formatBytes } from '../corpus/format-bytes.ts';
import { EmptyState } from '../EmptyState.tsx';
import { Logo } from '../icons.tsx';
import { ArchiveSettings, type ArchiveSettingsProps } from '../options/ArchiveSettings.tsx';
import { KeepChoices, type KeepSettings, keepWords } from '../options/KeepChoices.tsx';
import { hasWords } from '../options/option-words.ts';
import { originWords, PermissionList } from '../options/PermissionList.tsx';
import { RadioOption } from '../options/RadioOption.tsx';
import { type Shortcut, ShortcutList } from '../options/ShortcutList.tsx';
import { SiteChoices } from '../options/SiteChoices.tsx';
import { Switch } from '../Switch.tsx';
import { useTranslator } from '../translation.ts';

export interface OptionsViewProps {
  settings: Settings;
  shortcuts: readonly Shortcut[];
  /** Patterns of granted sites, and what was granted at install. */
  origins: readonly string[];
  fixed: readonly string[];
  /** Kinds of data that Firefox was told may be sent. */
  collected?: readonly string[];
  archives: ArchiveSettingsProps;
  /** What was last done or went wrong, in a sentence. */
  news: string | null;
  onChange: (
    change: Partial<KeepSettings & Pick<Settings, 'marks' | 'badge' | 'ceiling' | 'searchEngine'>>,
  ) => void;
  onMode: (mode: ReadingMode) => void;
  onForgetSite: (host: string) => void;
  onGiveBack: (origin: string) => void;
  onChangeShortcuts: () => void;
  onOpenCorpus: () => void;
  onOpenPrivacy: () => void;
  onOpenWelcome: () => void;
}

const MODES: readonly ReadingMode[] = ['all', 'sites', 'click'];
/** What the corpus may be held to, bytes: a choice, from some 10,000 articles on. */
const CEILINGS: readonly (number | null)[] = [null, 250_000_000, 1_000_000_000, 4_000_000_000];
const MARKS: readonly MarkChoice[] = ['all', 'differing', 'none'];

interface Option {
  /** What it is found by. */
  words: (string | null)[];
  show: ComponentChildren;
}

interface Group {
  title: PlainKey;
  options: Option[];
}

export function OptionsView(props: OptionsViewProps) {
  const { text } = useTranslator();
  const [query, setQuery] = useState('');
  const groups = useGroups(props)
    .map(({ title, options }) => ({
      title,
      options: options.filter(({ words }) => hasWords([text(title), ...words], query)),
    }))
    .filter(({ options }) => options.length > 0);
  const found = groups.reduce((sum, { options }) => sum + options.length, 0);
  return (
    <main class="variorum options">
      <header>
        <Logo />
        <h1>{text('options')}</h1>
        <label class="search">
          <span class="unseen">{text('options_search')}</span>
          <input
            type="search"
            placeholder={text('options_search')}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
      </header>
      <p class="unseen" role="status">
        {query && text('options_found', { n: found })}
      </p>
      <p class="news" role="status">
        {props.news}
      </p>
      {found === 0 && <EmptyState title={text('options_none')}>{text('options_none_why')}</EmptyState>}
      {groups.map(({ title, options }) => (
        <section key={title} aria-labelledby={title}>
          <h2 id={title}>{text(title)}</h2>
          {options.map(({ words, show }) => (
            <div key={words[0]} class="entry">
              {show}
            </div>
          ))}
        </section>
      ))}
    </main>
  );
}

function useGroups(props: OptionsViewProps): Group[] {
  const t = useTranslator();
  const { text } = t;
  const { settings, shortcuts, origins, fixed, collected = [], archives } = props;
  const archiveHosts = archives.archives.archives.map(({ url }) => new URL(url).hostname);
  const modes = MODES.map((value) => ({
    value,
    label: text(`mode_${value}`),
    hint: text(`mode_${value}_hint`),
  }));
  const marks = MARKS.map((value) => ({ value, label: text(`marks_${value}`) }));
  const link = (name: PlainKey, action: PlainKey, onClick: () => void): Option => ({
    words: [text(name), text(action)],
    show: (
      <div class="link">
        <span class="grows">{text(name)}</span>
        <Button onClick={onClick}>{text(action)}</Button>
      </div>
    ),
  });
  return [
    {
      title: 'options_reading',
      options: [
        {
          words: [text('options_mode'), ...modes.flatMap(({ label, hint }) => [label, hint])],
          show: (
            <RadioOption
              legend={text('options_mode')}
              options={modes}
              value={settings.mode}
              onChange={props.onMode}
            />
          ),
        },
        {
          words: [text('options_sites'), ...Object.keys(settings.sites)],
          show: <SiteChoices sites={settings.sites} onForget={props.onForgetSite} />,
        },
        link('options_welcome', 'options_welcome_open', props.onOpenWelcome),
      ],
    },
    {
      title: 'options_marks',
      options: [
        {
          words: [
            text('options_show_marks'),
            text('options_show_marks_hint'),
            ...marks.map(({ label }) => label),
          ],
          show: (
            <RadioOption
              legend={text('options_show_marks')}
              hint={text('options_show_marks_hint')}
              options={marks}
              value={settings.marks}
              onChange={(value) => props.onChange({ marks: value })}
            />
          ),
        },
        {
          words: [text('options_badge'), text('options_badge_hint')],
          show: (
            <Switch
              label={text('options_badge')}
              hint={text('options_badge_hint')}
              on={settings.badge}
              onChange={(badge) => props.onChange({ badge })}
            />
          ),
        },
      ],
    },
    {
      title: 'search_web',
      options: [
        {
          words: [text('options_engine'), text('search_web_hint'), ...SEARCH_ENGINES.map(({ name }) => name)],
          show: (
            <RadioOption
              legend={text('options_engine')}
              hint={text('search_web_hint')}
              options={SEARCH_ENGINES.map(({ id, name }) => ({ value: id, label: name }))}
              value={settings.searchEngine}
              onChange={(searchEngine) => props.onChange({ searchEngine })}
            />
          ),
        },
      ],
    },
    {
      title: 'options_keeping',
      options: [
        {
          words: keepWords.map((key) => text(key)),
          show: <KeepChoices settings={settings} onChange={props.onChange} />,
        },
        {
          words: [text('options_ceiling'), text('options_ceiling_hint')],
          show: (
            <RadioOption
              legend={text('options_ceiling')}
              hint={text('options_ceiling_hint')}
              options={CEILINGS.map((bytes) => ({
                value: String(bytes),
                label: bytes === null ? text('options_ceiling_none') : formatBytes(t, bytes),
              }))}
              value={String(settings.ceiling)}
              onChange={(value) => props.onChange({ ceiling: value === 'null' ? null : Number(value) })}
            />
          ),
        },
        link('options_corpus', 'options_corpus_open', props.onOpenCorpus),
        link('options_privacy', 'options_privacy_open', props.onOpenPrivacy),
      ],
    },
    {
      title: 'archives_title',
      options: [
        {
          words: [
            text('archives_what'),
            text('archives_leaves'),
            text('archives_add'),
            ...archives.archives.archives.flatMap(({ name, url }) => [name, url]),
            ...archives.archives.offSites,
            ...archives.archives.onSites,
          ],
          show: <ArchiveSettings {...archives} />,
        },
      ],
    },
    {
      title: 'options_shortcuts',
      options: [
        {
          words: shortcuts.flatMap(({ description, keys }) => [description, keys]),
          show: <ShortcutList shortcuts={shortcuts} onChange={props.onChangeShortcuts} />,
        },
      ],
    },
    {
      title: 'options_permissions',
      options: [
        {
          words: [...origins.map((origin) => originWords(t, origin, archiveHosts)), ...fixed],
          show: (
            <PermissionList
              origins={origins}
              fixed={fixed}
              archives={archiveHosts}
              collected={collected}
              onGiveBack={props.onGiveBack}
            />
          ),
        },
      ],
    },
  ];
}
