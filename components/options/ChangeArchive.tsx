/**
 * Address, names and password of an archive that was added, to be changed. The password that is kept is never shown: an
 * empty field leaves it as it is.
 */
import { useRef, useState } from 'preact/hooks';
import type { ArchiveDraft, ShownArchive } from '../../lib/state/archives.ts';
import { useTranslator } from '../translation.ts';
import { ArchiveForm } from './ArchiveForm.tsx';

export interface ChangeArchiveProps {
  archive: ShownArchive;
  /** Answers whether it was changed; where it was not, the page says why. */
  onChange: (draft: ArchiveDraft) => Promise<boolean>;
}

export function ChangeArchive({ archive, onChange }: ChangeArchiveProps) {
  const { text } = useTranslator();
  const [open, setOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const { granted: _, ...shown } = archive;
  const close = () => {
    setOpen(false);
    summary.current?.focus();
  };
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary ref={summary} aria-label={text('archives_change_named', { name: archive.name })}>
        {text('archives_change')}
      </summary>
      {open && (
        <ArchiveForm
          start={{ database: 'variorum', ...shown, password: '' }}
          label="archives_save"
          changes
          onSubmit={(draft) => void onChange(draft).then((done) => done && close())}
        />
      )}
    </details>
  );
}
