/** What goes out and as what: everything or a part, as the corpus file or as a table. */
import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../lib/corpus/export-formats.ts';
import type { ExportPart } from '../../lib/corpus/export-part.ts';
import { Button } from '../Button.tsx';
import { useTranslator } from '../translation.ts';

export interface ExportChoiceMade {
  part: ExportPart;
  format: ExportFormat;
}

export interface ExportChoiceProps {
  /** Nothing is kept, so that there is nothing to export. */
  empty: boolean;
  onExport: (choice: ExportChoiceMade) => void;
}

export function ExportChoice({ empty, onExport }: ExportChoiceProps) {
  const { text } = useTranslator();
  const [part, setPart] = useState<ExportPart>({});
  const [format, setFormat] = useState<ExportFormat>('ndjson');
  const whole = Object.values(part).every((value) => !value?.trim());
  const field = (name: keyof ExportPart, type: 'text' | 'date') => (
    <label>
      {text(`export_${name}`)}
      <input
        type={type as 'text'}
        value={part[name] ?? ''}
        maxLength={200}
        onInput={(event) => setPart({ ...part, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <section class="export" aria-label={text('corpus_export')}>
      <details>
        <summary>{text('export_choose')}</summary>
        <div class="fields">
          {field('outlet', 'text')}
          {field('person', 'text')}
          {field('from', 'date')}
          {field('to', 'date')}
          <label>
            {text('export_format')}
            <select value={format} onChange={(event) => setFormat(event.currentTarget.value as ExportFormat)}>
              <option value="ndjson">{text('export_ndjson')}</option>
              <option value="gzip">{text('export_gzip')}</option>
              <option value="csv">{text('export_csv')}</option>
            </select>
          </label>
        </div>
      </details>
      <div class="actions">
        <Button disabled={empty} onClick={() => onExport({ part, format })}>
          {text(whole ? 'corpus_export' : 'export_part')}
        </Button>
      </div>
    </section>
  );
}
