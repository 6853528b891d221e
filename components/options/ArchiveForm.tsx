/** What is typed of an archive, to add one or to change one. A wrong address is told by us, in the reader's language. */
import { useState } from 'preact/hooks';
import type { PlainKey } from '../../lib/i18n/translator.ts';
import type { ArchiveDraft } from '../../lib/state/archives.ts';
import { Switch } from '../Switch.tsx';
import { useTranslator } from '../translation.ts';

export interface ArchiveFormProps {
  /** What stands in the fields at first. */
  start: ArchiveDraft;
  /** Word of the button. */
  label: PlainKey;
  /** One is changed: its password stays where none is typed, and its sketches have a switch elsewhere. */
  changes?: boolean;
  onSubmit: (draft: ArchiveDraft) => void;
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

export function ArchiveForm({ start, label, changes = false, onSubmit }: ArchiveFormProps) {
  const { text } = useTranslator();
  const [draft, setDraft] = useState(start);
  const change = (part: Partial<ArchiveDraft>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <form
      class="archive-form"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(draft);
      }}
    >
      {FIELDS.map(({ field, label: name, typed }) => (
        <label key={field}>
          <span class="small">{text(changes && field === 'password' ? 'archives_password_new' : name)}</span>
          <input
            name={field}
            {...typed}
            autocomplete="off"
            spellcheck={false}
            value={draft[field]}
            onInput={(event) => change({ [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      {!changes && (
        <Switch
          label={text('archives_sketches')}
          hint={text('archives_sketches_hint')}
          on={draft.sketches}
          onChange={(sketches) => change({ sketches })}
        />
      )}
      <button type="submit" class="button primary" aria-describedby="archives-leaves">
        {text(label)}
      </button>
    </form>
  );
}
