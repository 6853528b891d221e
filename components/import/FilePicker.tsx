/** Files are dropped here or chosen, many at once; what kinds there are is said. */
import { useState } from 'preact/hooks';
import { useTranslator } from '../translation.ts';

export interface FilePickerProps {
  disabled: boolean;
  onFiles: (files: File[]) => void;
}

export function FilePicker({ disabled, onFiles }: FilePickerProps) {
  const { text } = useTranslator();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const chosen = [...(files ?? [])];
    if (!disabled && chosen.length > 0) onFiles(chosen);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the field inside
    <div
      class={over ? 'file over' : 'file'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <label for="import-file">{text('corpus_import')}</label>
      <input
        id="import-file"
        type="file"
        multiple
        disabled={disabled}
        aria-describedby="import-kinds"
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again, to go on.
          event.currentTarget.value = '';
        }}
      />
      <p id="import-kinds" class="small soft">
        {text('import_kinds')}
      </p>
    </div>
  );
}
