/** A form for one more archive. What is typed stays until it was added; the password goes nowhere else. */
import { useState } from 'preact/hooks';
import type { PlainKey } from '../../lib/i18n/translator.ts';
import type { ArchiveDraft } from '../../lib/state/archives.ts';
import { Switch } from '../Switch.tsx';
import { useTranslator } from '../translation.ts';

export interface AddArchiveProps {
  onAdd: (draft: ArchiveDraft) => Promise<boolean>;
}

type Typed = { type: 'text'; inputMode?: 'url' } | { type: 'password' };

type Field = Exclude<keyof ArchiveDraft, 'sketches'>;

const FIELDS: readonly { field: Field; label: PlainKey; typed: Typed }[] = [
  { field: 'url', label: 'archives_address', typed: { type: 'text', inputMode: 'url' } },
  { field: 'name', label: 'archives_name', typed: { type: 'text' } },
  { field: 'user', label: 'archives_user', typed: { type: 'text' } },
  { field: 'password', label: 'archives_password', typed: { type: 'password' } },
  { field: 'database', label: 'archives_database', typed: { type: 'text' } },
];

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
  const [draft, setDraft] = useState(EMPTY);
  const change = (part: Partial<ArchiveDraft>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <details>
      <summary>{text('archives_add')}</summary>
      <form
        class="add-archive"
        autocomplete="off"
        // The reader hears of a wrong address from us, in their language.
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void onAdd(draft).then((added) => added && setDraft(EMPTY));
        }}
      >
        {FIELDS.map(({ field, label, typed }) => (
          <label key={field}>
            <span class="small">{text(label)}</span>
            <input
              id={`archive-${field}`}
              {...typed}
              autocomplete="off"
              spellcheck={false}
              value={draft[field]}
              onInput={(event) => change({ [field]: event.currentTarget.value })}
            />
          </label>
        ))}
        <Switch
          label={text('archives_sketches')}
          hint={text('archives_sketches_hint')}
          on={draft.sketches}
          onChange={(sketches) => change({ sketches })}
        />
        <button type="submit" class="button primary" id="archive-add" aria-describedby="archives-leaves">
          {text('archives_allow')}
        </button>
      </form>
    </details>
  );
}
