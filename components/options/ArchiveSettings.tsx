/**
 * The shared archives as a whole: what leaves the machine, said before any is added; those that were added, each with its
 * test; a form for another; one switch for all, and the sites that the reader switched off or on.
 */
import type { ArchiveDraft, ShownArchives } from '../../lib/state/archives.ts';
import { Switch } from '../Switch.tsx';
import { useTranslator } from '../translation.ts';
import { AddArchive } from './AddArchive.tsx';
import { type ArchiveFindings, ArchiveItem } from './ArchiveItem.tsx';
import { SiteList } from './SiteList.tsx';

export interface ArchiveSettingsProps {
  archives: ShownArchives;
  /** By the archive's name: what its last test found, since this page was opened. */
  findings: Readonly<Record<string, ArchiveFindings>>;
  /** Answers whether it was added; where it was not, the page says why. */
  onAdd: (draft: ArchiveDraft) => Promise<boolean>;
  onTest: (name: string) => void;
  /** Answers whether it was changed, as `onAdd` does. */
  onChange: (name: string, draft: ArchiveDraft) => Promise<boolean>;
  onRemove: (name: string) => void;
  onSketches: (name: string, on: boolean) => void;
  onSwitch: (on: boolean) => void;
  onForgetSite: (host: string) => void;
}

export function ArchiveSettings(props: ArchiveSettingsProps) {
  const { archives, findings, onAdd, onTest, onChange, onRemove, onSketches, onSwitch, onForgetSite } = props;
  const { text } = useTranslator();
  const any = archives.archives.length > 0;
  return (
    <div class="archives">
      <p class="soft small">{text('archives_what')}</p>
      <p id="archives-leaves">{text('archives_leaves')}</p>
      {any && <Switch label={text('archives_on')} on={archives.on} onChange={onSwitch} />}
      <ul class="kept">
        {archives.archives.map((archive) => (
          <li key={archive.name}>
            <ArchiveItem
              archive={archive}
              findings={findings[archive.name]}
              onTest={() => onTest(archive.name)}
              onChange={(draft) => onChange(archive.name, draft)}
              onRemove={() => onRemove(archive.name)}
              onSketches={(on) => onSketches(archive.name, on)}
            />
          </li>
        ))}
      </ul>
      <AddArchive onAdd={onAdd} />
      {any && (
        <>
          <h3>{text('archives_sites')}</h3>
          <SiteList hosts={archives.offSites} none={text('archives_sites_none')} onForget={onForgetSite} />
          {archives.onSites.length > 0 && (
            <>
              <h3>{text('archives_sites_on')}</h3>
              <SiteList hosts={archives.onSites} none="" onForget={onForgetSite} />
            </>
          )}
        </>
      )}
    </div>
  );
}
