/**
 * What is kept by itself: of which sites, how much of each article, and where never. Each choice says what it means and
 * costs.
 */
import { useState } from 'preact/hooks';
import type { PlainKey } from '../../lib/i18n/translator.ts';
import { neverKeepList, toChange } from '../../lib/state/never-keep.ts';
import type { KeepChoice, Settings } from '../../lib/state/settings.ts';
import { Button } from '../Button.tsx';
import { Switch } from '../Switch.tsx';
import { useTranslator } from '../translation.ts';
import { RadioOption } from './RadioOption.tsx';
import { SiteList } from './SiteList.tsx';

export type KeepSettings = Pick<Settings, 'keep' | 'keepSites' | 'fullText' | 'neverKeep'>;

export interface KeepChoicesProps {
  settings: KeepSettings;
  onChange: (change: Partial<KeepSettings>) => void;
}

/** What the choices are found by. */
export const keepWords: readonly PlainKey[] = [
  'keep_title',
  'keep_title_hint',
  'keep_asked',
  'keep_asked_hint',
  'keep_sites',
  'keep_sites_hint',
  'keep_read',
  'keep_read_hint',
  'keep_full',
  'keep_full_hint',
  'keep_never',
  'keep_never_hint',
];

const CHOICES: readonly KeepChoice[] = ['asked', 'sites', 'read'];

export function KeepChoices({ settings, onChange }: KeepChoicesProps) {
  const { text } = useTranslator();
  const { keep, keepSites, fullText, neverKeep } = settings;
  const shown = neverKeepList(neverKeep).join('\n');
  const [edited, setEdited] = useState<string | null>(null);
  const forget = (host: string) => {
    const { [host]: _, ...rest } = keepSites;
    onChange({ keepSites: rest });
  };
  return (
    <div class="keep-choices">
      <RadioOption
        legend={text('keep_title')}
        hint={text('keep_title_hint')}
        options={CHOICES.map((value) => ({
          value,
          label: text(`keep_${value}`),
          hint: text(`keep_${value}_hint`),
        }))}
        value={keep}
        onChange={(value) => onChange({ keep: value })}
      />
      <SiteList
        hosts={Object.keys(keepSites)}
        decision={(host) => text(keepSites[host] ? 'keep_site_on' : 'keep_site_off')}
        onForget={forget}
      />
      <Switch
        label={text('keep_full')}
        hint={text('keep_full_hint')}
        on={fullText}
        onChange={(on) => onChange({ fullText: on })}
      />
      <details>
        <summary>{text('keep_never')}</summary>
        <label>
          <span class="soft small">{text('keep_never_hint')}</span>
          <textarea
            rows={12}
            spellcheck={false}
            value={edited ?? shown}
            onInput={(event) => setEdited(event.currentTarget.value)}
          />
        </label>
        <div class="actions">
          <Button
            disabled={edited === null}
            onClick={() => {
              if (edited !== null) onChange({ neverKeep: toChange(edited) });
              setEdited(null);
            }}
          >
            {text('keep_never_save')}
          </Button>
          <Button
            kind="quiet"
            onClick={() => {
              setEdited(null);
              onChange({ neverKeep: { added: [], removed: [] } });
            }}
          >
            {text('keep_never_restore')}
          </Button>
        </div>
      </details>
    </div>
  );
}
