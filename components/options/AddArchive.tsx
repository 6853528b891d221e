/** A form for one more archive. What is typed stays until it was added; the password goes nowhere else. */
import { useState } from 'preact/hooks';
import type { ArchiveDraft } from '../../lib/state/archives.ts';
import { useTranslator } from '../translation.ts';
import { ArchiveForm } from './ArchiveForm.tsx';

export interface AddArchiveProps {
  onAdd: (draft: ArchiveDraft) => Promise<boolean>;
}

const EMPTY: ArchiveDraft = {
  url: '',
  name: '',
  user: '',
  password: '',
  database: 'variorum',
  sketches: false,
};

export function AddArchive({ onAdd }: AddArchiveProps) {
  const { text } = useTranslator();
  const [added, setAdded] = useState(0);
  return (
    <details class="add-archive">
      <summary>{text('archives_add')}</summary>
      <ArchiveForm
        // Empty again for the next one.
        key={added}
        start={EMPTY}
        label="archives_allow"
        onSubmit={(draft) => void onAdd(draft).then((done) => done && setAdded((n) => n + 1))}
      />
    </details>
  );
}
